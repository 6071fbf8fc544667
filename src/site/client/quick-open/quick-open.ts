import { pathOf } from '../../href.ts';
import type { QuickOpenDialog } from './dialog.ts';
import { rememberPage } from './recent.ts';
import { slashOpens } from './slash-key.ts';

const isMac = /mac|iphone|ipad/i.test(navigator.platform);

/** The button that opens Quick Open, and its keys; what it needs is loaded on first use. */
class QuickOpen extends HTMLElement {
  #dialog: Promise<QuickOpenDialog> | undefined;

  connectedCallback(): void {
    const key = this.querySelector('kbd');
    if (key && isMac) key.textContent = '⌘K';
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
    document.addEventListener('keydown', this.#onKey);
    rememberPage(pathOf(location.pathname));
    this.hidden = false;
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const isShortcut = (isMac ? event.metaKey : event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isWriting(event.target) && slashOpens();
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    void this.#open();
  };

  async #open(): Promise<void> {
    const failed = this.querySelector<HTMLElement>('[role=alert]');
    try {
      this.#dialog ??= import('./dialog.ts').then(({ quickOpenDialog }) => quickOpenDialog());
      const dialog = await this.#dialog;
      if (failed) failed.textContent = '';
      dialog.toggle();
    } catch {
      this.#dialog = undefined;
      if (failed) failed.textContent = this.dataset['failed'] ?? '';
    }
  }
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}

customElements.define('quick-open', QuickOpen);
