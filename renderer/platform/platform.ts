// What the page needs from the machine it runs on. Two platforms: Electron's window, or any Chromium on the loopback address.
import type { FileType, MenuCommand } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/model/result.ts';

export type { FileType, MenuCommand } from '../../shared/ipc/contract.ts';

/** A file that was written where the user said. `name` is for showing; `token`, if any, is for `showInFolder`. */
export type SavedFile = { readonly token: string | null; readonly name: string };

/** A file the user opened, wholly read. */
export type PickedFile = { readonly name: string; readonly bytes: Uint8Array };
/** A file the user chose, of which nothing is read yet: who takes only small ones looks at its size first. */
export type UnreadFile = { readonly name: string; /** Bytes. */ readonly size: number; readonly read: () => Promise<Result<Uint8Array<ArrayBuffer>>> };

export type SaveRequest = { readonly suggestedName: string; readonly bytes: Uint8Array; readonly type: FileType };
/** A folder that the user chose. No file in it is written over: one of a name that is taken gets a number. Problems as of `saveFile`. */
export type FolderToFill = { readonly save: (request: SaveRequest) => Promise<Result<SavedFile>> };
export type OpenRequest = { readonly types: readonly FileType[]; readonly multiple: boolean };

/** Ends a subscription. */
export type Unsubscribe = () => void;

export type Platform = {
  readonly kind: 'electron' | 'browser';

  /** Asks where to save, then writes the bytes. `null`: the user cancelled. Problems: the disk is full, the place is not writable. */
  readonly saveFile: (request: SaveRequest) => Promise<Result<SavedFile | null>>;

  /** Asks for a folder in which several files are then saved. `null`: the user cancelled. */
  readonly chooseFolder: () => Promise<Result<FolderToFill | null>>;

  /** Asks for files and reads them. `null`: the user cancelled. Problems: unreadable, larger than 2 GB. */
  readonly openFiles: (request: OpenRequest) => Promise<Result<readonly PickedFile[] | null>>;

  /** Asks for files without reading them. `null`: the user cancelled. `read` answers the problems of `openFiles`. */
  readonly chooseFiles: (request: OpenRequest) => Promise<Result<readonly UnreadFile[] | null>>;

  /** Shows a saved file in the system's file manager; absent where the platform cannot. */
  readonly showInFolder?: (token: string) => Promise<Result<null>>;

  /**
   * Makes a PDF of pages of HTML, where the platform can; absent: only its print dialog does. Problems: not made, too large, not wanted any more.
   */
  readonly makePdf?: (pages: Uint8Array, signal: AbortSignal) => Promise<Result<Uint8Array>>;

  /** Registers a function that saves everything pending and resolves when it is durable; the window waits for all of them before it closes. */
  readonly onBeforeClose: (flush: () => Promise<void>) => Unsubscribe;

  /** Says whether something typed is not yet durable. A browser window then asks before it closes. */
  readonly setUnsaved: (unsaved: boolean) => void;

  /** Hands the command registry to the application menu; the browser has none and ignores it. */
  readonly setCommands: (commands: readonly MenuCommand[]) => void;

  /** Runs `run` with the id of a command chosen from the application menu. */
  readonly onCommand: (run: (id: string) => void) => Unsubscribe;

  /** Runs `receive` with files opened from outside (a double click on a .orderpaper file), also those that waited for the page. */
  readonly onFilesOpened: (receive: (files: Result<readonly PickedFile[]>) => void) => Unsubscribe;
};
