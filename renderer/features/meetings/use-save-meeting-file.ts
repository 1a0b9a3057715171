// Saves a meeting as one .orderpaper file, to carry to another computer or send to a colleague (DESIGN section 4).
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { fileHashesOf } from '../../../shared/model/file-hashes.ts';
import { instantOf } from '../../../shared/model/ids.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { ok, problemLine } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { readFiles } from '../../data/files-repository.ts';
import { withDeletions } from '../../data/meeting-file/deletions.ts';
import { noteExchange, recordsOf, withBases } from '../../data/meeting-file/exchange.ts';
import { readSnapshot } from '../../data/snapshot.ts';
import { sha256 } from '../../lib/sha256.ts';
import { meetingFile } from '../../platform/file-types.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import type { SavedFile } from '../../platform/platform.ts';
import { useTellSaved } from '../../saving/use-tell-saved.ts';
import { showToast } from '../../ui/toast-queue.ts';

export const saveMeetingLabel = 'Save this meeting as a file';

/** "meeting-2026-11-22.orderpaper". */
const fileName = (meeting: Meeting): string => `meeting-${meeting.date ?? 'undated'}.orderpaper`;

/** What was typed is flushed first; the toast says where the file is, or what stopped it. */
export const useSaveMeetingFile = (meeting: Meeting): (() => Promise<void>) => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();

  const write = async (): Promise<Result<SavedFile | null>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const read = await readSnapshot(db, meeting.id);
    const snapshot = read.ok ? checkSnapshot(await withBases(db, await withDeletions(db, read.value))) : read;
    if (!snapshot.ok) return snapshot;
    const files = await readFiles(db, fileHashesOf(snapshot.value));
    if (!files.ok) return files;
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: snapshot.value, files: files.value.values() }, { sha256 });
    const saved = await platform.saveFile({ suggestedName: fileName(meeting), bytes, type: meetingFile });
    if (!saved.ok || saved.value === null) return saved;
    await noteExchange(db, meeting.id, [...recordsOf(snapshot.value), ...(snapshot.value.deleted ?? [])], instantOf(context.now()));
    return ok(saved.value);
  };

  return async () => {
    const saved = await write();
    if (!saved.ok) {
      showToast(problemLine(saved.problem));
      return;
    }
    if (saved.value !== null) tellSaved(saved.value, (name) => `This meeting is in “${name}”`);
  };
};
