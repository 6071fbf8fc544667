import type { Person } from '../../model/types/person.ts';
import { href } from '../href.ts';

/** The lists that the API gives page by page. */
export type ListName = 'pain-points' | 'plans' | 'metrics';

/** The address of one item's file. */
export function apiPath(list: 'plans' | 'metrics', id: string): string {
  return href(`/api/${list}/${id}.json`);
}

/** The address of an item's page, for people. */
export function pagePath(list: ListName, id: string): string {
  return href(`/${list}/${id}/`);
}

/** The address of a later page of a list; the first is in report.json. */
export function listPath(list: ListName, page: number): string {
  return href(`/api/report/${list}-${page}.json`);
}

/** Who somebody is, and no more. */
export function personFacts({ id, name }: Person) {
  return { id, name };
}
