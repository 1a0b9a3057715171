// Drawing takes turns, one page at a time, its words before its picture: what is before the reader first, then what is near it, small pictures last.
// All at once they would hold each other up, and the page that was called would be white as long as its neighbours.

export type Rank = 'words' | 'page' | 'thumbnail';

type Job = { readonly element: Element; readonly rank: Rank; readonly draw: (signal: AbortSignal) => Promise<void>; isWanted: boolean };

const waiting = new Set<Job>();
let running: { readonly job: Job; readonly controller: AbortController } | null = null;

const isSeen = ({ element, rank }: Job): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return rank !== 'thumbnail' && bottom > 0 && top < window.innerHeight;
};

/** From the middle of the window. */
const distance = ({ element }: Job): number => {
  const { top, bottom } = element.getBoundingClientRect();
  const middle = window.innerHeight / 2;
  return top > middle ? top - middle : bottom < middle ? middle - bottom : 0;
};

const isBefore = (one: Job, other: Job): boolean => {
  if ((one.rank === 'thumbnail') !== (other.rank === 'thumbnail')) return other.rank === 'thumbnail';
  const by = distance(one) - distance(other);
  return by < 0 || (by === 0 && one.rank === 'words');
};

const ends = (signal: AbortSignal): Promise<void> => new Promise((resolve) => { signal.addEventListener('abort', () => { resolve(); }, { once: true }); });

const next = (): void => {
  if (running !== null) return;
  let first: Job | undefined;
  for (const job of waiting) if (first === undefined || isBefore(job, first)) first = job;
  if (first !== undefined) void run(first);
};

const run = async (job: Job): Promise<void> => {
  const controller = new AbortController();
  waiting.delete(job);
  running = { job, controller };
  // What was stopped may end late, or, its file closed, never: nobody waits for it.
  await Promise.race([job.draw(controller.signal).catch(() => undefined), ends(controller.signal)]);
  if (controller.signal.aborted && job.isWanted) waiting.add(job);
  running = null;
  next();
};

/**
 * Draws when its turn comes. What is drawn out of sight makes way for what is in sight, and has another turn then.
 * @param element whose place in the window says when
 * @param draw stops when the signal says so, and then shows nothing of what it drew
 * @returns stops it, or takes it off
 */
export const drawInTurn = (element: Element, rank: Rank, draw: (signal: AbortSignal) => Promise<void>): (() => void) => {
  const job: Job = { element, rank, draw, isWanted: true };
  waiting.add(job);
  if (running !== null && isSeen(job) && !isSeen(running.job)) running.controller.abort();
  next();
  return () => {
    job.isWanted = false;
    waiting.delete(job);
    if (running?.job === job) running.controller.abort();
  };
};
