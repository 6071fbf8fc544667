import { readingKey } from './reading-key.ts';

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

/** Turns the slides of a briefing by keys and by two buttons; without this they are read one below the other. */
class BriefingDeck extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('.deck-tools')?.removeAttribute('hidden');
    document.addEventListener('keydown', this.#turn);
    document.addEventListener('scroll', this.#tell, { passive: true });
    this.querySelector('[data-turn="back"]')?.addEventListener('click', () => this.#show(this.#at() - 1));
    this.querySelector('[data-turn="forward"]')?.addEventListener('click', () => this.#show(this.#at() + 1));
    this.#tell();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#turn);
    document.removeEventListener('scroll', this.#tell);
  }

  get #slides(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slide')];
  }

  /** The slide whose top is nearest to that of the window. */
  #at(): number {
    const tops = this.#slides.map((slide) => Math.abs(slide.getBoundingClientRect().top));
    return tops.indexOf(Math.min(...tops));
  }

  #show(at: number): void {
    const slide = this.#slides.at(Math.max(0, Math.min(at, this.#slides.length - 1)));
    if (!slide) return;
    slide.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
    slide.focus({ preventScroll: true });
  }

  readonly #turn = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target.closest('a, button, select, input') : null;
    if (target && event.key === ' ') return;
    const isFirst = event.key === 'Home';
    const to = isFirst ? 0 : event.key === 'End' ? this.#slides.length - 1 : this.#nextBy(readingKey(event, this));
    if (to === null) return;
    event.preventDefault();
    this.#show(to);
  };

  #nextBy(key: string): number | null {
    if (forward.has(key)) return this.#at() + 1;
    return back.has(key) ? this.#at() - 1 : null;
  }

  readonly #tell = (): void => {
    const place = this.querySelector<HTMLElement>('.deck-place');
    const places = place?.dataset['places']?.split('|') ?? [];
    if (place) place.textContent = places[this.#at()] ?? '';
  };
}

customElements.define('briefing-deck', BriefingDeck);
