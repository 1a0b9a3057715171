// One line that is saved while it is typed, as its field shows it.
import type { Problem } from '../../shared/model/result.ts';

export type StoredLine = {
  readonly value: string;
  readonly change: (words: string) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  /** What another window wrote in the same field; null: nothing to choose. */
  readonly theirs: string | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly problem: Problem | null;
};
