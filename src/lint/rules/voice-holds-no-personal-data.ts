import type { Identity } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import { bodyOffset } from '../../source/front-matter.ts';
import type { Location } from '../../source/problem.ts';
import { rangeAt } from '../../source/text.ts';
import { likelyNamesIn, nameFinder } from '../personal-data/names.ts';
import type { PersonalDatum } from '../personal-data/detector.ts';
import { personalDataIn } from '../personal-data/personal-data.ts';
import { placeIn } from '../prose/place-in.ts';
import { type Breach, defineRule, type RuleContext } from '../rule.ts';

const voice = (words: string) => `- id: v-0201
  on: 2025-04-02
  channel: Phone
  kind: complaint
  words: ${words}
  routedTo: care
`;

/** What is published here can be read by anybody, for as long as the repository lives. */
export const voiceHoldsNoPersonalData = defineRule({
  id: 'voice-holds-no-personal-data',
  severity: 'error',
  why: 'A customer told it to us, not to everybody. What names them, or leads to them, is nobody else’s business and stays in the history for good.',
  bad: {
    'voices/2025-q2.yaml': voice(
      'Ring me on ⟦020 7946 0958⟧ or write to ⟦jo.bloggs@example.org⟧, ⟦Mr Patel⟧ has my number.',
    ),
  },
  good: { 'voices/2025-q2.yaml': voice('Ring me or write to me, the agent has my number.') },
  *check(report, context) {
    const country = countryOf(report.settings.locale);
    const namesIn = nameFinder(report.people.all.map(({ name }) => name));
    const own = (text: string) => personalDataIn(withoutLinks(text), country);
    for (const entry of report.voices) {
      const names = namesIn(entry.words);
      yield* inFacts(entry, ['words'], entry.words, context, (text) => [...own(text), ...names]);
      for (const datum of likelyNamesIn(entry.words))
        if (!names.some((name) => overlaps(name, datum)))
          yield { ...breachOf(datum, placeOf(entry, ['words'], entry.words, datum, context)), severity: 'warning' };
      for (const key of ['receipt', 'decision', 'channel', 'theme'] as const)
        yield* inFacts(entry, [key], entry[key], context, own);
    }
    for (const entry of report.microActions)
      for (const key of ['heard', 'did', 'where'] as const) yield* inFacts(entry, [key], entry[key], context, own);
    for (const { story, updates } of report.plans) {
      if (story) {
        for (const key of ['headline', 'said', 'did'] as const) yield* inFacts(story, [key], story[key], context, own);
        yield* inBody(story.file, context, own);
      }
      for (const update of updates) {
        yield* inFacts(update, ['callToAction'], update.callToAction, context, own);
        yield* inBody(update.file, context, own);
      }
    }
    yield* inTables(report, context, own);
  },
});

type Find = (text: string) => readonly PersonalDatum[];

function* inFacts(
  entity: Identity,
  path: readonly string[],
  value: string | undefined,
  context: RuleContext,
  find: Find,
): Generator<Breach> {
  if (value === undefined) return;
  for (const datum of find(value)) yield breachOf(datum, placeOf(entity, path, value, datum, context));
}

function* inBody(file: string, { textOf }: RuleContext, find: Find): Generator<Breach> {
  const text = textOf(file);
  const start = bodyOffset(text);
  for (const datum of find(text.slice(start).replaceAll('\n', ' '))) {
    const from = start + datum.offset;
    const range = { start: rangeAt(text, from).start, end: rangeAt(text, from + datum.length).start };
    yield breachOf(datum, { file, range });
  }
}

/** The names of groups are the texts of a table. */
function* inTables({ metrics }: Report, { textOf }: RuleContext, find: Find): Generator<Breach> {
  for (const { series, dataFile: file } of metrics) {
    if (file === undefined) continue;
    for (const name of series?.groups.keys() ?? [])
      for (const datum of find(name)) {
        const text = textOf(file);
        const at = text.indexOf(name);
        yield breachOf(datum, { file, range: rangeAt(text, Math.max(0, at), at < 0 ? 1 : name.length) });
      }
  }
}

function placeOf(
  { file, at }: Identity,
  path: readonly string[],
  value: string,
  { offset, length }: PersonalDatum,
  { textOf }: RuleContext,
): Location {
  return placeIn(textOf(file), at(...path), value.slice(offset, offset + length));
}

function breachOf({ what, instead }: PersonalDatum, at: Location): Breach {
  return {
    at,
    message: `Here stands ${what}, and everybody can read it. Take it out, or write "${instead}" in its place. If it was committed before, have it removed from the history too.`,
    secret: true,
  };
}

function overlaps(a: PersonalDatum, b: PersonalDatum): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** An address behind a link was put there to be used. */
function withoutLinks(text: string): string {
  return text.replace(/\[[^\]]*\]\((?:mailto|tel|https?):[^)]*\)|https?:\/\/\S+/g, (found) => ' '.repeat(found.length));
}

/** The country in which a locale's numbers are written. */
function countryOf(locale: string): string {
  return new Intl.Locale(locale).maximize().region ?? 'GB';
}
