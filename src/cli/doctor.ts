import { existsSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { filesInWords } from '../lint/reading.ts';
import { checkContent } from '../lint/check.ts';
import { countBySeverity, countsInWords } from '../lint/reporters/counts.ts';
import {
  cacheFolder,
  contentRoot,
  isPackage,
  pathShown,
  projectRoot,
  runningOn,
  settingsNamed,
  siteFolder,
  today,
} from '../source/environment.ts';
import { readTree } from '../source/files.ts';
import { folderSize } from '../source/folder-size.ts';
import { openRepository } from '../source/git/repository.ts';
import { gitVersion } from '../source/git/run.ts';
import { optionalVersions } from '../source/optional-package.ts';
import { readSiteList } from '../source/publishing/site-list.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';

/** One line: what was looked at, what was found, and what is wrong with it. */
interface Finding {
  readonly what: string;
  readonly found: string;
  readonly wrong?: string;
}

/** Prints what a bug report needs. */
export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Prints versions, paths, caches and what is wrong, in ten lines for a bug report.',
  options: contentOption,
  examples: [['', 'looks at the folder "content" where you are']],
  async run({ content }) {
    const set = settings();
    chooseContent({ content });
    const findings = [poplar(), node(), git(), report(), history(), caches(), site(), optional(), set];
    const wrong = findings.flatMap((finding) => finding.wrong ?? []);
    const last = { what: 'Wrong', found: wrong.length === 0 ? 'nothing' : wrong.join(' ') };
    for (const { what, found } of [...findings, last]) process.stdout.write(`${`${what}:`.padEnd(10)}${found}\n`);
    return wrong.length === 0 ? 0 : 1;
  },
});

function poplar(): Finding {
  const { name, version } = packageJson;
  const how = isPackage() ? 'installed as a package' : 'a clone';
  return { what: 'Poplar', found: `${name} ${version}, ${how}, in ${pathShown(projectRoot())}` };
}

function node(): Finding {
  return { what: 'Node', found: runningOn() };
}

function git(): Finding {
  const version = gitVersion();
  return version === undefined
    ? { what: 'git', found: 'not there', wrong: 'git is not installed, so no history is shown.' }
    : { what: 'git', found: version };
}

function report(): Finding {
  const root = contentRoot();
  const what = 'Report';
  if (!existsSync(join(root, 'report.yaml')))
    return { what, found: 'none', wrong: `There is no report.yaml in ${pathShown(root)}.` };
  const { problems, reading } = checkContent(readTree(root), { today });
  const found = `${filesInWords(reading.files)} in ${pathShown(root)}: ${problems.length === 0 ? 'no problems' : countsInWords(problems)}`;
  const { error } = countBySeverity(problems);
  return { what, found, ...(error > 0 ? { wrong: 'The report has errors; the check names them.' } : {}) };
}

function history(): Finding {
  const what = 'History';
  const root = contentRoot();
  if (!existsSync(root)) return { what, found: 'none' };
  const repository = openRepository(root);
  if (typeof repository === 'string') return { what, found: 'the report is kept in no git repository' };
  if (!repository.shallow) return { what, found: repository.head === null ? 'no commit yet' : 'whole' };
  return { what, found: 'cut off', wrong: 'The clone is shallow: fetch the rest with "git fetch --unshallow".' };
}

function caches(): Finding {
  const place = cacheFolder();
  const { files, bytes, isWritable } = folderSize(place);
  const shown = pathShown(place);
  return {
    what: 'Caches',
    found: files === 0 ? `${shown}, empty` : `${shown}, ${files} files of ${Math.ceil(bytes / 1e6)} MB`,
    ...(isWritable ? {} : { wrong: `Nothing can be kept in ${shown}, so each build takes longer.` }),
  };
}

function site(): Finding {
  const place = siteFolder(undefined);
  const list = readSiteList(place);
  return {
    what: 'Site',
    found: list ? `${Object.keys(list.files).length} files in ${pathShown(place)}, for ${list.base}` : 'not built',
  };
}

function optional(): Finding {
  const found = optionalVersions().map(([name, version]) => `${name} ${version ?? 'not installed'}`);
  return { what: 'Optional', found: found.join(', ') };
}

/** Names alone: an address inside a company does not belong in a bug report. */
function settings(): Finding {
  const named = settingsNamed();
  return { what: 'Set', found: named.length === 0 ? 'nothing' : named.join(', ') };
}
