import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedTypesFile, generateTypes } from '../../scripts/types/generate.ts';

test('the committed types are those that the schemas give: run npm run types', async () => {
  expect(readFileSync(generatedTypesFile, 'utf8')).toBe(await generateTypes());
}, 60_000);
