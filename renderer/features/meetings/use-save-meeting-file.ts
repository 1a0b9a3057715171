// Saves a meeting as one .orderpaper file, to carry to another computer or send to a colleague (DESIGN section 4).
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { instantOf } from '../../../shared/model/ids.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { ok, problemLine } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { noteExchange, recordsOf } from '../../data/meeting-file/exchange.ts';
import { readMeetingToSave } from '../../data/meeting-file/meeting-to-save.ts';
import { sha256 } from '../../lib/sha256.ts';
import { meetingFile } from '../../platform/file-types.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import type { SavedFile } from '../../platform/platform.ts';
import { useTellSaved } from '../../saving/use-tell-saved.ts';
import { showToast } from '../../ui/toast-queue.ts';

export const saveMeetingLabel = 'Save this meeting as a file';

/** "meeting-2026-11-22.orderpaper". */
const fileName = (meeting: Meeting): string => `meeting-${meeting.date ?? 'undated'}.orderpaper`;

/** What went along; an older publication that didn't stays where it was published. */
export const savedWords = (name: string, left: number): string => {
  const meeting = `This meeting is in “${name}”`;
  if (left === 0) return meeting;
  return `${meeting}, without the copies of ${left} earlier ${left === 1 ? 'publication: it' : 'publications: they'} can be saved again only on this computer`;
};

/** What was typed is flushed first; the toast says where the file is, or what stopped it. */
export const useSaveMeetingFile = (meeting: Meeting): (() => Promise<void>) => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();

  const write = async (): Promise<Result<{ readonly file: SavedFile; /** Publications that had no room in it. */ readonly left: number } | null>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const read = await readMeetingToSave(db, meeting.id);
    if (!read.ok) return read;
    const { snapshot, copies, left, files } = read.value;
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot, copies, files: files.values() }, { sha256 });
    const saved = await platform.saveFile({ suggestedName: fileName(meeting), bytes, type: meetingFile });
    if (!saved.ok) return saved;
    if (saved.value === null) return ok(null);
    await noteExchange(db, meeting.id, [...recordsOf(snapshot), ...(snapshot.deleted ?? [])], instantOf(context.now()));
    return ok({ file: saved.value, left });
  };

  return async () => {
    const saved = await write();
    if (!saved.ok) {
      showToast(problemLine(saved.problem));
      return;
    }
    if (saved.value === null) return;
    const { file, left } = saved.value;
    tellSaved(file, (name) => savedWords(name, left));
  };
};
