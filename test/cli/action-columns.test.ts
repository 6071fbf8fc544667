import { describe, expect, test } from 'vitest';
import { actionsIn } from '../../src/cli/action-columns.ts';
import type { Asking } from '../../src/cli/ask.ts';
import { PoplarError } from '../../src/source/poplar-error.ts';

/** Somebody who gives these answers, one after the other; a refused one is noted like what was asked. */
function answering(...answers: readonly string[]) {
  const heard: string[] = [];
  const left = [...answers];
  const asking: Asking = {
    ask: async (question, accept) => {
      heard.push(question);
      for (;;)
        try {
          return accept(left.shift() ?? '');
        } catch (error) {
          if (!(error instanceof PoplarError)) throw error;
          heard.push(error.message);
        }
    },
    close: () => undefined,
  };
  return { asking, heard };
}

const list = {
  name: 'list.csv',
  lines: ['Thema;Was;Wer;Owner;Termin', 'Ausfall;Leitung tauschen;Ada Quist;;1.2.2027'],
};

describe('somebody at a terminal', () => {
  test('is asked which of two columns is meant, and about those whose names say nothing, with what stands in them', async () => {
    const { asking, heard } = answering('Ownre', 'owner', '', 'Was');
    const { columns } = await actionsIn(list, [], asking);
    expect(heard.slice(0, 4)).toEqual([
      'Several columns may say who answers for it. Which one does?\n  Wer, for example: Ada Quist\n  Owner\n(Enter: none of them.)',
      '"Ownre" is none of these columns. Did you mean "Owner"?',
      'Which column says what goes wrong for customers?\n  Thema, for example: Ausfall\n  Was, for example: Leitung tauschen\n(Enter: none of them.)',
      'Which column says what is to be done?\n  Thema, for example: Ausfall\n  Was, for example: Leitung tauschen\n(Enter: none of them.)',
    ]);
    expect([...columns]).toEqual([
      ['owner', 3],
      ['due', 4],
      ['action', 1],
    ]);
  });

  test('is asked nothing where every column says what it is for', async () => {
    const { asking, heard } = answering();
    await actionsIn({ name: 'list.csv', lines: ['Problem,Action,Owner', 'a,b,c'] }, [], asking);
    expect(heard).toEqual([]);
  });

  test('sees no sign of a cell that could give the terminal a command', async () => {
    const { asking, heard } = answering('', 'Was');
    const lines = ['Was;Ding', '\u001b[31mrot\u0007;x'];
    await actionsIn({ name: 'list.csv', lines }, [], asking);
    expect(heard.join('')).toContain('Was, for example:  [31mrot');
    expect(heard.join('')).not.toMatch(/[\u001b\u0007]/);
  });
});

test('more rows than anybody could complete are refused', async () => {
  const lines = ['Action,Owner', ...Array.from({ length: 2001 }, (_, at) => `Do ${at},x`)];
  await expect(actionsIn({ name: 'list.csv', lines }, [], undefined)).rejects.toThrow(
    'list.csv has 2001 rows, and 2000 are the most.',
  );
});
