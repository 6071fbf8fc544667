import { addFiles } from './figure-files.ts';
import { addReading } from './figure-reading.ts';
import { addTabs } from './figure-tabs.ts';

/** Adds to every figure what needs a script: tabs, reading its points, and files made from what the page shows. */
class FigureReader extends HTMLElement {
  #ready = false;

  connectedCallback(): void {
    const figure = this.closest('figure');
    const chart = this.querySelector<HTMLElement>('.figure-chart');
    const table = this.querySelector('table');
    if (this.#ready || !figure || !chart || !table) return;
    this.#ready = true;
    const subject = this.getAttribute('subject') ?? '';
    addReading(chart, table, subject);
    addTabs(this, chart, figure.id, subject);
    addFiles(figure, table, this.getAttribute('file') ?? figure.id, subject);
  }
}

customElements.define('figure-reader', FigureReader);
