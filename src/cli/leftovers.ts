import { dirname } from 'node:path';
import { buildsFolder } from '../source/environment.ts';
import { clearLeftovers, leftoversIn } from '../source/publishing/build-folder.ts';
import { realPlace } from '../source/publishing/place.ts';
import { undoReplacement } from '../source/publishing/undo-replacement.ts';

/** Removes what killed builds left where one for `out` works, and gives the site back what one had moved aside. */
export function clearLeftoversAround(out: string): void {
  clearLeftovers(buildsFolder());
  const place = realPlace(out);
  clearLeftovers(dirname(place));
  for (const left of leftoversIn(place)) undoReplacement(left, place);
  clearLeftovers(place);
}
