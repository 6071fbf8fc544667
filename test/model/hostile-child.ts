/** Loads a folder and prints what is wrong with it; a process of its own, so that what hangs or dies is not the test. */
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';

const { problems } = checkContent(readTree(process.argv[2] ?? ''), { today: '2025-10-31' });
process.stdout.write(JSON.stringify(problems));
