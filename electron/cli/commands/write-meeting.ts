// Writes a changed meeting back to the file that it was read from, or to another one; never over what somebody else wrote meanwhile.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { nodePorts } from '../adapters/ports.ts';
import { writeAll } from '../paths-and-files.ts';
import { readMeetingInput, type MeetingInput } from './meeting-file-input.ts';

/** @param read what the change was made from @returns bytes written; `changed-meanwhile` */
export const writeBack = async (folder: string, typed: string, read: MeetingInput, snapshot: MeetingSnapshot): Promise<Result<number>> => {
  const whole = checkSnapshot(snapshot);
  if (!whole.ok) throw new Error(`The meeting was left broken at ${whole.problem.where ?? ''}`);
  const bytes = await writeMeetingFile({ kind: 'meeting', snapshot, files: read.file.files.values() }, nodePorts);
  const again = await readMeetingInput(folder, typed);
  if (!again.ok || again.value.file.digest !== read.file.digest) {
    return failed({ code: 'changed-meanwhile', what: `"${typed}" was changed by another program meanwhile.`, remedy: 'Nothing was written; call again.' });
  }
  const target = await realpath(read.path);
  const written = await writeAll(path.dirname(target), [{ name: path.basename(target), bytes }], { make: false });
  return written.ok ? ok(bytes.length) : written;
};
