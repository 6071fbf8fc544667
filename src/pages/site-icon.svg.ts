import { iconSvg } from '../site/icon.ts';

/** The icon as a file, for those who put the site on their desktop. */
export function GET(): Response {
  return new Response(iconSvg, { headers: { 'content-type': 'image/svg+xml' } });
}
