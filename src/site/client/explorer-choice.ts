const remembered = 'poplar-explorer';
const { dataset } = document.documentElement;

/** Beside a page to be read, keeps the Explorer open or folded as the reader left it; without this it opens over the page. */
class ExplorerChoice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !document.body.classList.contains('reading')) return;
    button.addEventListener('click', (event) => {
      if (!matchMedia('(width >= 60em)').matches) return;
      event.preventDefault();
      this.#keep(dataset['explorer'] !== 'open');
      button.setAttribute('aria-expanded', String(dataset['explorer'] === 'open'));
    });
    if (dataset['explorer'] === 'open') button.setAttribute('aria-expanded', 'true');
  }

  #keep(open: boolean): void {
    if (open) dataset['explorer'] = 'open';
    else delete dataset['explorer'];
    try {
      if (open) localStorage.setItem(remembered, 'open');
      else localStorage.removeItem(remembered);
    } catch {
      // Without storage the choice holds for this page.
    }
  }
}

customElements.define('explorer-choice', ExplorerChoice);
