// What is on the disk and not yet done, so that a program that is stopped in the middle leaves nothing half-written (DESIGN section 6).

type Drop = () => void;

const unfinished = new Set<Drop>();

type Watch = (isAny: boolean) => void;

let tell: Watch = () => undefined;

/** @param watch is told when something is unfinished, and when nothing is any more */
export const watchUnfinished = (watch: Watch): void => {
  tell = watch;
};

/**
 * @param drop removes it at once, without waiting: the program is about to end
 * @returns says that it is finished, or removed already
 */
export const whileUnfinished = (drop: Drop): (() => void) => {
  unfinished.add(drop);
  if (unfinished.size === 1) tell(true);
  return () => { if (unfinished.delete(drop) && unfinished.size === 0) tell(false); };
};

/** Removes all that is unfinished, the newest first: files before the folders that were made for them. */
export const dropUnfinished = (): void => {
  const drops = [...unfinished].reverse();
  unfinished.clear();
  for (const drop of drops) {
    try {
      drop();
    } catch {
      // What can't be removed stays; the others must go all the same.
    }
  }
};
