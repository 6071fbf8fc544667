import { contrastToAll, leastContrast, nearestReadable } from '../../source/contrast.ts';
import { defineRule } from '../rule.ts';

/** What stands behind links and marks in the two looks of the site; the style sheet has the same. */
export const behind = {
  light: ['#ffffff', '#f8f8f8', '#f1f3f5'],
  dark: ['#1f1f1f', '#181818', '#2a2a2a'],
} as const;

const towards = { light: '#000000', dark: '#ffffff' } as const;

/** A colour of the house is no reason that somebody cannot read a link. */
export const accentIsReadable = defineRule({
  id: 'accent-is-readable',
  severity: 'error',
  why: 'Links stand in the accent colour, and one in twelve men sees less of it than the designer.',
  bad: {
    'report.yaml': 'asOf: 2025-10-31\nsite:\n  accent:\n    light: ⟦"#e60000"⟧\n    dark: ⟦"#e60000"⟧\n',
  },
  good: {
    'report.yaml': 'asOf: 2025-10-31\nsite:\n  accent:\n    light: "#b30000"\n    dark: "#ff8a8a"\n',
  },
  *check({ settings }) {
    const { accent } = settings.site ?? {};
    if (!accent) return;
    for (const look of ['light', 'dark'] as const) {
      const contrast = contrastToAll(accent[look], behind[look]);
      if (contrast >= leastContrast) continue;
      const nearest = nearestReadable(accent[look], behind[look], towards[look]);
      const than = look === 'light' ? 'darker' : 'lighter';
      yield {
        at: settings.at('site', 'accent', look),
        message: `${accent[look]} has a contrast of ${contrast.toFixed(1)} to 1 on ${look} pages; ${leastContrast} is the least that can be read. The nearest ${than} shade that passes is "${nearest}".`,
      };
    }
  },
});
