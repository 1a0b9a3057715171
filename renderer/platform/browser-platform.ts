// The platform in a plain Chromium window (the loopback address): the File System Access dialogs where present, else a download.
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { largestFileBytes } from '../../shared/ipc/contract.ts';
import { closeFlush } from './close-flush.ts';
import { readChosen } from './read-chosen.ts';
import type { FileType, FolderToFill, Platform, SavedFile, SaveRequest, UnreadFile } from './platform.ts';

type WritableFile = { readonly write: (bytes: Uint8Array) => Promise<void>; readonly close: () => Promise<void>; readonly abort: () => Promise<void> };
type ChosenFile = { readonly name: string; readonly createWritable: () => Promise<WritableFile> };
type PickerType = { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> };
type SavePicker = (options: { readonly suggestedName: string; readonly types: readonly PickerType[] }) => Promise<ChosenFile>;

type ChosenFolder = { readonly getFileHandle: (name: string, options?: { readonly create: boolean }) => Promise<ChosenFile>; readonly removeEntry: (name: string) => Promise<void> };
type FolderPicker = (options: { readonly mode: 'readwrite' }) => Promise<ChosenFolder>;

/** The window, with the dialogs that only Chromium has and TypeScript does not know. */
export type BrowserWindow = Window & { readonly showSaveFilePicker?: SavePicker; readonly showDirectoryPicker?: FolderPicker };

const dotted = (type: FileType): readonly string[] => type.extensions.map((extension) => `.${extension}`);
const isDomError = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

const notSaved = (name: string, error: unknown): Result<never> =>
  failed({
    code: 'not-saved',
    what: `“${name}” could not be saved: ${error instanceof Error ? error.message : 'the system refused'}.`,
    remedy: 'Your work in Orderpaper is safe. Choose another folder, or free some space, and save again.',
  });

const writeChosen = async (chosen: ChosenFile, bytes: Uint8Array): Promise<Result<SavedFile>> => {
  try {
    const writable = await chosen.createWritable();
    try {
      await writable.write(bytes);
    } catch (error) {
      await writable.abort();
      return notSaved(chosen.name, error);
    }
    await writable.close();
    return ok({ token: null, name: chosen.name });
  } catch (error) {
    return notSaved(chosen.name, error);
  }
};

const download = (page: Window, request: SaveRequest): Result<SavedFile> => {
  const url = URL.createObjectURL(new Blob([request.bytes.slice()], { type: request.type.mediaType }));
  const link = page.document.createElement('a');
  link.href = url;
  link.download = request.suggestedName;
  link.click();
  // The download starts from the blob on a later turn; a minute is ample for it to have been taken over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return ok({ token: null, name: request.suggestedName });
};

const saveWithPicker = async (page: Window, pick: SavePicker, request: SaveRequest): Promise<Result<SavedFile | null>> => {
  try {
    const types = [{ description: request.type.description, accept: { [request.type.mediaType]: dotted(request.type) } }];
    return await writeChosen(await pick({ suggestedName: request.suggestedName, types }), request.bytes);
  } catch (error) {
    if (isDomError(error, 'AbortError')) return ok(null);
    // The dialog wants a click of the last few seconds; a long build may have used them up.
    return isDomError(error, 'SecurityError') ? download(page, request) : notSaved(request.suggestedName, error);
  }
};

/** "copies.docx", or "copies (2).docx" where a file has that name. */
const freeName = async (folder: ChosenFolder, name: string): Promise<string> => {
  const dot = name.lastIndexOf('.');
  const isThere = (own: string): Promise<boolean> => folder.getFileHandle(own).then(() => true, () => false);
  let own = name;
  for (let number = 2; await isThere(own); number += 1) own = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  return own;
};

const folderToFill = (folder: ChosenFolder): FolderToFill => ({
  save: async (request) => {
    try {
      const name = await freeName(folder, request.suggestedName);
      const saved = await writeChosen(await folder.getFileHandle(name, { create: true }), request.bytes);
      if (!saved.ok) await folder.removeEntry(name);
      return saved;
    } catch (error) {
      return notSaved(request.suggestedName, error);
    }
  },
});

const chooseFolder = async (page: BrowserWindow): Promise<Result<FolderToFill | null>> => {
  if (page.showDirectoryPicker === undefined) return ok({ save: (request) => Promise.resolve(download(page, request)) });
  try {
    return ok(folderToFill(await page.showDirectoryPicker({ mode: 'readwrite' })));
  } catch (error) {
    if (isDomError(error, 'AbortError')) return ok(null);
    return isDomError(error, 'SecurityError') ? ok({ save: (request) => Promise.resolve(download(page, request)) }) : notSaved('The folder', error);
  }
};

const unread = (file: File): UnreadFile => ({
  name: file.name,
  size: file.size,
  read: async () => {
    if (file.size > largestFileBytes) return failed({ code: 'file-too-large', what: `“${file.name}” is larger than 2 GB.`, remedy: 'Nothing was read. Choose a smaller file.' });
    try {
      return ok(new Uint8Array(await file.arrayBuffer()));
    } catch {
      return failed({ code: 'file-unreadable', what: `“${file.name}” could not be read.`, remedy: 'Check that it is still there and that you may open it, then choose it again.' });
    }
  },
});

const askForFiles = (page: Window, types: readonly FileType[], multiple: boolean): Promise<readonly File[] | null> =>
  new Promise((resolve) => {
    const input = page.document.createElement('input');
    input.type = 'file';
    input.accept = types.flatMap(dotted).join(',');
    input.multiple = multiple;
    input.hidden = true;
    const finish = (files: readonly File[] | null): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish(null));
    page.document.body.append(input);
    input.click();
  });

const ignore = (): void => undefined;

/** The platform of a browser window: no folder to show, no application menu, no files from outside. */
export const browserPlatform = (page: BrowserWindow): Platform => {
  const flushes = closeFlush();
  let unsaved = false;
  page.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  page.addEventListener('pagehide', () => void flushes.run());
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') void flushes.run();
  });
  const chooseFiles: Platform['chooseFiles'] = async ({ types, multiple }) => ok((await askForFiles(page, types, multiple))?.map(unread) ?? null);
  return {
    kind: 'browser',
    saveFile: async (request) =>
      page.showSaveFilePicker === undefined ? download(page, request) : saveWithPicker(page, page.showSaveFilePicker.bind(page), request),
    chooseFolder: () => chooseFolder(page),
    openFiles: async (request) => readChosen(await chooseFiles(request)),
    chooseFiles,
    onBeforeClose: flushes.add,
    setUnsaved: (value) => {
      unsaved = value;
    },
    setCommands: ignore,
    onCommand: () => ignore,
    onFilesOpened: () => ignore,
  };
};
