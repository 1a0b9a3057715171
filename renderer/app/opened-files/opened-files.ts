// Files that were opened from outside (a double click on a meeting file) and wait for the Import screen.
import type { PickedFile } from '../../platform/platform.ts';

type Listener = () => void;

let waiting: readonly PickedFile[] = [];
const listeners = new Set<Listener>();

const change = (next: readonly PickedFile[]): void => {
  waiting = next;
  for (const listener of listeners) listener();
};

/** Puts files at the end of the queue. */
export const addOpenedFiles = (files: readonly PickedFile[]): void => {
  change([...waiting, ...files]);
};

/** The file whose turn it is; null: none waits. */
export const nextOpenedFile = (): PickedFile | null => waiting[0] ?? null;

/** Takes a file out of the queue: somebody has it now. */
export const takeOpenedFile = (file: PickedFile): void => {
  change(waiting.filter((other) => other !== file));
};

export const onOpenedFiles = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
