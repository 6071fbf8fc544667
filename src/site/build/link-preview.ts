import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { linkPreviewSvg, previewFonts, previewSize } from '../chart/export/link-preview.ts';
import { openTextCache } from '../source/cache.ts';
import { cacheFolder, projectRoot } from '../source/environment.ts';
import { headlineOf } from '../wording/claim-words.ts';
import { drawingOf } from './drawings.ts';
import { beforeAfterInput } from '../chart/requests/before-after.ts';
import type { SiteReport } from './report.ts';
import { sayerOf } from '../wording/say.ts';

/** Where the image for a plan's link lies. */
export function previewPath(plan: string): string {
  return `/plans/${plan}.png`;
}

const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join('node_modules/dejavu-fonts-ttf/ttf', file));

/** Draws the image for a plan's link; one that was drawn by an earlier build is taken from the cache. */
export async function previewOf(id: string, { report, insight }: SiteReport): Promise<Uint8Array<ArrayBuffer>> {
  const { settings } = report;
  const plan = report.plans.get(id);
  const owner = report.people.get(plan.owner);
  const planInsight = insight.plan(id);
  const { hero } = planInsight;
  const drawing =
    hero &&
    (await drawingOf({ kind: 'before-after', input: beforeAfterInput(hero, planInsight, settings) }, report)).narrow;
  const svg = linkPreviewSvg({
    ...(drawing === undefined ? {} : { drawing }),
    organisation: settings.organisation,
    claim: hero ? headlineOf(hero, settings) : plan.title,
    plan: plan.title,
    owner: owner.name,
    role: owner.role,
    asOf: `Data as of ${sayerOf(settings).date(settings.asOf)}`,
  });
  return rasterOf(svg, projectRoot());
}

async function rasterOf(svg: string, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const cache = openTextCache(join(cacheFolder(), 'previews'));
  const key = createHash('sha256').update(svg).digest('hex');
  const known = await cache.get(key);
  if (known !== undefined) return new Uint8Array(Buffer.from(known, 'base64'));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: previewSize.width },
    font: { loadSystemFonts: false, fontFiles: fonts.map((file) => join(root, file)), defaultFontFamily: previewFonts },
  });
  const png = image.asPng();
  await cache.set(key, png.toString('base64'));
  return new Uint8Array(png);
}
