import { refuse, type Refusal } from '../interval.ts';
import { baseOf, cornersOf, invalidInput, figureRange, rangesOver, type Figure, type FigureRange } from './range.ts';

/** How loyal customers are, as shares who stay, by how their problem ended. */
interface Loyalty {
  readonly noProblem: Figure;
  readonly satisfied: Figure;
  readonly mollified: Figure;
  readonly dissatisfied: Figure;
  readonly noContact: Figure;
}

/** A pain point's inputs by handling; shares as fractions, money in the currency's units, all a year. */
export interface HandlingInputs {
  /** Customers of the whole base (N). */
  readonly customers: Figure;
  /** Share of them who meet the problem (f). */
  readonly shareAffected: Figure;
  /** Share of those affected who contact the company (c). */
  readonly contactRate: Figure;
  /** How the contacts ended (s, m, d); the three base shares add up to 1. */
  readonly satisfied: Figure;
  readonly mollified: Figure;
  readonly dissatisfied: Figure;
  readonly loyalty: Loyalty;
  /** Margin of a customer (V). */
  readonly annualValue: Figure;
  /** People each unhappy customer tells (t). */
  readonly peopleTold: Figure;
  /** Customers lost for each person told, as a share (h). */
  readonly conversionLoss: Figure;
  /** Contacts each complainant makes (k). */
  readonly contactsPerComplainant: Figure;
  /** Money a contact costs to handle (u). */
  readonly costPerContact: Figure;
  /** Money given to each satisfied or mollified complainant. */
  readonly concession: Figure;
}

/** What such a pain point puts at risk, part by part; each figure has its own bounds, so the parts' ends need not add up. */
export interface HandlingCost {
  readonly affected: FigureRange;
  readonly complainants: FigureRange;
  readonly customersAtRisk: FigureRange;
  /** Those who did not contact and those whom contact left dissatisfied. */
  readonly unhappy: FigureRange;
  readonly loyalty: FigureRange;
  readonly wordOfMouth: FigureRange;
  readonly contacts: FigureRange;
  readonly concessions: FigureRange;
  readonly costPerYear: FigureRange;
  readonly costOfDelayPerMonth: FigureRange;
}

interface Mix {
  readonly satisfied: number;
  readonly mollified: number;
  readonly dissatisfied: number;
}

type Flat = ReturnType<typeof flatten>;
type Name = keyof Flat;

/** Every input that varies by itself, under one flat name; whatever else the caller's object holds stays out. */
function flatten({ loyalty, ...inputs }: HandlingInputs) {
  return {
    customers: inputs.customers,
    shareAffected: inputs.shareAffected,
    contactRate: inputs.contactRate,
    annualValue: inputs.annualValue,
    peopleTold: inputs.peopleTold,
    conversionLoss: inputs.conversionLoss,
    contactsPerComplainant: inputs.contactsPerComplainant,
    costPerContact: inputs.costPerContact,
    concession: inputs.concession,
    loyalNoProblem: loyalty.noProblem,
    loyalSatisfied: loyalty.satisfied,
    loyalMollified: loyalty.mollified,
    loyalDissatisfied: loyalty.dissatisfied,
    loyalNoContact: loyalty.noContact,
  };
}

function formula(at: Readonly<Record<Name, number>>, mix: Mix) {
  const affected = at.customers * at.shareAffected;
  const complainants = affected * at.contactRate;
  const silent = affected * (1 - at.contactRate);
  const dropOf = (loyal: number) => at.loyalNoProblem - loyal;
  const dropOfContact =
    mix.satisfied * dropOf(at.loyalSatisfied) +
    mix.mollified * dropOf(at.loyalMollified) +
    mix.dissatisfied * dropOf(at.loyalDissatisfied);
  const customersAtRisk = silent * dropOf(at.loyalNoContact) + complainants * dropOfContact;
  const unhappy = silent + complainants * mix.dissatisfied;
  const loyalty = customersAtRisk * at.annualValue;
  const wordOfMouth = unhappy * at.peopleTold * at.conversionLoss * at.annualValue;
  const contacts = complainants * at.contactsPerComplainant * at.costPerContact;
  const concessions = at.concession * complainants * (mix.satisfied + mix.mollified);
  const costPerYear = loyalty + wordOfMouth + contacts + concessions;
  const parts = { affected, complainants, customersAtRisk, unhappy, loyalty, wordOfMouth, contacts, concessions };
  return { ...parts, costPerYear, costOfDelayPerMonth: costPerYear / 12 };
}

/**
 * The extreme mixes of endings that still add up to 1: each ending starts at its low, and the rest is dealt out in
 * every order, up to its high. They are the corners of all mixes the ranges allow.
 */
function mixesOf(inputs: HandlingInputs): readonly Mix[] {
  const orders = [
    ['satisfied', 'mollified', 'dissatisfied'],
    ['satisfied', 'dissatisfied', 'mollified'],
    ['mollified', 'satisfied', 'dissatisfied'],
    ['mollified', 'dissatisfied', 'satisfied'],
    ['dissatisfied', 'satisfied', 'mollified'],
    ['dissatisfied', 'mollified', 'satisfied'],
  ] as const;
  return orders.map((order) => {
    const mix = {
      satisfied: figureRange(inputs.satisfied).low,
      mollified: figureRange(inputs.mollified).low,
      dissatisfied: figureRange(inputs.dissatisfied).low,
    };
    let rest = 1 - mix.satisfied - mix.mollified - mix.dissatisfied;
    for (const outcome of order) {
      const { low, high } = figureRange(inputs[outcome]);
      const share = Math.max(0, Math.min(rest, high - low));
      mix[outcome] += share;
      rest -= share;
    }
    return mix;
  });
}

function invalid(inputs: HandlingInputs, flat: Flat): Refusal | null {
  const shares = pick(flat, [
    'shareAffected',
    'contactRate',
    'conversionLoss',
    'loyalNoProblem',
    'loyalSatisfied',
    'loyalMollified',
    'loyalDissatisfied',
    'loyalNoContact',
  ]);
  const endings = pick(inputs, ['satisfied', 'mollified', 'dissatisfied']);
  const wrong = invalidInput({
    ...withKind(flat, 'not-negative'),
    ...withKind(shares, 'share'),
    ...withKind(endings, 'share'),
  });
  if (wrong) return wrong;
  const total = Object.values(endings).reduce<number>((sum, figure) => sum + figureRange(figure).base, 0);
  if (Math.abs(total - 1) > 1e-6)
    return refuse('invalid-input', `satisfied, mollified and dissatisfied add up to ${total}, not to 1.`);
  return null;
}

function pick<Key extends string>(figures: Readonly<Record<Key, Figure>>, keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, figures[key]]));
}

function withKind(figures: Readonly<Record<string, Figure>>, kind: 'share' | 'not-negative') {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, [figure, kind] as const]));
}

/** Inputs that can push the cost either way, depending on the others. */
const either = ['customers', 'shareAffected', 'contactRate', 'annualValue'] as const;
/** Inputs that raise every part of the cost they enter; a loyalty without the problem is one of them. */
const raising = [
  'loyalNoProblem',
  'peopleTold',
  'conversionLoss',
  'contactsPerComplainant',
  'costPerContact',
  'concession',
] as const;
/** Inputs that lower it: the more of the affected stay, the less is at risk. */
const lowering = ['loyalSatisfied', 'loyalMollified', 'loyalDissatisfied', 'loyalNoContact'] as const;

/** The corners among which the least and the greatest of every part lie; few, as most inputs push one way only. */
function costCorners(flat: Flat): readonly Readonly<Record<Name, number>>[] {
  const base = baseOf(flat, Object.keys(flat) as Name[]);
  const ends = (['low', 'high'] as const).map((cost) => {
    const other = cost === 'low' ? 'high' : 'low';
    const raised = raising.map((name) => [name, figureRange(flat[name])[cost]] as const);
    const lowered = lowering.map((name) => [name, figureRange(flat[name])[other]] as const);
    return { ...base, ...Object.fromEntries([...raised, ...lowered]) };
  });
  return cornersOf(flat, either).flatMap((corner) => ends.map((end) => ({ ...end, ...corner })));
}

/**
 * Cost of a pain point a year by how it is handled: customers at risk N·f·[(1−c)(L₀−Lₙ) + c(s(L₀−Lₛ) + m(L₀−Lₘ) +
 * d(L₀−L_d))] times V, plus word of mouth unhappy·t·h·V, contacts and concessions (after Goodman, *Strategic Customer
 * Service*). Bounds are those over every combination of the inputs' ends; refused where an input is out of bounds.
 */
export function handlingCost(inputs: HandlingInputs): HandlingCost | Refusal {
  const flat = flatten(inputs);
  const wrong = invalid(inputs, flat);
  if (wrong) return wrong;
  const flatNames = Object.keys(flat) as Name[];
  const base = formula(baseOf(flat, flatNames), {
    satisfied: figureRange(inputs.satisfied).base,
    mollified: figureRange(inputs.mollified).base,
    dissatisfied: figureRange(inputs.dissatisfied).base,
  });
  const mixes = mixesOf(inputs);
  const corners = costCorners(flat).flatMap((corner) => mixes.map((mix) => formula(corner, mix)));
  return rangesOver(base, corners);
}
