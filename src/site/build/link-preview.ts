import type { HoldsVerdict } from '../../insight/holds.ts';
import { dataAsOf } from '../../insight/data-as-of.ts';
import { type LinkPreview, linkPreviewSvg, previewFonts, previewSize } from '../../chart/export/link-preview.ts';
import { type Cache, keyOf } from '../../source/cache.ts';
import { noteUse } from '../../source/reads.ts';
import { optionalFile, optionalPackage } from '../../source/optional-package.ts';
import { headlineOf, labelNow } from '../../wording/claim-words.ts';
import { beforeAfterInput } from '../../chart/requests/before-after.ts';
import type { SiteContext } from './context.ts';
import type { Settings } from '../../model/types/report.ts';
import { roleInWords } from '../../wording/person.ts';
import { sayerOf } from '../../wording/say.ts';

/** Where the image for a plan's link lies. */
export function previewPath(plan: string): string {
  return `/plans/${plan}.png`;
}

const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
const purpose = 'The images for shared links';

/** Draws the image for a plan's link; one that was drawn by an earlier build is taken from the cache. */
export async function previewOf(
  id: string,
  { report, insight, drawingOf, previews }: SiteContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const { settings } = report;
  const plan = report.plans.get(id);
  const owner = report.people.get(plan.owner);
  const planInsight = insight.plan(id);
  const { hero, holds } = planInsight;
  const direction = hero?.claim.direction ?? 'none';
  const drawing =
    hero && (await drawingOf({ kind: 'before-after', input: beforeAfterInput(hero, planInsight, settings) })).narrow;
  const svg = linkPreviewSvg({
    ...(drawing === undefined ? {} : { drawing }),
    organisation: settings.organisation,
    claim: hero ? headlineOf(hero, settings) : plan.title,
    ...(direction === 'none' ? {} : { label: labelOf(direction, holds?.verdict ?? null, settings) }),
    plan: plan.title,
    owner: owner.name,
    role: roleInWords(owner, settings),
    asOf: sayerOf(settings).dataAsOf(hero ? dataAsOf([hero.metric], settings.finishedThrough) : insight.dataAsOf()),
  });
  return rasterOf(svg, previews);
}

function labelOf(
  direction: 'better' | 'worse',
  holds: HoldsVerdict | null,
  settings: Settings,
): NonNullable<LinkPreview['label']> {
  const isBetter = direction === 'better' && holds !== 'slipping';
  return { text: labelNow(direction, holds, settings), role: isBetter ? 'after' : 'signal' };
}

async function rasterOf(svg: string, cache: Cache): Promise<Uint8Array<ArrayBuffer>> {
  const key = keyOf(svg);
  noteUse(key);
  const known = cache.get(key);
  if (known !== undefined) return new Uint8Array(known);
  const { renderAsync } = await optionalPackage<typeof import('@resvg/resvg-js')>('@resvg/resvg-js', purpose);
  const fontFiles = fonts.map((file) => optionalFile('dejavu-fonts-ttf', `ttf/${file}`, purpose));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: previewSize.width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: previewFonts },
  });
  const png = image.asPng();
  cache.set(key, png);
  return new Uint8Array(png);
}
