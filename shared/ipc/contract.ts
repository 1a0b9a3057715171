// The one typed contract between page and shell (DESIGN 3). The page never sees a path: files are opaque tokens with a name to show.
// The shell imports only this folder, so what it needs of the model is passed on here and in kit.ts.
import type { Result } from '../model/result.ts';
export { ok, failed, type Failed, type Problem, type Result } from '../model/result.ts';

/** What a dialog offers: words for the list, extensions without the dot, the media type. */
export type FileType = {
  readonly description: string;
  readonly extensions: readonly string[];
  readonly mediaType: string;
};

/** A place or file that the user chose. The token is worthless outside this run of the shell. */
export type FileHandle = { readonly token: string; readonly name: string };

/** A file the user opened; `size` in bytes. */
export type OpenedFile = FileHandle & { readonly size: number };

/** One command of the page's registry as the application menu shows it. */
export type MenuCommand = {
  readonly id: string;
  readonly label: string;
  /** The menu it belongs to, such as "File". */
  readonly menu: string;
  /** Keys in Electron's writing, such as "CmdOrCtrl+Shift+P". They are shown; the page itself listens for them. */
  readonly keys: string | null;
  readonly enabled: boolean;
};

type Call<Args, Reply> = { readonly args: Args; readonly reply: Reply };

/** Every call from page to shell: what it takes, and what a successful reply holds. `null` means that the user cancelled. */
export type Calls = {
  readonly 'save-file': Call<{ readonly suggestedName: string; readonly type: FileType; readonly bytes: Uint8Array }, FileHandle | null>;
  readonly 'choose-destination': Call<{ readonly suggestedName: string; readonly type: FileType }, FileHandle | null>;
  /** A folder for several files that are saved one after another. */
  readonly 'choose-folder': Call<null, FileHandle | null>;
  /** A place in that folder which no file has: the name, or the name with a number. */
  readonly 'place-in-folder': Call<{ readonly token: string; readonly name: string; readonly type: FileType }, FileHandle>;
  readonly 'begin-write': Call<{ readonly token: string; readonly length: number }, { readonly session: string }>;
  readonly 'write-chunk': Call<{ readonly session: string; readonly offset: number; readonly bytes: Uint8Array }, null>;
  readonly 'finish-write': Call<{ readonly session: string }, FileHandle>;
  readonly 'abandon-write': Call<{ readonly session: string }, null>;
  readonly 'open-files': Call<{ readonly types: readonly FileType[]; readonly multiple: boolean }, readonly OpenedFile[] | null>;
  readonly 'take-opened-files': Call<null, readonly OpenedFile[]>;
  readonly 'read-file': Call<{ readonly token: string; readonly offset: number; readonly length: number }, Uint8Array>;
  readonly 'show-in-folder': Call<{ readonly token: string }, null>;
  /** Pages of HTML, of `length` bytes, that become a PDF; they come in chunks. */
  readonly 'begin-pages': Call<{ readonly length: number }, { readonly job: string }>;
  readonly 'pages-chunk': Call<{ readonly job: string; readonly offset: number; readonly bytes: Uint8Array }, null>;
  readonly 'print-pages': Call<{ readonly job: string }, { readonly size: number }>;
  readonly 'read-pdf': Call<{ readonly job: string; readonly offset: number; readonly length: number }, Uint8Array>;
  /** Done with it, or it isn't wanted any more. */
  readonly 'end-pages': Call<{ readonly job: string }, null>;
  readonly 'set-unsaved': Call<{ readonly unsaved: boolean }, null>;
  readonly 'answer-close': Call<{ readonly saved: boolean }, null>;
  readonly 'set-commands': Call<{ readonly commands: readonly MenuCommand[] }, null>;
};
export type CallName = keyof Calls;
export type CallArgs<Name extends CallName> = Calls[Name]['args'];
export type CallReply<Name extends CallName> = Result<Calls[Name]['reply']>;

/** What the shell tells the page, unasked. */
export type ShellEvents = {
  /** The user wants to close the window: flush, then `answer-close`. */
  readonly 'close-requested': null;
  /** A menu entry was chosen: the id of the command to run. */
  readonly 'run-command': { readonly id: string };
  /** A .orderpaper file was opened from outside: `take-opened-files` hands it over. */
  readonly 'files-waiting': null;
};
export type ShellEventName = keyof ShellEvents;

export const callNames: readonly CallName[] = [
  'save-file', 'choose-destination', 'choose-folder', 'place-in-folder', 'begin-write', 'write-chunk', 'finish-write', 'abandon-write', 'open-files', 'take-opened-files',
  'read-file', 'show-in-folder', 'begin-pages', 'pages-chunk', 'print-pages', 'read-pdf', 'end-pages', 'set-unsaved', 'answer-close', 'set-commands',
];
export const shellEventNames: readonly ShellEventName[] = ['close-requested', 'run-command', 'files-waiting'];

/** Bytes that one call may carry; a larger file goes as a session of chunks. */
export const chunkBytes = 4 * 1024 * 1024;
/** The largest file that is read or written through the shell: a meeting file's limit (DESIGN 6). */
export const largestFileBytes = 2 * 1024 * 1024 * 1024;

/** What the preload script puts at `window.orderpaper`. */
export type Bridge = {
  readonly call: <Name extends CallName>(name: Name, args: CallArgs<Name>) => Promise<CallReply<Name>>;
  /** Returns the function that stops listening. */
  readonly on: <Name extends ShellEventName>(name: Name, listener: (event: ShellEvents[Name]) => void) => () => void;
};
