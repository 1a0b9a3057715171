// What references print while a text is written: the numbers of its own blocks first, then those of the rest of the paper.
export type TargetLabels = {
  /** "3.2"; null when the target is gone. */
  readonly labelOf: (target: string) => string | null;
  /** Calls back when labels may have changed; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export type OwnedTargetLabels = TargetLabels & {
  /** The labels of this text's own anchors, as they are now. */
  readonly setOwn: (labels: ReadonlyMap<string, string>) => void;
  /** How the rest of the paper is asked. */
  readonly setOthers: (labelOf: (target: string) => string | null) => void;
};

const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => a.size === b.size && [...a].every(([key, label]) => b.get(key) === label);

/** Printed where the target of a reference is gone. */
export const goneLabel = '[removed]';

export const createTargetLabels = (): OwnedTargetLabels => {
  let own: ReadonlyMap<string, string> = new Map();
  let others: (target: string) => string | null = () => null;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    labelOf: (target) => own.get(target) ?? others(target),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setOwn: (labels) => {
      if (same(own, labels)) return;
      own = labels;
      tell();
    },
    setOthers: (labelOf) => {
      others = labelOf;
      tell();
    },
  };
};
