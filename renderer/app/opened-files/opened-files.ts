// Files that were opened from outside (a double click, a drop on the window, a command) and wait for the screen that takes their kind.
import type { PickedFile } from '../../platform/platform.ts';

export type TakingScreen = 'import' | 'reading';

type Waiting = { readonly file: PickedFile; readonly screen: TakingScreen };
type Listener = () => void;

let waiting: readonly Waiting[] = [];
const listeners = new Set<Listener>();

const change = (next: readonly Waiting[]): void => {
  waiting = next;
  for (const listener of listeners) listener();
};

/** Puts files at the end of a screen's queue. */
export const addOpenedFiles = (files: readonly PickedFile[], screen: TakingScreen): void => {
  change([...waiting, ...files.map((file) => ({ file, screen }))]);
};

/** The file whose turn it is on a screen; null: none waits. */
export const nextOpenedFile = (screen: TakingScreen): PickedFile | null => waiting.find((each) => each.screen === screen)?.file ?? null;

/** Takes a file out of the queue: somebody has it now. */
export const takeOpenedFile = (file: PickedFile): void => {
  change(waiting.filter((other) => other.file !== file));
};

export const onOpenedFiles = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
