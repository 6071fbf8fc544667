import { didYouMean } from '../source/did-you-mean.ts';
import type { Tree } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';
import { largestPicture } from '../source/publishing/picture-facts.ts';
import { publicFolder } from '../source/publishing/public-files.ts';
import type { ReaderRule } from '../source/reader-rules.ts';
import type { Content } from './read-content.ts';
import type { ReportData } from './types/generated.ts';

/** The logo stands on every page, so it is there, is small, and only draws. */
export function checkLogo(contents: readonly Content[], { pictures }: Tree): Problem[] {
  const settings = contents.find(({ type, valid }) => type.name === 'report' && valid);
  const logo = (settings?.value as ReportData | undefined)?.site?.logo;
  if (!settings || logo === undefined || !pictures) return [];
  const problem = (rule: ReaderRule, message: string): Problem[] => [
    { rule, severity: 'error', file: settings.source.file, range: settings.locate.value(['site', 'logo']), message },
  ];
  const picture = pictures.get(logo);
  if (!picture)
    return problem(
      'reference-exists',
      `There is no picture ${publicFolder}/${logo}.${didYouMean(logo, pictures.keys())} Put it into the folder ${publicFolder}/ of the content.`,
    );
  if (picture.bytes > largestPicture)
    return problem(
      'file-is-small',
      `The picture ${publicFolder}/${logo} is ${Math.ceil(picture.bytes / 1000)} kB large; ${largestPicture / 1000} kB is the most, as it stands on every page. Save it smaller.`,
    );
  if (picture.fault === undefined) return [];
  const better = logo.endsWith('.svg') ? 'as a plain SVG that only draws' : 'as a PNG';
  return problem(
    'public-file-is-inert',
    `The picture ${publicFolder}/${logo} ${picture.fault}, so it stands on no page. Save it again ${better}.`,
  );
}
