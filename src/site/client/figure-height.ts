/** Tells the page around a frame how high the figure is, so that it needs no bars to scroll. */
class FigureHeight extends HTMLElement {
  connectedCallback(): void {
    if (window.parent === window) return;
    const tell = () =>
      window.parent.postMessage({ type: 'poplar:height', height: Math.ceil(this.getBoundingClientRect().height) }, '*');
    new ResizeObserver(tell).observe(this);
    tell();
  }
}

customElements.define('figure-height', FigureHeight);
