import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';

/** Options of a process that makes little that lives on, while another needs memory: it is swept once it grew by a fifth. */
export const smallHeap = ['--heap-growing-percent=20', '--max-semi-space-size=8'] as const;

/** New things have this much room: enough for all that lives no longer than its page. */
const roomForNew = 32 * 2 ** 20;

/** A process that holds so much is swept once it grew by a fifth. */
const largeHeap = 600 * 2 ** 20;

/**
 * From now on the room in which new things are made does not grow to four times as much, in this process and its threads,
 * which begin with all of theirs; and heaps are swept before they are more than twice what is alive, sooner where many
 * pages are made (`sweepSooner`) or this process holds much. Shapes that no object has any more are let go of at once: each
 * holds what the getters of its first object can reach, such as all that was read of an earlier version.
 */
export function boundHeaps(): void {
  setFlagsFromString('--retain-maps-for-n-gc=0');
  sweepOnceGrownBy(100);
  if (boundRoom()) setFlagsFromString('--min-semi-space-size=16');
  new PerformanceObserver(() => {
    // V8 gives the room back while there is little to do, and must be let to take it again.
    boundRoom();
    if (getHeapStatistics().used_heap_size > largeHeap) sweepOnceGrownBy(20);
  }).observe({ entryTypes: ['gc'] });
}

/**
 * From now on heaps are swept once they grew by half, which many pages need: whoever makes few of them, or only reads,
 * would sweep again and again while hardly anything is let go.
 */
export function sweepSooner(): void {
  sweepOnceGrownBy(50);
}

/** Has heaps swept once they grew by so much of what is alive, in hundredths. */
function sweepOnceGrownBy(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

/** Lets the room for new things double until it is large enough, and no longer; whether it is. */
function boundRoom(): boolean {
  const { space_size: room = 0 } = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space') ?? {};
  const isEnough = room >= roomForNew;
  setFlagsFromString(`--semi-space-growth-factor=${isEnough ? 1 : 2}`);
  return isEnough;
}

/**
 * From now on Astro's bundler gives memory back as soon as it is done with it. Its allocator, mimalloc, keeps some for later
 * otherwise: a hundred megabytes while the pages are made, which it has no part in. Read when the bundler is loaded.
 */
export function giveBackMemory(): void {
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
}
