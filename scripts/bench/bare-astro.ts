import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureScript, type ProcessCost } from './process-cost.ts';

const config = `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };
`;

const layout = `---
const { frontmatter } = Astro.props;
---
<html lang="en"><head><meta charset="utf-8" /><title>{frontmatter.title}</title></head><body><main><slot /></main></body></html>
`;

/** A page of prose as a story has it, and nothing that is worked out. */
const page = (number: number): string => `---
layout: ../layouts/Page.astro
title: Page ${number}
---

## What happened in case ${number}

A customer wrote twice and was **not** answered. The third letter was, by *another* desk.

${Array.from({ length: 6 }, (_, i) => `- Step ${i + 1} of case ${number}, see [the next](/page-${number + 1}/).`).join('\n')}

| Month | Letters |
| ----- | ------- |
| March | ${number}     |
| April | ${number + 3}     |
`;

/**
 * Has Astro alone build as many MDX pages, in `folder`. What a build of ours takes beside that means the same on every
 * machine.
 */
export async function measureBareAstro(root: string, folder: string, pages: number): Promise<ProcessCost> {
  for (const part of ['src/pages', 'src/layouts']) mkdirSync(join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/layouts/Page.astro'), layout);
  for (let number = 1; number <= pages; number++)
    writeFileSync(join(folder, 'src/pages', `page-${number}.mdx`), page(number));
  const script = join(root, 'node_modules/astro/bin/astro.mjs');
  return measureScript(script, ['build'], folder, { ASTRO_TELEMETRY_DISABLED: '1' });
}
