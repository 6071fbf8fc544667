import type { ReaderRule } from '../source/reader-rules.ts';
import type { settingRules } from './exemptions.ts';
import type { RuleExample } from './rule.ts';
import { storyExample } from './story-example.ts';

/** What breaks a rule that no report can change, and what meets it. */
export interface ReaderExample {
  readonly bad: RuleExample;
  readonly good: RuleExample;
  /** Where it is no error. */
  readonly severity?: 'warning';
}

const dana = 'name: Dana Reyes\nrole: Billing lead\ndepartment: billing\nmanager: ben-osei\n';
const agreed = `    reason: The bank's contract ends with the year.
    approver: ben-osei
`;

/** An example of each rule that no report can change; no text is known that breaks the one that is missing. */
export const readerExamples: {
  readonly [Rule in Exclude<ReaderRule | keyof typeof settingRules, 'file-can-be-read'>]: ReaderExample;
} = {
  'exemption-is-alive': {
    bad: {
      'report.yaml': `asOf: 2025-10-31
exemptions:
  - rule: owner-accepted
    path: plans/late-fee-grace
    until: ⟦2025-09-30⟧
${agreed}`,
      'plans/late-fee-grace/plan.yaml': '# without accepted\n',
    },
    good: {
      'report.yaml': `asOf: 2025-10-31
exemptions:
  - rule: owner-accepted
    path: plans/late-fee-grace
    until: 2025-12-31
${agreed}`,
      'plans/late-fee-grace/plan.yaml': '# without accepted\n',
    },
  },
  'file-has-a-place': {
    bad: { '⟦people/dana-reyes.yml⟧': dana },
    good: { 'people/dana-reyes.yaml': dana },
  },
  'file-is-merged': {
    bad: {
      'people/dana-reyes.yaml': `name: Dana Reyes
⟦<<<<<<< HEAD⟧
role: Billing lead
=======
role: Head of Care
>>>>>>> new-roles
department: billing
`,
    },
    good: { 'people/dana-reyes.yaml': dana },
  },
  'file-is-plain-text': {
    bad: { 'people/dana-reyes.yaml': 'name: Dana Reyes\nrole: Billing⟦␇⟧ lead\ndepartment: billing\n' },
    good: { 'people/dana-reyes.yaml': dana },
  },
  'file-is-regular': {
    bad: { '⟦people/dana-reyes.yaml⟧/about.txt': 'Leads billing since May.\n' },
    good: { 'people/dana-reyes.yaml': dana },
  },
  'file-is-small': {
    bad: {
      '⟦people/dana-reyes.yaml⟧': `${dana}# Dana's minutes: the bank's file came late again.\n# and so on, 20000 times\n`,
    },
    good: { 'people/dana-reyes.yaml': `${dana}# Dana's minutes are on the intranet.\n` },
  },
  'id-is-kebab-case': {
    bad: { '⟦people/Dana Reyes.yaml⟧': dana },
    good: { 'people/dana-reyes.yaml': dana },
  },
  'id-is-unique': {
    bad: {
      'voices/2025-q4.yaml': `- id: v-0201
  on: 2025-10-06
  channel: Phone
  kind: informal
  words: The new letter is clear.
  decision: Keep it.
- id: ⟦v-0201⟧
  on: 2025-10-09
  channel: Phone
  kind: informal
  words: I could read it at last.
  decision: Keep it.
`,
    },
    good: {
      'voices/2025-q4.yaml': `- id: v-0201
  on: 2025-10-06
  channel: Phone
  kind: informal
  words: The new letter is clear.
  decision: Keep it.
- id: v-0202
  on: 2025-10-09
  channel: Phone
  kind: informal
  words: I could read it at last.
  decision: Keep it.
`,
    },
  },
  'metric-matches-its-data': {
    bad: {
      'metrics/paper-bills.yaml': `name: Paper bills
role: process
measure: amount
better: lower
unit: bills
period: month
source: Print room
`,
      'data/paper-bills.csv': 'period,value\n2025-08-01,412\n2025-09-01,⟦about 400⟧\n',
    },
    good: {
      'metrics/paper-bills.yaml': `name: Paper bills
role: process
measure: amount
better: lower
unit: bills
period: month
source: Print room
`,
      'data/paper-bills.csv': 'period,value\n2025-08-01,412\n2025-09-01,398\n',
    },
  },
  'prose-is-not-code': {
    bad: { 'plans/late-fee-grace/story.mdx': storyExample('⟦<script>alert("Late again")</script>⟧') },
    good: { 'plans/late-fee-grace/story.mdx': storyExample('The fee run looked at the wrong day.') },
  },
  'public-file-is-inert': {
    severity: 'warning',
    bad: { '⟦public/survey.html⟧': '<script src="survey.js"></script>\n' },
    good: { 'public/survey.txt': 'The survey is on the intranet.\n' },
  },
  'reference-exists': {
    bad: { 'plans/late-fee-grace/plan.yaml': 'owner: ⟦ada-quest⟧\n' },
    good: { 'plans/late-fee-grace/plan.yaml': 'owner: ada-quist\n' },
  },
  'report-has-content': {
    bad: { '⟦report.yaml⟧': '# without this file\n' },
    good: { 'report.yaml': 'organisation: Hillside Water\ntitle: What we are fixing\nlocale: en-GB\ncurrency: GBP\n' },
  },
  'rule-exists': {
    bad: { 'report.yaml': 'rules:\n  ⟦owner-acepted⟧: off\n' },
    good: { 'report.yaml': 'rules:\n  owner-accepted: off\n' },
  },
  'schema-is-met': {
    bad: { 'plans/late-fee-grace/plan.yaml': 'status: ⟦nearly finished⟧\n' },
    good: { 'plans/late-fee-grace/plan.yaml': 'status: under-way\n' },
  },
  'time-zone-is-known': {
    bad: { 'report.yaml': 'timeZone: ⟦Europe/Manchester⟧\n' },
    good: { 'report.yaml': 'timeZone: Europe/London\n' },
  },
  'yaml-is-plain': {
    bad: { 'plans/late-fee-grace/plan.yaml': 'resources: { budget: ⟦180,000⟧ }\n' },
    good: { 'plans/late-fee-grace/plan.yaml': 'resources: { budget: 180000 }\n' },
  },
};
