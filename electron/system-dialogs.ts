// Electron's dialogs, asked over the app's window, in council officers' words.
import { dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import type { FileType } from '../shared/ipc/contract.ts';
import type { CloseChoice } from './close-handshake.ts';
import type { Dialogs } from './ipc/handlers/dialogs.ts';

const filterOf = (type: FileType): FileFilter => ({ name: type.description, extensions: [...type.extensions] });

/** The dialogs for files, over `window`. */
export const systemDialogs = (window: () => BrowserWindow): Dialogs => ({
  chooseDestination: async (suggestedName, type) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      defaultPath: suggestedName, filters: [filterOf(type)], properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return canceled || filePath === '' ? null : filePath;
  },
  chooseFolder: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), { properties: ['openDirectory', 'createDirectory'], buttonLabel: 'Save here' });
    return canceled ? null : (filePaths[0] ?? null);
  },
  chooseFiles: async (types, multiple) => {
    const all: FileFilter = { name: types.map((type) => type.description).join(', '), extensions: types.flatMap((type) => [...type.extensions]) };
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      filters: types.length === 1 ? [all] : [all, ...types.map(filterOf)], properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    return canceled || filePaths.length === 0 ? null : filePaths;
  },
  showInFolder: (file) => shell.showItemInFolder(file),
});

const closeWords = {
  slow: { message: 'Your last changes are still being saved.', detail: 'Everything up to the last “Saved” is safe. If you close now, what you typed since then may be lost.', wait: 'Keep waiting' },
  failed: { message: 'Your last changes could not be saved.', detail: 'Everything up to the last “Saved” is safe. Go back to copy the text or try again; if you close now, what you typed since then is lost.', wait: 'Go back' },
} as const;

/** Asks whether to close although something is not saved. */
export const askBeforeClosing = async (window: BrowserWindow, reason: 'slow' | 'failed'): Promise<CloseChoice> => {
  const words = closeWords[reason];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning', message: words.message, detail: words.detail, buttons: [words.wait, 'Close and lose the last changes'], defaultId: 0, cancelId: 0, noLink: true,
  });
  return response === 1 ? 'close' : 'wait';
};

/** Offers a web address to the system's browser, its host in plain sight. */
export const offerExternal = async (window: BrowserWindow, address: { readonly url: string; readonly host: string }): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question', message: `Open a page of ${address.host} in your browser?`, detail: address.url, buttons: ['Open in the browser', 'Stay here'], defaultId: 1, cancelId: 1, noLink: true,
  });
  if (response === 0) await shell.openExternal(address.url);
};
