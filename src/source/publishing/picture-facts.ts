import { readFileSync, statSync } from 'node:fs';
import { svgFault } from '../inert-svg.ts';

/** What is known of a picture that is published as it is. */
export interface PictureFacts {
  readonly bytes: number;
  /** Why it is not put on a page. */
  readonly fault?: string;
  readonly width?: number;
  readonly height?: number;
}

/** The endings of pictures that can stand on a page. */
export const pictureEndings: ReadonlySet<string> = new Set(['svg', 'png']);

/** The most bytes that are read: whatever is larger stands on no page. */
export const largestPicture = 200_000;

/** What is known of a picture by its file. */
export function pictureFacts(file: string): PictureFacts {
  const bytes = statSync(file).size;
  if (bytes > largestPicture) return { bytes };
  const content = readFileSync(file);
  return { bytes, ...(/\.svg$/i.test(file) ? svgFacts(content.toString('utf8')) : pngFacts(content)) };
}

function svgFacts(text: string): Omit<PictureFacts, 'bytes'> {
  const fault = svgFault(text);
  if (fault) return { fault };
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? '';
  const [, , , width, height] = /\sviewBox=["']\s*(\S+)[\s,]+(\S+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root) ?? [];
  const told = (key: string) => new RegExp(`\\s${key}=["']([\\d.]+)(?:px)?["']`).exec(root)?.[1];
  return sized(Number(width ?? told('width')), Number(height ?? told('height')), 'viewBox');
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function pngFacts(content: Buffer): Omit<PictureFacts, 'bytes'> {
  if (content.length < 24 || !content.subarray(0, 8).equals(pngStart)) return { fault: 'is no PNG, whatever its name' };
  return sized(content.readUInt32BE(16), content.readUInt32BE(20), 'size');
}

function sized(width: number, height: number, by: string): Omit<PictureFacts, 'bytes'> {
  return width > 0 && height > 0 ? { width, height } : { fault: `does not say how large it is by its ${by}` };
}
