import type { CriterionInWords } from '../wording/evidence.ts';
import { iconMarkup } from './icons.ts';
import { escaped } from './markup.ts';

/** A criterion of a claim's grade as a figure lists it, with the address of its explanation. */
export interface ListedCriterion extends CriterionInWords {
  readonly path: string | undefined;
}

/** The criteria as markup: a plan has half a hundred of them in lists that are folded away. */
export function criteriaItems(criteria: readonly ListedCriterion[]): string {
  return criteria
    .map(({ asks, found, holds, answer, path }) => {
      const icon = iconMarkup(holds === true ? 'check' : holds === false ? 'close' : 'circle');
      const question = path === undefined ? escaped(asks) : `<a href="${escaped(path)}">${escaped(asks)}</a>`;
      return `<li>${icon} <span>${question}: <strong>${escaped(answer)}</strong>; ${escaped(found)}.</span></li>`;
    })
    .join('');
}
