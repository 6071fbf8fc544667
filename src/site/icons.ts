import account from '@vscode/codicons/src/icons/account.svg?raw';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg?raw';
import calendar from '@vscode/codicons/src/icons/calendar.svg?raw';
import checklist from '@vscode/codicons/src/icons/checklist.svg?raw';
import circle from '@vscode/codicons/src/icons/circle-large.svg?raw';
import flame from '@vscode/codicons/src/icons/flame.svg?raw';
import graphLine from '@vscode/codicons/src/icons/graph-line.svg?raw';
import history from '@vscode/codicons/src/icons/history.svg?raw';
import home from '@vscode/codicons/src/icons/home.svg?raw';
import info from '@vscode/codicons/src/icons/info.svg?raw';
import listTree from '@vscode/codicons/src/icons/list-tree.svg?raw';
import milestone from '@vscode/codicons/src/icons/milestone.svg?raw';
import organization from '@vscode/codicons/src/icons/organization.svg?raw';
import search from '@vscode/codicons/src/icons/search.svg?raw';
import source from '@vscode/codicons/src/icons/git-commit.svg?raw';
import warning from '@vscode/codicons/src/icons/warning.svg?raw';

const ring = '<circle cx="8" cy="8" r="6.5"/>';
const stroked = (lines: string) => `<g fill="none" stroke="currentColor" stroke-linecap="round">${lines}</g>`;

/** Those that a page has by the dozen, as strokes: drawn as outlines they weighed more than the figures of some pages. */
const marks = {
  check: stroked('<path d="m2.5 9 3.5 4 7.5-10"/>'),
  close: stroked('<path d="m3 3 10 10m0-10L3 13"/>'),
  error: stroked(`${ring}<path d="m5.5 5.5 5 5m0-5-5 5"/>`),
  pass: stroked(`${ring}<path d="m5 8.5 2 2 4-5"/>`),
} as const;

const files = {
  ...marks,
  account,
  'arrow-right': arrowRight,
  calendar,
  checklist,
  circle,
  flame,
  'graph-line': graphLine,
  history,
  home,
  info,
  'list-tree': listTree,
  milestone,
  organization,
  search,
  source,
  warning,
} as const;

/** The icons in use, by name; each stands beside a text that says the same. */
export type IconName = keyof typeof files;

/**
 * An icon as markup, of one size and hidden from screen readers, without what only a clip heeds. A hundredth of a sixteenth
 * of it is less than anybody sees, and a page has a hundred icons.
 */
export function iconMarkup(name: IconName): string {
  return markup[name];
}

const frame = '<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">';

const markup = Object.fromEntries(
  Object.entries(files).map(([name, drawing]) => {
    const paths = drawing
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replaceAll(' clip-rule="evenodd"', '')
      .replace(/\d+\.\d{3,}/g, (figure) => String(Math.round(Number(figure) * 100) / 100));
    return [name, `${frame}${paths}</svg>`];
  }),
) as Readonly<Record<IconName, string>>;
