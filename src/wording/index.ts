export { wordingFor } from './language.ts';
export { criteriaInWords, methodInWords, missingInWords, sizeInWords } from './evidence.ts';
export { durationInWords } from './duration-words.ts';
export { claimLabel, comparisonInWords, estimateInWords, levelInWords } from './label.ts';
export { priorityInWords } from './priority.ts';
export { signalsInWords } from './signals.ts';
export { claimTitle, mostLettersInHeadline, nameInHeadline } from './title.ts';
export { shownUnit, wordedUnit, type WordedMetric } from './unit.ts';
export { verdict, verdictLine } from './verdict.ts';
