export { wordingFor, dayInWords, periodInWords } from './language.ts';
export { criteriaInWords, methodInWords, missingInWords, sizeInWords, type CriterionInWords } from './evidence.ts';
export { claimLabel, comparisonInWords, estimateInWords, levelInWords } from './label.ts';
export { priorityInWords, type PriorityInWords } from './priority.ts';
export { signalsInWords } from './signals.ts';
export { claimTitle, mostWordsInTitle } from './title.ts';
export { shownUnit, wordedUnit, type WordedMetric, type WordedUnit } from './unit.ts';
export { verdict, verdictLine, type Verdict } from './verdict.ts';
export type { NamedMethod, Words } from './words.ts';
