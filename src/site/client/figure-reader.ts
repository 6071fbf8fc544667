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
    const { points = '', arrows = '', source = '' } = this.dataset;
    addReading(chart, table, { subject, points, arrows });
    addTabs(this, chart, figure.id, subject);
    addFiles(figure, table, { name: this.getAttribute('file') ?? figure.id, subject, source });
  }
}

customElements.define('figure-reader', FigureReader);
