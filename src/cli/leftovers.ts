import { dirname } from 'node:path';
import { buildsFolder } from '../source/environment.ts';
import { clearLeftovers } from '../source/publishing/build-folder.ts';
import { realPlace } from '../source/publishing/place.ts';

/** Removes what killed builds left where one for `out` works, and puts back the site that one had moved aside. */
export function clearLeftoversAround(out: string): void {
  clearLeftovers(buildsFolder());
  const place = realPlace(out);
  clearLeftovers(dirname(place));
  clearLeftovers(place);
}
