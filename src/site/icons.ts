import account from '@vscode/codicons/src/icons/account.svg?raw';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg?raw';
import calendar from '@vscode/codicons/src/icons/calendar.svg?raw';
import check from '@vscode/codicons/src/icons/check.svg?raw';
import checklist from '@vscode/codicons/src/icons/checklist.svg?raw';
import circle from '@vscode/codicons/src/icons/circle-large.svg?raw';
import close from '@vscode/codicons/src/icons/close.svg?raw';
import error from '@vscode/codicons/src/icons/error.svg?raw';
import flame from '@vscode/codicons/src/icons/flame.svg?raw';
import graphLine from '@vscode/codicons/src/icons/graph-line.svg?raw';
import history from '@vscode/codicons/src/icons/history.svg?raw';
import home from '@vscode/codicons/src/icons/home.svg?raw';
import info from '@vscode/codicons/src/icons/info.svg?raw';
import listTree from '@vscode/codicons/src/icons/list-tree.svg?raw';
import milestone from '@vscode/codicons/src/icons/milestone.svg?raw';
import organization from '@vscode/codicons/src/icons/organization.svg?raw';
import pass from '@vscode/codicons/src/icons/pass.svg?raw';
import search from '@vscode/codicons/src/icons/search.svg?raw';
import source from '@vscode/codicons/src/icons/git-commit.svg?raw';
import warning from '@vscode/codicons/src/icons/warning.svg?raw';

const files = {
  account,
  'arrow-right': arrowRight,
  calendar,
  check,
  checklist,
  circle,
  close,
  error,
  flame,
  'graph-line': graphLine,
  history,
  home,
  info,
  'list-tree': listTree,
  milestone,
  organization,
  pass,
  search,
  source,
  warning,
} as const;

/** The icons in use, by name; each stands beside a text that says the same. */
export type IconName = keyof typeof files;

/**
 * An icon's drawing without its frame and what only a clip heeds, so that the page gives it one size and hides it from screen readers. A hundredth of
 * a sixteenth of it is less than anybody sees, and a page has a hundred icons.
 */
export function iconPaths(name: IconName): string {
  return files[name]
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(' clip-rule="evenodd"', '')
    .replace(/\d+\.\d{3,}/g, (figure) => String(Math.round(Number(figure) * 100) / 100));
}
