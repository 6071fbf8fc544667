import { addFiles } from './figure-files.ts';
import { addReading } from './figure-reading.ts';
import { addTabs } from './figure-tabs.ts';

/** So long, in milliseconds, a figure waits at most for the page to have nothing else to do. */
const longestWait = 1000;

/**
 * Adds to every figure what needs a script: tabs, reading its points, and files made from what the page shows. One that is
 * folded away takes its turn once the page is quiet, so that one with many figures scrolls and answers meanwhile.
 */
class FigureReader extends HTMLElement {
  #ready = false;

  connectedCallback(): void {
    const addParts = () => this.#addParts();
    // One in sight would push down what is below it.
    if (this.closest('details:not([open])') === null) addParts();
    // Safari has no such callback.
    else if ('requestIdleCallback' in window) requestIdleCallback(addParts, { timeout: longestWait });
    else setTimeout(addParts);
  }

  #addParts(): void {
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
