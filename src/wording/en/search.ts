import type { SearchWords } from '../search-words.ts';

/** The search of all texts in British English. */
export const enSearch: SearchWords = {
  title: 'Search',
  deck: 'Every word of plans, pain points, metrics, people and lessons.',
  withoutScript: ['Searching needs JavaScript. Everything is listed under ', 'Browse', '.'],
  field: 'Search for',
  submit: 'Search',
  filters: { type: 'Kind', department: 'Department', status: 'Status', grade: 'Claim grade', year: 'Year' },
  any: 'Any',
  types: {
    plan: 'Plan',
    'pain-point': 'Pain point',
    person: 'Person',
    metric: 'Metric',
    lesson: 'Lesson',
    page: 'Page',
  },
  grade: (grade) => `${grade} of 5`,
  lessonOf: (plan) => `Learned from: ${plan}`,
  found: { one: 'result', other: 'results' },
  none: 'Nothing found. Try fewer words or another filter.',
  searching: 'Searching…',
  failed: 'The search could not be loaded. Everything is listed under Browse.',
  more: 'Show more',
  results: 'Results',
};
