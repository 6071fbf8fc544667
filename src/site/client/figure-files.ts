import { csvText } from '../../chart/export/csv.ts';
import { fileFonts, standaloneSvg } from '../../chart/export/standalone-svg.ts';

const SCALE = 2;

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A text as it reads, without the links in it: a file leads nowhere. */
function plainText(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const link of copy.querySelectorAll('a')) link.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The figure as an image of its own, in the colours that the reader sees. */
function imageOf(figure: HTMLElement, address: string, source: string): string {
  const probe = figure.appendChild(document.createElement('span'));
  const pen = document.createElement('canvas').getContext('2d');
  const chart = figure.querySelector('.chart');
  const svg = standaloneSvg(
    {
      drawing: chart?.querySelector('svg')?.outerHTML ?? '',
      title: plainText(figure.querySelector('.figure-title')),
      sentence: chart?.getAttribute('aria-label') ?? '',
      footer: [
        `${source}: ${plainText(figure.querySelector('.figure-source > p'))}`,
        plainText(figure.querySelector('.figure-foot')),
        address,
      ].filter(Boolean),
    },
    {
      colourOf(role) {
        probe.style.color = `var(--chart-${role})`;
        return getComputedStyle(probe).color;
      },
      widthOf(text, size, bold) {
        if (!pen) return 0;
        pen.font = `${bold ? 700 : 400} ${size}px ${fileFonts}`;
        return pen.measureText(text).width * 1.06;
      },
    },
  );
  probe.remove();
  return svg;
}

async function rasterOf(svg: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function tableText(table: HTMLTableElement): string {
  return csvText([...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent?.trim() ?? '')));
}

/** Offers a figure as files that are made here: an image to place elsewhere, and its table where the site has no CSV. */
export function addFiles(
  figure: HTMLElement,
  table: HTMLTableElement,
  { name, subject, source }: { readonly name: string; readonly subject: string; readonly source: string },
): void {
  const tools = figure.querySelector('.figure-tools');
  if (!tools) return;
  const address = `${location.origin}${location.pathname}#${figure.id}`;
  const makers: Readonly<Record<string, () => Promise<Blob | null>>> = {
    ...(tools.querySelector('[download]')
      ? {}
      : { CSV: async () => new Blob([tableText(table)], { type: 'text/csv' }) }),
    SVG: async () => new Blob([imageOf(figure, address, source)], { type: 'image/svg+xml' }),
    PNG: () => rasterOf(imageOf(figure, address, source)),
  };
  for (const [format, make] of Object.entries(makers)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = format;
    button.setAttribute('aria-label', `${format}, ${subject}`);
    button.addEventListener('click', async () => {
      const file = await make();
      if (file) save(file, `${name}.${format.toLowerCase()}`);
    });
    const item = document.createElement('li');
    item.append(button);
    tools.append(item);
  }
}
