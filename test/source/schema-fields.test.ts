import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../src/model/types/index.ts';
import { schemaFields } from '../../src/source/schema-fields.ts';
import type { Schema } from '../../src/source/schema-part.ts';

const fieldsOf = (name: string) => {
  const type = contentTypes.find((one) => one.name === name);
  return new Map(schemaFields((type?.schema ?? {}) as Schema).map((field) => [field.path, field]));
};

describe('the fields of a type of content', () => {
  it('say what belongs there, of keys within lists and groups too', () => {
    const plan = fieldsOf('plan');
    expect(plan.get('owner')).toMatchObject({ needed: true, holds: { reference: 'person' } });
    expect(plan.get('steps[].who')).toMatchObject({ needed: true, holds: { reference: 'person' } });
    expect(plan.get('resources.budget')).toMatchObject({ holds: { types: ['number'] }, example: '180000' });
    expect([...(plan.get('status')?.choices.keys() ?? [])]).toContain('under-way');
  });

  it('of a part with several shapes are those of all', () => {
    const painPoint = fieldsOf('pain-point');
    expect([...(painPoint.get('economics.model')?.choices.keys() ?? [])].toSorted()).toEqual(['handling', 'simple']);
    expect(painPoint.has('economics.loyaltyDrop')).toBe(true);
    expect(painPoint.has('economics.contactRate')).toBe(true);
  });

  it.each(contentTypes.map(({ name }) => name))('of %s are each described', (name) => {
    const fields = [...fieldsOf(name).values()];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
    expect(
      fields
        .filter(({ holds, choices }) => 'types' in holds && holds.types.length === 0 && choices.size === 0)
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
