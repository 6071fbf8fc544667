import { contentTypes } from '../model/types/index.ts';
import { itemOf, propertiesOf, type Schema } from '../source/schema-part.ts';
import { type GivenGroup, Hint, leftOpen } from '../source/skeleton.ts';
import type { NewPiece } from './new-content.ts';
import { idFrom, namingKey, pieceOf, type Question } from './questions.ts';

/** What a new report begins with, besides its own facts: each gets its id from what somebody calls it. */
const first = {
  department: {
    type: 'department',
    title: 'Department',
    description: 'The department of whoever will answer for the first pain point.',
  },
  owner: {
    type: 'person',
    title: 'Owner',
    description: 'The full name of the one person who answers for the first pain point and its plan.',
  },
  sponsor: {
    type: 'person',
    title: 'Sponsor',
    description: 'The full name of the executive who backs the owner in public.',
    example: 'Tunde Adeyemi',
  },
  journey: {
    type: 'journey',
    title: 'Journey',
    description: "The journey in which it goes wrong, in the customer's words.",
  },
  stage: { type: 'journey', title: 'Stage', description: 'The stage of that journey: what the customer does there.' },
  painPoint: {
    type: 'pain-point',
    title: 'Pain point',
    description: 'The first pain point: the event itself, not a mood. What happens to the customer?',
  },
  plan: { type: 'plan', title: 'Plan', description: 'The plan that answers it, by its name.' },
  metric: {
    type: 'metric',
    title: 'Metric',
    description: 'The metric that will show whether customers are better off: what is counted, in a few words.',
  },
  processMetric: {
    type: 'metric',
    title: 'Process metric',
    description: 'The metric that will show whether the work is done as planned: what is counted.',
    example: 'Fees held while a payment is on its way',
  },
} as const;

type First = keyof typeof first;

/** The names that were given, each by its key; what nobody named is missing. */
export type FirstNames = { readonly [Key in First | 'measure']?: string };

/** What to ask for the first pieces of a new report; of one whose actions are in a spreadsheet, what that cannot say. */
export function firstQuestions(hasActions: boolean): readonly Question[] {
  const inActions: readonly First[] = hasActions ? ['department', 'owner', 'painPoint', 'plan'] : [];
  const keys = (Object.keys(first) as First[]).filter((key) => !inActions.includes(key));
  const measure = propertiesOf(pieceOf(typeNamed('metric'))).get('measure') ?? {};
  return keys.flatMap((key) => {
    const { title, description, ...more } = first[key];
    const examples = 'example' in more ? { examples: [more.example] } : {};
    const named = { key, part: { ...nameOf(key), title, description, ...examples } };
    return key === 'metric' ? [named, { key: 'measure', part: measure }] : [named];
  });
}

/** The id of a first piece; one that nobody named is called what it is. */
export function firstId(key: First, names: FirstNames): string {
  return idFrom(names[key] ?? '') || `first-${idFrom(first[key].title)}`;
}

/** The department, people, journey, pain point, plan and metric with which a report begins. */
export function firstPieces(names: FirstNames): readonly NewPiece[] {
  const id = (key: First) => firstId(key, names);
  const people = { owner: id('owner'), sponsor: id('sponsor') };
  return [
    firstDepartment(names),
    { type: 'person', id: id('owner'), given: { name: names.owner, department: id('department') } },
    ...firstSetting(names),
    {
      type: 'pain-point',
      id: id('painPoint'),
      given: { title: names.painPoint, ...people, journey: id('journey'), stage: id('stage'), metrics: [id('metric')] },
    },
    {
      type: 'plan',
      id: id('plan'),
      given: {
        title: names.plan,
        painPoint: id('painPoint'),
        ...people,
        ...measuredBy(id('metric'), id('processMetric'), id('owner')),
      },
    },
  ];
}

/** The department that stands in where nobody names one. */
export function firstDepartment(names: FirstNames): NewPiece {
  return { type: 'department', id: firstId('department', names), given: { name: names.department } };
}

/** Of these, what every report needs, wherever its pain points and plans come from. */
export function firstSetting(names: FirstNames): readonly NewPiece[] {
  const stages = [{ id: firstId('stage', names), name: names.stage }];
  return [
    { type: 'person', id: firstId('sponsor', names), given: { name: names.sponsor, executive: true } },
    { type: 'journey', id: firstId('journey', names), given: { name: names.journey, stages } },
    {
      type: 'metric',
      id: firstId('metric', names),
      given: { name: names.metric, role: 'outcome', measure: names.measure },
    },
    { type: 'metric', id: firstId('processMetric', names), given: { name: names.processMetric, role: 'process' } },
  ];
}

/** A plan whose work and its outcome are both held against what was before. */
function measuredBy(metric: string, process: string, who: string): GivenGroup {
  const before = { from: leftOpen, to: leftOpen };
  return {
    goals: [{ metric }],
    measures: [
      { metric, before },
      { metric: process, before },
    ],
    noBusinessMetric: new Hint('Delete it once a metric of the business is among the measures.'),
    steps: [{ id: 'first-step', who }],
  };
}

function typeNamed(name: string) {
  const found = contentTypes.find((type) => type.name === name);
  if (!found) throw new Error(`There is no type of content called ${name}.`);
  return found;
}

/** All that a schema asks of the name of a first piece. */
function nameOf(key: First): Schema {
  if (key === 'stage') {
    const stages = propertiesOf(pieceOf(typeNamed('journey'))).get('stages');
    return (stages && propertiesOf(itemOf(stages)).get('name')) ?? {};
  }
  const type = typeNamed(first[key].type);
  return propertiesOf(pieceOf(type)).get(namingKey(type) ?? '') ?? {};
}
