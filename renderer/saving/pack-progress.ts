// How far the making of a pack is: which paper of how many, and about how long it still takes.
import type { PackStep } from '../workers/pack-client.ts';
import type { PackPass } from './make-pack-files.ts';

export type PackProgress = {
  readonly stage: string;
  /** Steps, of `total`; 0 of null before the number of papers is known. */
  readonly done: number;
  readonly total: number | null;
  /** Null while it can't be told. */
  readonly secondsLeft: number | null;
  /** When the copies began to be saved, in milliseconds since the beginning. */
  readonly copiesSince?: number;
};

export const packBegins: PackProgress = { stage: 'Reading the papers', done: 0, total: null, secondsLeft: null };

/** So many milliseconds must have gone by before a guess is worth saying. */
const settled = 3_000;

const secondsLeft = (done: number, total: number, elapsed: number): number | null =>
  done < 2 || elapsed < settled ? null : Math.ceil(((elapsed / done) * (total - done)) / 1_000);

/**
 * @param passes one after another: the members' count, and what is made for the public
 * @param elapsed milliseconds since the beginning
 */
export const afterStep = (before: PackProgress, pass: PackPass, step: PackStep, { passes, elapsed }: { readonly passes: number; readonly elapsed: number }): PackProgress => {
  if (step.kind === 'counted') return before;
  if (step.kind === 'laying') return { ...before, stage: 'Laying out the pages', secondsLeft: null };
  if (step.kind === 'writing') return { ...before, stage: 'Putting the pages together', secondsLeft: null };
  if (step.kind === 'copies') {
    const { copiesSince = elapsed } = before;
    return { stage: `${step.done} of ${step.of} ${step.of === 1 ? 'copy' : 'copies'} saved`, done: step.done, total: step.of, secondsLeft: secondsLeft(step.done, step.of, elapsed - copiesSince), copiesSince };
  }
  const total = step.of * passes;
  const done = step.done + (pass === 'public' && passes > 1 ? step.of : 0);
  const stage = `${step.done} of ${step.of} papers ${passes > 1 && pass === 'members' ? 'counted' : 'ready'}`;
  return { stage, done, total, secondsLeft: secondsLeft(done, total, elapsed) };
};

/** "About 20 seconds left"; nothing while it can't be told. */
export const timeLeftWords = (seconds: number | null): string | null => {
  if (seconds === null) return null;
  if (seconds < 5) return 'A few seconds left';
  if (seconds < 60) return `About ${Math.ceil(seconds / 5) * 5} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  return `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`;
};
