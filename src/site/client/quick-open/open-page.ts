import type { QuickIndex } from '../../quick-open/part.ts';
import type { OpenPage } from './choices.ts';
import { recentPaths } from './recent.ts';
import { letSlashOpen, slashOpens } from './slash-key.ts';

/** What the page that is open offers: its headings, what was read before it, what can be done on it. */
export function openPage({ words: { commands } }: QuickIndex): OpenPage {
  return {
    headings: () =>
      [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].map(({ id, textContent }) => ({
        id,
        text: textContent.trim(),
      })),
    recent: recentPaths,
    commands: () => [
      ...(['light', 'dark', 'auto'] as const).map((theme) => ({
        label: commands[theme],
        run: () => chooseTheme(theme),
      })),
      { label: commands.print, run: () => print() },
      slashOpens()
        ? { label: commands.slashOff, run: () => letSlashOpen(false) }
        : { label: commands.slashOn, run: () => letSlashOpen(true) },
    ],
  };
}

/** As if it had been chosen in the page's header, which keeps it. */
function chooseTheme(theme: string): void {
  const select = document.querySelector<HTMLSelectElement>('theme-choice select');
  if (!select) return;
  select.value = theme;
  select.dispatchEvent(new Event('change'));
}
