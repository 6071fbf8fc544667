/** So far down, in shares of the window, a heading counts as reached. */
const reached = 0.3;

/** From the line that a heading reaches up to above any page: in there it stays, however far somebody leaps. */
const passed = `9999999px 0px ${(reached - 1) * 100}% 0px`;

/** Marks in the list of headings the one whose part is being read; without this the list is read all the same. */
class OutlinePlace extends HTMLElement {
  readonly #observers: IntersectionObserver[] = [];

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    const mark = () => {
      const line = innerHeight * reached;
      const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const place = atEnd
        ? links.length - 1
        : headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top <= line);
      for (const [i, link] of links.entries())
        if (i === place) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
    };
    const passing = new IntersectionObserver(mark, { rootMargin: passed });
    for (const heading of headings) if (heading) passing.observe(heading);
    // The last parts of a page can be too short to reach the line.
    const ending = new IntersectionObserver(mark, { threshold: [0, 0.5, 1] });
    const footer = document.querySelector('.site-footer');
    if (footer) ending.observe(footer);
    this.#observers.push(passing, ending);
  }

  disconnectedCallback(): void {
    for (const observer of this.#observers) observer.disconnect();
  }
}

customElements.define('outline-place', OutlinePlace);
