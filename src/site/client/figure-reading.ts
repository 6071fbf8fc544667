import { plotBox, pointsOf, readableRows, type ReadingPoint } from './figure-points.ts';

const GAP = 14;

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Says one point in a line, as a screen reader hears it. */
const spoken = ({ heading, values }: ReadingPoint): string =>
  `${heading}: ${values.map(({ label, value }) => `${label} ${value}`).join(', ')}`;

/**
 * Lets a reader go through a chart's figures with the pointer or, by a slider that lies over the drawing, with the
 * arrow keys. A slider says its value by itself in every screen reader, so nothing is announced twice.
 */
export function addReading(
  chart: HTMLElement,
  table: HTMLTableElement,
  { subject, points: name, arrows }: { readonly subject: string; readonly points: string; readonly arrows: string },
): void {
  const drawings = [...chart.querySelectorAll('svg')];
  const [first] = drawings;
  if (!first || readableRows(first, table) < 3) return;
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.className = 'figure-slider';
  slider.setAttribute('aria-label', `${name}, ${subject}`);
  slider.setAttribute('aria-valuetext', arrows);
  const line = element('div', 'figure-cursor');
  const ring = element('div', 'figure-ring');
  const readout = element('div', 'figure-readout');
  const marks = [line, ring, readout];
  for (const mark of marks) mark.setAttribute('aria-hidden', 'true');
  const known = new Map<Element, readonly ReadingPoint[]>();

  const shown = (): Element | undefined => drawings.find((svg) => svg.getBoundingClientRect().width > 0);

  function points(): readonly ReadingPoint[] {
    const svg = shown();
    if (!svg) return [];
    const found = known.get(svg) ?? pointsOf(svg, table);
    known.set(svg, found);
    if (slider.max !== String(found.length - 1)) {
      slider.max = String(found.length - 1);
      slider.value = slider.max;
    }
    return found;
  }

  function show(at: number): void {
    const svg = shown();
    const point = points()[at];
    if (!svg || !point) return;
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', spoken(point));
    readout.replaceChildren(
      element('strong', '', point.heading),
      ...point.values.map(({ label, value }, i) => {
        const row = element('span', '', i === 0 ? value : ` ${value}`);
        if (i > 0) row.prepend(element('small', '', label));
        return row;
      }),
    );
    chart.append(...marks);
    const outer = chart.getBoundingClientRect();
    const { left, top, width, height } = svg.getBoundingClientRect();
    const plot = plotBox(svg);
    const [x, y] = [left - outer.left + point.x * width, top - outer.top];
    line.style.left = `${x}px`;
    line.style.top = `${y + plot.top * height}px`;
    line.style.height = `${(plot.bottom - plot.top) * height}px`;
    ring.hidden = point.y === undefined;
    ring.style.left = `${x}px`;
    ring.style.top = `${y + (point.y ?? 0) * height}px`;
    const beside = point.x < 0.5 ? x + GAP : x - GAP - readout.offsetWidth;
    readout.style.left = `${Math.max(0, Math.min(beside, outer.width - readout.offsetWidth))}px`;
    readout.style.top = `${y + plot.top * height}px`;
  }

  const hide = (): void => {
    for (const mark of marks) mark.remove();
  };

  function showNearest(event: PointerEvent): void {
    const box = shown()?.getBoundingClientRect();
    if (!box) return;
    const x = (event.clientX - box.left) / box.width;
    const away = points().map((point) => Math.abs(point.x - x));
    show(away.indexOf(Math.min(...away)));
  }

  slider.addEventListener('focus', () => {
    if (points().length > 0 && slider.matches(':focus-visible')) show(Number(slider.value));
  });
  slider.addEventListener('input', () => show(Number(slider.value)));
  slider.addEventListener('blur', hide);
  chart.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  chart.addEventListener('pointermove', showNearest);
  chart.addEventListener('pointerdown', showNearest);
  chart.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && document.activeElement !== slider) hide();
  });
  chart.append(slider);
}
