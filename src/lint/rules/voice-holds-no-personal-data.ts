import type { Identity } from '../../model/entity.ts';
import { remembered } from '../../model/remembered.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { MicroAction } from '../../model/types/micro-action.ts';
import type { Plan } from '../../model/types/plan.ts';
import type { Voice } from '../../model/types/voice.ts';
import { bodyOffset } from '../../source/body-offset.ts';
import type { Location } from '../../source/problem.ts';
import { rangeAt } from '../../source/text.ts';
import { likelyNamesIn, nameFinder } from '../personal-data/names.ts';
import type { PersonalDatum } from '../personal-data/detector.ts';
import { personalDataIn } from '../personal-data/personal-data.ts';
import { placeIn } from '../prose/place-in.ts';
import { type Breach, defineRule } from '../rule.ts';

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
    const names = finderOf(report.people.all.map(({ name }) => name));
    const ask: Asked = { country: () => country, names: () => names, textOf: context.textOf };
    for (const entry of context.voices) yield* inVoice(entry, ask);
    for (const entry of context.microActions) yield* inMicroAction(entry, ask);
    for (const plan of context.plans) yield* inPlan(plan, ask);
    for (const metric of context.metrics) yield* inTable(metric, ask);
  },
});

/** What decides, besides the piece of content itself, what is found in it. */
interface Asked {
  country(): string;
  names(): Find;
  textOf(file: string): string;
}

type Find = (text: string) => readonly PersonalDatum[];

const ownOf =
  ({ country }: Asked): Find =>
  (text) =>
    personalDataIn(withoutLinks(text), country());

const inVoice = remembered((entry: Voice, ask: Asked): readonly Breach[] => {
  const own = ownOf(ask);
  const names = ask.names()(entry.words);
  const likely = likelyNamesIn(entry.words).filter((datum) => !names.some((name) => overlaps(name, datum)));
  return [
    ...inFacts(entry, ['words'], entry.words, ask, (text) => [...own(text), ...names]),
    ...likely.map((datum): Breach => ({
      ...breachOf(datum, placeOf(entry, ['words'], entry.words, datum, ask)),
      severity: 'warning',
    })),
    ...(typeof entry.answered === 'object' ? inFacts(entry, ['answered', 'what'], entry.answered.what, ask, own) : []),
    ...(['receipt', 'decision', 'channel', 'theme'] as const).flatMap((key) => [
      ...inFacts(entry, [key], entry[key], ask, own),
    ]),
  ];
});

const inMicroAction = remembered((entry: MicroAction, ask: Asked): readonly Breach[] =>
  (['heard', 'did', 'where', 'theme'] as const).flatMap((key) => [
    ...inFacts(entry, [key], entry[key], ask, ownOf(ask)),
  ]),
);

const inPlan = remembered(({ story, updates }: Plan, ask: Asked): readonly Breach[] => {
  const own = ownOf(ask);
  const keys = ['headline', 'said', 'did'] as const;
  return [
    ...(story ? keys.flatMap((key) => [...inFacts(story, [key], story[key], ask, own)]) : []),
    ...(story ? inBody(story.file, ask, own) : []),
    ...updates.flatMap((update) => [
      ...inFacts(update, ['callToAction'], update.callToAction, ask, own),
      ...inBody(update.file, ask, own),
    ]),
  ];
});

/** The names of groups are the texts of a table. */
const inTable = remembered(({ series, dataFile: file }: Metric, ask: Asked): readonly Breach[] => {
  if (file === undefined) return [];
  const own = ownOf(ask);
  return [...(series?.groups.keys() ?? [])].flatMap((name) =>
    own(name).map((datum) => {
      const text = ask.textOf(file);
      const at = text.indexOf(name);
      return breachOf(datum, { file, range: rangeAt(text, Math.max(0, at), at < 0 ? 1 : name.length) });
    }),
  );
});

function* inFacts(
  entity: Identity,
  path: readonly string[],
  value: string | undefined,
  ask: Asked,
  find: Find,
): Generator<Breach> {
  if (value === undefined) return;
  for (const datum of find(value)) yield breachOf(datum, placeOf(entity, path, value, datum, ask));
}

function* inBody(file: string, { textOf }: Asked, find: Find): Generator<Breach> {
  const text = textOf(file);
  const start = bodyOffset(text);
  for (const datum of find(text.slice(start).replaceAll('\n', ' '))) {
    const from = start + datum.offset;
    const range = { start: rangeAt(text, from).start, end: rangeAt(text, from + datum.length).start };
    yield breachOf(datum, { file, range });
  }
}

function placeOf(
  { file, at }: Identity,
  path: readonly string[],
  value: string,
  { offset, length }: PersonalDatum,
  { textOf }: Asked,
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

/** The same finder as long as the people are the same, so that what it found is not looked for again. */
function finderOf(people: readonly string[]): Find {
  if (people.length !== finder.people.length || people.some((name, i) => name !== finder.people[i]))
    finder = { people, find: nameFinder(people) };
  return finder.find;
}

let finder: { readonly people: readonly string[]; readonly find: Find } = { people: [], find: nameFinder([]) };

/** The country in which a locale's numbers are written. */
function countryOf(locale: string): string {
  return new Intl.Locale(locale).maximize().region ?? 'GB';
}
