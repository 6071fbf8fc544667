import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and all its descendants at this moment, in bytes; undefined where it cannot be read.
 * Pages shared between processes count once for each, so the figure is an upper bound. Linux is asked through /proc,
 * other Unix systems through ps.
 */
export function residentMemory(pid: number): number | undefined {
  if (process.platform === 'linux') return treeOnLinux(pid, 'VmRSS');
  return process.platform === 'win32' ? undefined : treeInListing(pid, listProcesses());
}

/**
 * The most that one process held at any time so far, in bytes: the kernel's own high-water mark, which no sampling can
 * miss. It covers the given process only; undefined outside Linux.
 */
export function highWaterMark(pid: number): number | undefined {
  return process.platform === 'linux' ? readStatus(pid, 'VmHWM') : undefined;
}

/**
 * The processor time that a process, its threads and the children that it waited for took so far, in seconds; undefined
 * outside Linux, which counts it in hundredths.
 */
export function processorTime(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return processorTimeIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads a line of Linux's `stat`: its second field is a name in brackets, which may hold anything. */
export function processorTimeIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

/** Sums the resident memory (KB, as ps prints it) of a process and its descendants; returns bytes. */
export function treeInListing(pid: number, listing: string): number | undefined {
  const rows = listing
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = Map.groupBy(rows, ([, parent]) => parent);
  const sizes = new Map(rows.map(([id, , size]) => [id, size]));
  if (!sizes.has(pid)) return undefined;
  const sum = (id: number | undefined): number =>
    (children.get(id) ?? []).reduce((total, [child]) => total + sum(child), sizes.get(id) ?? 0);
  return sum(pid) * 1024;
}

function listProcesses(): string {
  try {
    return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function treeOnLinux(pid: number, field: string): number | undefined {
  const own = readStatus(pid, field);
  if (own === undefined) return undefined;
  return childrenOf(pid).reduce((total, child) => total + (treeOnLinux(child, field) ?? 0), own);
}

function childrenOf(pid: number): readonly number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const lists = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'));
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  } catch {
    return [];
  }
}

/** A process may end between two reads, so a missing file is an answer and not a failure. */
function readStatus(pid: number, field: string): number | undefined {
  try {
    const match = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match?.[1] === undefined ? undefined : Number(match[1]) * 1024;
  } catch {
    return undefined;
  }
}
