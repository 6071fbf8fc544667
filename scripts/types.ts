/** Writes the TypeScript types of the content from the JSON Schemas: `npm run types`. */
import { writeFileSync } from 'node:fs';
import { generateTypes, generatedTypesFile } from './types/generate.ts';

writeFileSync(generatedTypesFile, await generateTypes());
console.log(`Wrote ${generatedTypesFile}.`);
