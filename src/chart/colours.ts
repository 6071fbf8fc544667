/** What a colour means in a chart; a page gives each its value as the custom property `--chart-<role>`. */
export type ColourRole = 'text' | 'muted' | 'hairline' | 'surface' | 'before' | 'after' | 'signal';

/** The looks that a page or a file can have. */
export type Theme = 'light' | 'dark' | 'high-contrast' | 'forced';

/** The value of every role in every look, as the site's style sheet has them, for drawings that are seen without it. */
export const chartThemes: Readonly<Record<Theme, Readonly<Record<ColourRole, string>>>> = {
  light: {
    text: '#1f1f1f',
    muted: '#5a5a5a',
    hairline: '#d0d0d0',
    surface: '#ffffff',
    before: '#6b6b6b',
    after: '#005fb8',
    signal: '#b3261e',
  },
  dark: {
    text: '#e4e4e4',
    muted: '#b0b0b0',
    hairline: '#3a3a3a',
    surface: '#1f1f1f',
    before: '#a0a0a0',
    after: '#4daafc',
    signal: '#ff7b72',
  },
  'high-contrast': {
    text: '#1f1f1f',
    muted: '#1f1f1f',
    hairline: '#1f1f1f',
    surface: '#ffffff',
    before: '#3b3b3b',
    after: '#003e7a',
    signal: '#8c0000',
  },
  forced: {
    text: 'CanvasText',
    muted: 'CanvasText',
    hairline: 'GrayText',
    surface: 'Canvas',
    before: 'CanvasText',
    after: 'LinkText',
    signal: 'CanvasText',
  },
};

/** Refers to a colour by its meaning, so that one drawing serves every look. */
export function colour(role: ColourRole): string {
  return `var(--chart-${role})`;
}
