import type { Schema } from '../source/schema-part.ts';
import { choiceOf } from './choices.ts';
import type { KnownNames } from './names.ts';

/** Choices for the report's own settings, where only a list of the world or of the rules knows them. */
export function settingChoice(key: string, schema: Schema, { rules }: KnownNames): Schema | undefined {
  const { examples: _, pattern: __, minLength: ___, maxLength: ____, ...said } = schema;
  switch (key) {
    case 'currency': {
      const nameOf = new Intl.DisplayNames('en', { type: 'currency' });
      const codes = Intl.supportedValuesOf('currency').map((code) => [code, nameOf.of(code) ?? code] as const);
      return { ...said, ...choiceOf(new Map(codes), 'This is not a currency.') };
    }
    case 'timeZone': {
      const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone, ''] as const);
      return { ...said, ...choiceOf(new Map(zones), 'This is not a time zone.') };
    }
    case 'rule':
      return { ...said, ...choiceOf(rules, 'There is no rule with this id.') };
    case 'rules': {
      const severity = schema['additionalProperties'] as Schema;
      const each = [...rules].map(([id, why]) => [id, { ...severity, title: id, description: why }]);
      return { ...said, properties: Object.fromEntries(each), propertyNames: { enum: [...rules.keys()] } };
    }
    default:
      return undefined;
  }
}
