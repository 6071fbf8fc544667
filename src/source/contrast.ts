/** The least contrast of text to what is behind it (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Channels;
const hexOf = (channels: Channels) =>
  `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/** The relative luminance of a colour `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The least contrast of a colour to several behind it. */
export function contrastToAll(colour: string, behind: readonly string[]): number {
  return Math.min(...behind.map((one) => contrastOf(colour, one)));
}

/** The shade nearest to a colour that can be read on what is behind it: as little black or white is mixed in as does. */
export function nearestReadable(colour: string, behind: readonly string[], towards: '#000000' | '#ffffff'): string {
  const [from, to] = [channelsOf(colour), channelsOf(towards)];
  for (let part = 0; part <= 255; part++) {
    const mixed = hexOf(from.map((value, i) => value + (((to[i] ?? 0) - value) * part) / 255) as unknown as Channels);
    if (contrastToAll(mixed, behind) >= leastContrast) return mixed;
  }
  return towards;
}
