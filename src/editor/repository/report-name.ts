/** What tells the files of one report from those of another in the same repository; the usual folder needs no name. */
export function fileNameOf(content: string): string {
  // Jobs have such names too, and take no more than these letters.
  const plain = content.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return isUsual(content) ? 'report' : `report-of-${slug}`;
}

/** The report as a list of workflows and jobs names it. */
export function reportTitleOf(content: string): string {
  return isUsual(content) ? 'Report' : `Report in ${content}`;
}

/** A folder as a sentence names it. */
export function folderNamed(content: string): string {
  return content === '' ? 'this repository' : `${content}/`;
}

function isUsual(content: string): boolean {
  return content === '' || content === 'content';
}
