import type { Settings } from '../model/types/report.ts';
import { chartThemes } from '../chart/colours.ts';
import type { PictureFacts } from '../source/publishing/picture-facts.ts';
import { href } from './href.ts';

/** What the site is called around its pages. */
export function siteName({ site, title }: Pick<Settings, 'site' | 'title'>): string {
  return site?.name ?? title;
}

/** The address of the report's own logo. */
export function logoAddress({ site }: Pick<Settings, 'site'>): string | undefined {
  return site?.logo === undefined ? undefined : href(`/${site.logo}`);
}

/** The address of the style sheet with the report's own colours. */
export function looksAddress({ site }: Pick<Settings, 'site'>): string | undefined {
  return site?.accent ? href('/site-looks.css') : undefined;
}

/** The report's own colours; whoever asks for more contrast keeps the usual ones, and so do charts, whose colours mean something. */
export function looksSheet({ site }: Pick<Settings, 'site'>): string | undefined {
  const { accent } = site ?? {};
  if (!accent) return undefined;
  const { light, dark } = chartThemes;
  return `@media not (prefers-contrast: more) {
  :root {
    --accent: light-dark(${accent.light}, ${accent.dark});
    --chart-after: light-dark(${light.after}, ${dark.after});
  }
}
@media (forced-colors: active) {
  :root {
    --chart-after: LinkText;
  }
}
`;
}

/** The site's icons for a system that puts it among its programs: a logo as high as it is wide, before ours. */
export function siteIcons(
  { site }: Pick<Settings, 'site'>,
  pictureOf: (path: string) => PictureFacts | undefined,
): readonly { readonly src: string; readonly sizes: string; readonly type: string }[] {
  const ours = { src: href('/site-icon.svg'), sizes: 'any', type: 'image/svg+xml' };
  if (site?.logo === undefined) return [ours];
  const { width, height } = pictureOf(site.logo) ?? {};
  if (width === undefined || width !== height) return [ours];
  const [type, sizes] = site.logo.endsWith('.svg') ? ['image/svg+xml', 'any'] : ['image/png', `${width}x${height}`];
  return [{ src: href(`/${site.logo}`), sizes, type }, ours];
}
