// Saving: the user chooses where, the bytes come in one call or as a session of chunks, and the file is whole or not there.
import { failed, ok, type FileHandle, type Result } from '../../../shared/ipc/contract.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import type { Destinations } from '../../files/destinations.ts';
import { freePlace } from '../../files/free-place.ts';
import { writeProblem } from '../../files/file-problems.ts';
import type { WriteSessions } from '../../files/write-sessions.ts';
import type { Handlers } from '../answer.ts';
import { withExtension, type Dialogs } from './dialogs.ts';

type Saving = Pick<Handlers, 'save-file' | 'choose-destination' | 'choose-folder' | 'place-in-folder' | 'begin-write' | 'write-chunk' | 'finish-write' | 'abandon-write' | 'show-in-folder'>;

/** The calls that write files. */
export const savingHandlers = (dialogs: Dialogs, places: Destinations, sessions: WriteSessions): Saving => {
  const written = (file: string): Result<FileHandle> => ok(places.issue(file, 'write'));
  return {
    'save-file': async ({ suggestedName, type, bytes }) => {
      const chosen = await dialogs.chooseDestination(suggestedName, type);
      if (chosen === null) return ok(null);
      const file = withExtension(chosen, type);
      try {
        await writeFileAtomically(file, bytes);
      } catch (error) {
        return failed(writeProblem(file, error));
      }
      return written(file);
    },
    'choose-destination': async ({ suggestedName, type }) => {
      const chosen = await dialogs.chooseDestination(suggestedName, type);
      return ok(chosen === null ? null : places.issue(withExtension(chosen, type), 'write'));
    },
    'choose-folder': async () => {
      const folder = await dialogs.chooseFolder();
      return ok(folder === null ? null : places.issue(folder, 'fill'));
    },
    'place-in-folder': async ({ token, name, type }) => {
      const folder = places.resolve(token, 'fill');
      return folder.ok ? ok(places.issue(await freePlace(folder.value, withExtension(name, type)), 'write')) : folder;
    },
    'begin-write': async ({ token, length }) => {
      const file = places.resolve(token, 'write');
      return file.ok ? sessions.begin(file.value, length) : file;
    },
    'write-chunk': ({ session, offset, bytes }) => sessions.write(session, offset, bytes),
    'finish-write': async ({ session }) => {
      const finished = await sessions.finish(session);
      return finished.ok ? written(finished.value) : finished;
    },
    'abandon-write': ({ session }) => sessions.abandon(session),
    'show-in-folder': ({ token }) => {
      const file = places.resolve(token, 'write');
      if (file.ok) dialogs.showInFolder(file.value);
      return Promise.resolve(file.ok ? ok(null) : file);
    },
  };
};
