import type { QuickIndex, QuickPart } from '../../quick-open/part.ts';
import { href } from '../../href.ts';
import { openPage } from './open-page.ts';
import { type Offer, type Choice, Choices } from './choices.ts';

/** Loads the index and gives the dialog that finds in it; later files of a huge report's index follow while it is open. */
export async function quickOpenDialog(): Promise<QuickOpenDialog> {
  const index = await load<QuickIndex>(1);
  const dialog = new QuickOpenDialog(index);
  const later = Array.from({ length: index.parts - 1 }, (_, i) => load<QuickPart>(i + 2));
  void dialog.addWhenLoaded(later);
  return dialog;
}

async function load<Part>(number: number): Promise<Part> {
  const response = await fetch(href(`/quick-open/${number}.json`));
  if (!response.ok) throw new Error(`Quick Open's index was answered with ${response.status}.`);
  return (await response.json()) as Part;
}

/** A field and a list below it, as the ARIA pattern of a combobox has them; each option is a link where it leads to a page. */
export class QuickOpenDialog {
  readonly #dialog = document.createElement('dialog');
  readonly #input = document.createElement('input');
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('p');
  readonly #options: Choices;
  readonly #index: QuickIndex;
  #isLoading = false;
  #active = -1;

  constructor(index: QuickIndex) {
    const { words } = index;
    this.#index = index;
    this.#options = new Choices(index, openPage(index));
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = words.close;
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.className = 'quick-open';
    this.#dialog.setAttribute('aria-label', words.title);
    for (const [name, value] of Object.entries({
      type: 'text',
      role: 'combobox',
      'aria-label': words.title,
      'aria-autocomplete': 'list',
      'aria-expanded': 'true',
      'aria-controls': 'quick-open-list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go',
      placeholder: words.placeholder,
    }))
      this.#input.setAttribute(name, value);
    this.#list.id = 'quick-open-list';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', words.list);
    this.#status.setAttribute('role', 'status');
    const bar = document.createElement('div');
    bar.className = 'quick-open-bar';
    bar.append(this.#input, close);
    this.#dialog.append(bar, this.#status, this.#list);
    this.#input.addEventListener('input', () => this.#show());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    document.body.append(this.#dialog);
  }

  /** Opens it, or closes it where it is open. */
  toggle(): void {
    if (this.#dialog.open) {
      this.#dialog.close();
      return;
    }
    this.#input.value = '';
    this.#dialog.showModal();
    this.#input.focus();
    this.#show();
  }

  /** Takes in further files of the index as they come; one that does not come costs only what stands in it. */
  async addWhenLoaded(parts: readonly Promise<QuickPart>[]): Promise<void> {
    this.#isLoading = parts.length > 0;
    for (const part of await Promise.allSettled(parts)) if (part.status === 'fulfilled') this.#options.add(part.value);
    this.#isLoading = false;
    if (this.#dialog.open) this.#show();
  }

  #show(): void {
    const offer = this.#options.for(this.#input.value.trimStart());
    this.#list.replaceChildren(...offer.options.map((option, i) => this.#line(option, i)));
    this.#list.scrollTop = 0;
    this.#status.textContent = this.#told(offer);
    this.#activate(offer.options.length > 0 ? 0 : -1);
  }

  #told({ total }: Offer): string {
    const { words, language } = this.#index;
    if (total === 0) return this.#isLoading ? words.loading : words.none;
    const noun = new Intl.PluralRules(language).select(total) === 'one' ? words.found.one : words.found.other;
    return `${total.toLocaleString(language)} ${noun}${this.#isLoading ? ` – ${words.loading}` : ''}`;
  }

  #line({ label, detail, path, run, prefix }: Choice, place: number): HTMLElement {
    const line: HTMLElement = document.createElement(path === undefined ? 'button' : 'a');
    if (line instanceof HTMLAnchorElement) line.href = path?.startsWith('#') ? path : href(path ?? '');
    else line.setAttribute('type', 'button');
    line.id = `quick-open-${place}`;
    line.tabIndex = -1;
    line.setAttribute('role', 'option');
    line.setAttribute('aria-selected', 'false');
    const note = document.createElement('span');
    note.textContent = detail;
    line.append(label, ' ', note);
    line.addEventListener('click', (event: MouseEvent) => {
      if (prefix !== undefined) {
        this.#input.value = prefix;
        this.#input.focus();
        this.#show();
        return;
      }
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#dialog.close();
      run?.();
    });
    return line;
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#list.children;
    const { key, isComposing } = event;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[key];
    if (isComposing || length === 0 || (step === undefined && key !== 'Enter')) return;
    event.preventDefault();
    if (step === undefined) {
      const { ctrlKey, metaKey, shiftKey } = event;
      this.#list.children[this.#active]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    } else if (Math.abs(step) === 1) this.#activate((this.#active + step + length) % length);
    else this.#activate(Math.max(0, Math.min(this.#active + step, length - 1)));
  }

  #activate(place: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = place;
    const line = this.#list.children[place];
    if (line) this.#input.setAttribute('aria-activedescendant', line.id);
    else this.#input.removeAttribute('aria-activedescendant');
    line?.setAttribute('aria-selected', 'true');
    line?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
