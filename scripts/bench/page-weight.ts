import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches before anybody touches the page, compressed as a server would, in bytes. */
export interface PageWeight {
  readonly total: number;
  readonly javascript: number;
  readonly requests: number;
}

/** Weighs a page with the style sheets and scripts it links, and whatever those scripts import at once. */
export function weighPage(site: string, html: string): PageWeight {
  const styles = linkedStyles(html).map((address) => fileOf(site, address));
  const scripts = withImports(linkedScripts(html).map((address) => fileOf(site, address)));
  const external = sum(scripts.map(gzippedFile));
  const inline = sum(inlineScripts(html).map(gzipped));
  return {
    total: gzipped(html) + sum([...new Set(styles)].map(gzippedFile)) + external,
    javascript: external + inline,
    requests: 1 + new Set(styles).size + scripts.length,
  };
}

/** Addresses of a page's style sheets. */
export const linkedStyles = (html: string): readonly string[] =>
  tags(html, 'link')
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet')
    .flatMap((tag) => attribute(tag, 'href') ?? []);

/** Addresses of scripts a page fetches by itself, preloaded modules included. */
export const linkedScripts = (html: string): readonly string[] => [
  ...tags(html, 'script').flatMap((tag) => attribute(tag, 'src') ?? []),
  ...tags(html, 'link')
    .filter((tag) => attribute(tag, 'rel') === 'modulepreload')
    .flatMap((tag) => attribute(tag, 'href') ?? []),
];

/** The code of a page's own scripts; data blocks such as JSON are no code. */
export const inlineScripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(([, attributes = '', code = '']) =>
    code.trim() === '' || /type="?[\w.+-]*(\/(?!javascript)|speculationrules|importmap)/.test(attributes) ? [] : [code],
  );

const tags = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);

/** The file behind an address; a site under a base path has leading folders that the disk does not. */
function fileOf(site: string, address: string): string {
  const parts = new URL(address, 'http://site.invalid').pathname.split('/').filter(Boolean).map(decodeURIComponent);
  for (let skipped = 0; skipped < parts.length; skipped++) {
    const file = join(site, ...parts.slice(skipped));
    if (existsSync(file)) return file;
  }
  throw new Error(`The page links ${address}, which is not in ${site}`);
}

function withImports(files: readonly string[], seen = new Set<string>()): readonly string[] {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g);
    withImports(
      [...imports].map(([, path = '']) => join(dirname(file), path)),
      seen,
    );
  }
  return [...seen];
}

const gzipped = (text: string | Buffer): number => gzipSync(text).length;
const gzippedFile = (file: string): number => gzipped(readFileSync(file));
const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
