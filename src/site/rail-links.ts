import { href } from './href.ts';
import { iconMarkup } from './icons.ts';
import { escaped } from './markup.ts';
import { landingOf, type SectionId, sections } from './nav.ts';
import type { ShellWords } from '../wording/shell-words.ts';

const made = new WeakMap<ShellWords, Map<string, string>>();

/**
 * The links of the rail as markup. Every page has them and they are a dozen different ones in all, so they are made once
 * for each.
 */
export function railLinks(current: SectionId, path: string, words: ShellWords): string {
  const ofWords = made.get(words) ?? new Map<string, string>();
  made.set(words, ofWords);
  const isLanding = sections.some((section) => section.id === current && landingOf(section) === path);
  const key = `${current} ${isLanding}`;
  const links = ofWords.get(key) ?? linksOf(current, isLanding, words);
  ofWords.set(key, links);
  return links;
}

function linksOf(current: SectionId, isLanding: boolean, words: ShellWords): string {
  return sections
    .map((section) => {
      const { id, icon, onPhone } = section;
      const classes = [onPhone ? 'on-phone' : '', id === 'browse' ? 'has-button' : ''].filter(Boolean).join(' ');
      const here = id === current ? ` aria-current="${isLanding ? 'page' : 'true'}"` : '';
      const link = `<a href="${escaped(href(landingOf(section)))}"${here}>`;
      return `<li${classes && ` class="${classes}"`}>${link}${iconMarkup(icon)}<span>${escaped(words.sections[id])}</span></a></li>`;
    })
    .join('');
}
