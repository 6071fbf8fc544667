/** Every file of the sample, by its path in the content folder. */
export type Files = Map<string, string>;

/** Takes back what one commit did, so that the files stand as they did before it. */
export type Undo = (files: Files) => void;

/** Texts that a commit put in place of others, in one file. */
export function replaced(path: string, ...texts: readonly (readonly [now: string, before: string])[]): Undo {
  return edited(path, (text) => texts.reduce((whole, [now, before]) => whole.replace(now, () => before), text));
}

/** A whole key of a facts file, with all that stands below it. */
export function added(path: string, key: string): Undo {
  return edited(path, (text) => text.replace(new RegExp(`^${key}:.*\\n(?:[ \\t]+.*\\n|\\n(?=[ \\t]))*`, 'm'), ''));
}

/** Whole files. */
export function brought(...paths: readonly string[]): Undo {
  return (files) => {
    for (const path of [...files.keys()]) if (paths.some((start) => path.startsWith(start))) files.delete(path);
    forgetVoices(files);
  };
}

/** A folder or file that had another name. */
export function moved(from: string, to: string): Undo {
  return (files) => {
    for (const [path, text] of [...files]) {
      if (!path.startsWith(to)) continue;
      files.delete(path);
      files.set(from + path.slice(to.length), text);
    }
  };
}

/** The day customers met a plan's change, and with it the windows in which its figures are read afterwards. */
export function met(plan: string): Undo {
  return edited(`plans/${plan}/plan.yaml`, (text) => text.replaceAll(/^changedOn: .*\n|^ {4}after: .*\n/gm, ''));
}

/** The day that a step of a plan was done. */
export function done(plan: string, step: string): Undo {
  return inStep(plan, step, (text) => text.replace(/\n {4}done: \S+/, ''));
}

/** A whole step. */
export function planned(plan: string, step: string): Undo {
  return inStep(plan, step, () => '');
}

/** The day that a step is due, which was another before. */
export function put(plan: string, step: string, before: string): Undo {
  return inStep(plan, step, (text) => text.replace(/due: \S+/, `due: ${before}`));
}

/** The figures of a month and of those after it. */
export function monthOfFigures(month: string): Undo {
  return (files) => {
    for (const [path, text] of [...files]) {
      if (!/^data\/.*\.csv$/.test(path)) continue;
      const [head = '', ...rows] = text.trimEnd().split('\n');
      const earlier = rows.filter((row) => row < month);
      if (earlier.length === 0) files.delete(path);
      else files.set(path, `${[head, ...earlier].join('\n')}\n`);
    }
  };
}

/** Past figures of one metric in a column, which were higher or lower before by a factor. */
export function restated(metric: string, column: string, months: readonly string[], factor: number): Undo {
  return edited(`data/${metric}.csv`, (text) => {
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const place = head.split(',').indexOf(column);
    const decimals = (cell: string) => cell.split('.')[1]?.length ?? 0;
    const before = rows.map((row) => {
      if (!months.some((month) => row.startsWith(month))) return row;
      const cells = row.split(',');
      const cell = cells[place] ?? '';
      return cells.with(place, (Number(cell) * factor).toFixed(decimals(cell))).join(',');
    });
    return `${[head, ...before].join('\n')}\n`;
  });
}

/** What a pain point rests on, counted again: before, every date of it is one that had passed when it was opened. */
export function countedAgain(painPoint: string, opened: string): Undo {
  const yearsPast = (day: string) =>
    Number(day.slice(0, 4)) - Number(opened.slice(0, 4)) + (day.slice(4) > opened.slice(4) ? 1 : 0);
  const earlier = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return edited(`pain-points/${painPoint}.yaml`, (text) =>
    text
      .replace(/from: (\S+)\n {4}to: (\S+)/g, (whole, from: string, to: string) => {
        const years = yearsPast(to);
        return years > 0 ? `from: ${earlier(from, years)}\n    to: ${earlier(to, years)}` : whole;
      })
      .replace(/^( {4}on: )(\S+)$/gm, (whole, key: string, day: string) =>
        yearsPast(day) > 0 ? key + earlier(day, yearsPast(day)) : whole,
      ),
  );
}

/** Several of these in one commit. */
export function all(...parts: readonly Undo[]): Undo {
  return (files) => {
    for (const part of parts) part(files);
  };
}

/** Any other change of one file. */
export function edited(path: string, change: (text: string) => string): Undo {
  return (files) => replacing(files, path, change);
}

function replacing(files: Files, path: string, change: (text: string) => string): void {
  const text = files.get(path);
  if (text !== undefined) files.set(path, change(text));
}

function inStep(plan: string, step: string, change: (text: string) => string): Undo {
  return edited(`plans/${plan}/plan.yaml`, (text) =>
    text.replace(new RegExp(`  - id: ${step}\\n(?: {4}.*\\n?)*`), (part) => change(part)),
  );
}

/** A pain point names no voice that nobody has written down yet. */
function forgetVoices(files: Files): void {
  const heard = new Set(
    [...files].flatMap(([path, text]) =>
      path.startsWith('voices/') ? [...text.matchAll(/^- id: (\S+)/gm)].map(([, id]) => id) : [],
    ),
  );
  for (const [path, text] of files)
    if (path.startsWith('pain-points/'))
      files.set(
        path,
        text.replace(/^voices: \[(.*)\]\n/m, (_, ids: string) => {
          const known = ids.split(', ').filter((id) => heard.has(id));
          return known.length === 0 ? '' : `voices: [${known.join(', ')}]\n`;
        }),
      );
}
