// The platform inside Electron: everything that leaves the page goes through the bridge as a checked call.
import { chunkBytes, type Bridge, type CallReply, type OpenedFile } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { makePdf } from './electron-pdf.ts';
import { closeFlush } from './close-flush.ts';
import { readChosen } from './read-chosen.ts';
import type { FolderToFill, PickedFile, Platform, SavedFile, SaveRequest, UnreadFile } from './platform.ts';

const writeTo = async (bridge: Bridge, token: string, request: SaveRequest): Promise<Result<SavedFile>> => {
  const begun = await bridge.call('begin-write', { token, length: request.bytes.length });
  if (!begun.ok) return begun;
  const { session } = begun.value;
  for (let offset = 0; offset < request.bytes.length; offset += chunkBytes) {
    const written = await bridge.call('write-chunk', { session, offset, bytes: request.bytes.slice(offset, offset + chunkBytes) });
    if (!written.ok) {
      await bridge.call('abandon-write', { session });
      return written;
    }
  }
  return bridge.call('finish-write', { session });
};

const writeInChunks = async (bridge: Bridge, request: SaveRequest): Promise<Result<SavedFile | null>> => {
  const destination = await bridge.call('choose-destination', { suggestedName: request.suggestedName, type: request.type });
  return !destination.ok || destination.value === null ? destination : writeTo(bridge, destination.value.token, request);
};

const folderToFill = (bridge: Bridge, folder: string): FolderToFill => ({
  save: async (request) => {
    const place = await bridge.call('place-in-folder', { token: folder, name: request.suggestedName, type: request.type });
    return place.ok ? writeTo(bridge, place.value.token, request) : place;
  },
});

const readWhole = async (bridge: Bridge, file: OpenedFile): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const bytes = new Uint8Array(file.size);
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    const part: CallReply<'read-file'> = await bridge.call('read-file', { token: file.token, offset, length: Math.min(chunkBytes, file.size - offset) });
    if (!part.ok) return part;
    bytes.set(part.value, offset);
  }
  return ok(bytes);
};

const unread = (bridge: Bridge, files: readonly OpenedFile[]): readonly UnreadFile[] =>
  files.map((file) => ({ name: file.name, size: file.size, read: () => readWhole(bridge, file) }));

const readAll = async (bridge: Bridge, files: readonly OpenedFile[]): Promise<Result<readonly PickedFile[]>> => {
  const read = await readChosen(ok(unread(bridge, files)));
  return read.ok ? ok(read.value ?? []) : read;
};

/** The platform over the bridge that the preload script offers. */
export const electronPlatform = (bridge: Bridge): Platform => {
  const flushes = closeFlush();
  bridge.on('close-requested', () => {
    void flushes.run().then((saved) => bridge.call('answer-close', { saved }));
  });
  const chooseFiles: Platform['chooseFiles'] = async (request) => {
    const chosen = await bridge.call('open-files', request);
    return chosen.ok ? ok(chosen.value === null ? null : unread(bridge, chosen.value)) : chosen;
  };
  return {
    kind: 'electron',
    saveFile: (request) => (request.bytes.length <= chunkBytes ? bridge.call('save-file', request) : writeInChunks(bridge, request)),
    chooseFolder: async () => {
      const chosen = await bridge.call('choose-folder', null);
      return chosen.ok ? ok(chosen.value === null ? null : folderToFill(bridge, chosen.value.token)) : chosen;
    },
    openFiles: async (request) => readChosen(await chooseFiles(request)),
    chooseFiles,
    showInFolder: (token) => bridge.call('show-in-folder', { token }),
    makePdf: (pages, signal) => makePdf(bridge, pages, signal),
    onBeforeClose: flushes.add,
    setUnsaved: (unsaved) => void bridge.call('set-unsaved', { unsaved }),
    setCommands: (commands) => void bridge.call('set-commands', { commands }),
    onCommand: (run) => bridge.on('run-command', ({ id }) => run(id)),
    onFilesOpened: (receive) => {
      const take = async (): Promise<void> => {
        const waiting = await bridge.call('take-opened-files', null);
        if (!waiting.ok) receive(waiting);
        else if (waiting.value.length > 0) receive(await readAll(bridge, waiting.value));
      };
      void take();
      return bridge.on('files-waiting', () => void take());
    },
  };
};
