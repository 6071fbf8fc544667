import { join } from 'node:path';
import type { ChartRequest } from '../../chart/charts/index.ts';
import type { ChartDrawing } from '../../chart/render.ts';
import type { ReportInsight } from '../../insight/report-insight.ts';
import { type CheckedReport, checkContent } from '../../lint/check.ts';
import { toText } from '../../lint/reporters/text.ts';
import type { Ledger } from '../../history/ledger.ts';
import { settingsOfEveryPage } from '../../model/asked-settings.ts';
import { forgetRemembered } from '../../model/remembered.ts';
import type { Report } from '../../model/report.ts';
import { type Cache, keyOf, programVersion } from '../../source/cache.ts';
import { contentRoot, projectRoot, publishedCommit, today } from '../../source/environment.ts';
import { parseFrontMatter } from '../../source/front-matter.ts';
import type { Tree } from '../../source/files.ts';
import { treeWithKept } from '../../source/tree-with-kept.ts';
import { committedText } from '../../source/git/committed-text.ts';
import { historyPlace } from '../../source/git/history-place.ts';
import { lastChanges } from '../../source/git/last-changes.ts';
import type { PictureFacts } from '../../source/publishing/picture-facts.ts';
import { publicFolder, readPublicFiles } from '../../source/publishing/public-files.ts';
import { PoplarError } from '../../source/poplar-error.ts';
import type { Problem } from '../../source/problem.ts';
import { folderRead } from '../../source/read-ahead.ts';
import { note } from '../../source/reads.ts';
import { rereadTree } from '../../source/reread-tree.ts';
import { readCheckedText, readProseText } from '../../source/prose-text.ts';
import { textHashOf } from '../../source/text-hash.ts';
import { valueHash } from '../../source/value-hash.ts';
import { wordingFor } from '../../wording/language.ts';
import type { Words } from '../../wording/words.ts';
import { type Drawings, openDrawings } from './drawings.ts';
import { keptIn } from './kept-in.ts';
import { keepingInsight, type KeptInsight } from './kept-insight.ts';
import { judgedAtMost } from './claims-then.ts';
import { LastGood, type ShownContent } from './last-good.ts';
import type { NoLedger } from './ledger.ts';
import { ledgerOnce } from './ledger-once.ts';
import { ReadingDay } from './reading-day.ts';

/** Everything that pages are made from, made once a build and handed to each as `Astro.locals.site`. */
export interface SiteContext {
  readonly report: Report;
  /** Every word of the site in the report's language. */
  readonly words: Words;
  readonly insight: ReportInsight;
  readonly problems: readonly Problem[];
  /** The content folder as problems name it. */
  readonly folder: string;
  /** Files, by their path in it, that an authoring site shows as they were before they had an error. */
  readonly heldBack: ReadonlySet<string>;
  /** The content folder on this machine, where an author can open what they read; only in the authoring site. */
  readonly authorsFolder: string | undefined;
  /** The prose of a file below its facts; refused where it is no longer the text that was checked. */
  readonly proseOf: (path: string, textHash: string) => Promise<string>;
  /** Whether a file that another one names is there. */
  readonly hasText: (path: string) => boolean;
  /** The text of a file of facts or prose, its facts included, as it was checked. */
  readonly textOf: (path: string) => Promise<string>;
  /** The hash of each file of the content as it was checked; none in the authoring site. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The commit that is being published, shortened, where the build says which it is. */
  readonly commit: string | undefined;
  /** The commit that last changed a file of the content, shortened, where git knows. */
  readonly lastChange: (path: string) => string | undefined;
  /** What git tells of the report, or why it tells nothing. */
  readonly ledger: Ledger | NoLedger;
  /** A chart in both sizes, drawn once a build and kept between builds. */
  readonly drawingOf: (request: ChartRequest) => Promise<ChartDrawing>;
  readonly drawings: Drawings;
  /** Where drawings are kept. */
  readonly charts: Cache;
  readonly previews: Cache;
  /** The report's own files that are published as they are, by their path in public/; asked by routes, and by no page. */
  readonly ownFiles: ReadonlySet<string>;
  /** What is known of a picture among them. */
  readonly pictureOf: (path: string) => PictureFacts | undefined;
  /** What the figures come to, kept between builds; a build begins to take of it, and an authoring site has it at hand. */
  readonly keptInsight: KeptInsight;
  /** A hash of the program and what it was installed with. */
  readonly program: string;
  /** Changes whenever every page does. */
  readonly version: string;
}

/** What pages and charts need of the context to say what the figures prove. */
export type SiteReport = Pick<SiteContext, 'report' | 'insight'>;

interface Store {
  /** The content as it was read last, and what was saved in it since; nothing where nobody said what. */
  tree?: Tree;
  saved?: Set<string> | undefined;
  lastGood?: LastGood;
  /** The day on which an authoring site read the content. */
  day?: ReadingDay;
  content?: Promise<ShownContent> | undefined;
  context?: Promise<SiteContext> | undefined;
}

// Astro runs its configuration and its pages in separate module graphs of one process; both must see one context.
const key = Symbol.for('poplar.context');
const global = globalThis as typeof globalThis & { [key]?: Store };
const store: Store = (global[key] ??= {});

/** From now on errors hold no page back: what is broken stands as it last could be read. */
export function serveAuthors(): void {
  const day = new ReadingDay();
  store.day = day;
  store.lastGood = new LastGood(
    (tree) => checkContent(tree, { today: day.today }),
    (path) => committedText(contentRoot(), path),
  );
}

/** Reads the content once a process, with all problems. */
export async function loadOnce(): Promise<CheckedReport> {
  return (await contentOnce()).now;
}

/** Reads the content once a process, and what pages are made from it. */
export function contentOnce(): Promise<ShownContent> {
  if (store.day?.isOver()) forgetReport([]);
  return (store.content ??= load());
}

async function load(): Promise<ShownContent> {
  const { tree, save, judgements } = await readContentTree();
  if (store.lastGood) return store.lastGood.show(tree);
  const judged = judgements();
  const now = checkContent(tree, { today, kept: judged?.kept });
  save();
  judged?.save();
  forgetRemembered();
  const hashes = new Map(tree.files.map((source) => [source.path, textHashOf(source)]));
  return { now, shown: now, heldBack: new Set(), texts: new Map(), hashes };
}

/** The content as it is now. What was not saved since it was read last is the same object, and is not understood anew. */
async function readContentTree(): Promise<ReturnType<typeof treeWithKept>> {
  const { tree: before, saved } = store;
  const content =
    before && saved
      ? { tree: rereadTree(contentRoot(), before, saved), save: () => undefined, judgements: () => undefined }
      : treeWithKept(await folderRead(contentRoot()));
  store.tree = content.tree;
  store.saved = new Set();
  return content;
}

/** Forgets what was read, so that the next page reads the content again: these files of it, or else every one. */
export function forgetReport(saved?: Iterable<string>): void {
  if (!saved) store.saved = undefined;
  for (const path of saved ?? []) store.saved?.add(path);
  store.content = undefined;
  store.context = undefined;
}

/** The context of this build; one that is published refuses while the content has errors. */
export function siteContext(): Promise<SiteContext> {
  if (store.day?.isOver()) forgetReport([]);
  return (store.context ??= makeContext());
}

async function makeContext(): Promise<SiteContext> {
  const root = contentRoot();
  const place = historyPlace(root, { fresh: !store.lastGood });
  const program = await programOnce();
  // Git looks at the files while they are checked.
  const [changes, { now, shown, heldBack, texts, hashes }] = await Promise.all([
    lastChanges(root, place, { cache: keptIn('commits'), program }),
    contentOnce(),
  ]);
  const { report, insight } = shown;
  const { problems } = now;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!report || !insight || (errors.length > 0 && !store.lastGood))
    throw new PoplarError(`The report cannot be shown yet.\n\n${toText(errors)}`);
  const published = readPublicFiles(join(root, publicFolder));
  const ledger = await ledgerOnce(place, {
    people: report.people,
    judged: judgedAtMost(report.plans.size),
    cache: keptIn('ledger'),
    program,
  });
  const charts = keptIn('charts');
  const drawings = openDrawings(report.settings, program, charts);
  const version = keyOf(program, now.reading.folder, valueHash(settingsOfEveryPage.map((key) => report.settings[key])));
  const keptInsight = keepingInsight({ insight, cache: keptIn('insight'), version });
  return {
    report,
    words: wordingFor(report.settings.locale),
    insight: store.lastGood ? insight : keptInsight.insight,
    get problems() {
      note('problems');
      return problems;
    },
    folder: now.reading.folder,
    heldBack,
    authorsFolder: store.lastGood ? root : undefined,
    proseOf: async (path, textHash) => {
      note('text', path);
      const text = texts.get(path);
      return text === undefined ? readProseText(root, path, textHash) : parseFrontMatter(text, path).body;
    },
    hasText: (path) => {
      note('text', path);
      return texts.has(path) || hashes.has(path);
    },
    textOf: async (path) => {
      note('text', path);
      return texts.get(path) ?? readCheckedText(root, path, hashes.get(path));
    },
    hashes,
    get commit() {
      note('commit');
      return publishedCommit();
    },
    lastChange: (path) => {
      note('last-change', path);
      return changes.get(path);
    },
    get ledger() {
      note('ledger');
      return ledger;
    },
    drawingOf: drawings.render,
    drawings,
    charts,
    previews: keptIn('previews'),
    program,
    ownFiles: new Set(published.files),
    pictureOf: (path) => {
      note('picture', path);
      return published.pictures.get(path);
    },
    version,
    keptInsight,
  };
}

let program: Promise<string> | undefined;

/** The program does not change while it runs; where an authoring site loads it anew, this forgets. */
function programOnce(): Promise<string> {
  return (program ??= programVersion(projectRoot()));
}
