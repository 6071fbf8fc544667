import type { ChecksWords } from '../checks-words.ts';

export const enChecks: ChecksWords = {
  title: 'Checks',
  deck: 'What the checks find in the files of this report, each at its line, with what to write instead.',
  nothing: 'The checks found nothing wrong.',
  found: {
    error: { one: 'error', other: 'errors' },
    warning: { one: 'warning', other: 'warnings' },
    info: { one: 'hint', other: 'hints' },
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Hint' },
  heldBack: (files) => `Until that is mended, the pages show ${files} as it last could be read.`,
  openInEditor: 'Open in VS Code',
  all: 'All that the checks found',
  rules: 'Every rule',
  rulesDeck: 'What the checks ask for, and why.',
  rule: 'Rule',
  breaks: 'This breaks it',
  meets: 'This meets it',
  toChange: 'To change how severe it is, write in report.yaml:',
  always: 'Every report must meet this to be read at all; no report can change it.',
  foundHere: 'Found in this report',
  exemptions: 'What this report exempts itself from',
  exemptionsDeck: 'A rule stays silent in these places until the day named. An exemption changes no claim.',
  until: (day) => `Until ${day}`,
  agreedBy: 'Agreed by',
  missing: (key) => `${key} is missing`,
};
