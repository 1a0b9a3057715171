// Tells by its content whether a file is one of ours; any other one is for the import to read.
import { isForReader } from '../../../shared/meeting-file/kind-of.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import type { ReplyPayload } from '../../../shared/meeting-file/reply-payload.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Brought } from '../../data/commands/take-meeting-file.ts';
import type { OrderpaperDatabase } from '../../data/database.ts';
import { meetingWithPaper } from '../../data/meeting-file/returned-paper.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { PickedFile } from '../../platform/platform.ts';

export type OurFile = { readonly kind: 'meeting'; readonly snapshot: MeetingSnapshot; readonly brought: Brought } | { readonly kind: 'backup' } | { readonly kind: 'reply'; readonly reply: ReplyPayload } | { readonly kind: 'reading' } | { readonly kind: 'not-ours' };

const isNamedAsOurs = (name: string): boolean => /\.orderpaper$/i.test(name);

const named = (name: string, problem: Problem): Result<never> => failed({ ...problem, what: `“${name}” can’t be opened. ${problem.what}` });

/** What the file holds; one paper is its meeting with that paper; a reading copy is the reader's; a problem when it is one of ours and damaged, newer, or of a kind that is not taken in. */
export const openMeetingFile = async (db: OrderpaperDatabase, { name, bytes }: PickedFile): Promise<Result<OurFile>> => {
  if (isForReader(bytes)) return ok({ kind: 'reading' });
  const read = await readMeetingFile(bytes, { sha256 });
  if (!read.ok) return read.problem.code === 'not-a-meeting-file' && !isNamedAsOurs(name) ? ok({ kind: 'not-ours' }) : named(name, read.problem);
  if (read.value.kind === 'backup') return ok({ kind: 'backup' });
  if (read.value.kind === 'reply') return ok({ kind: 'reply', reply: read.value.payload });
  const { files } = read.value;
  if (read.value.kind === 'meeting') return ok({ kind: 'meeting', snapshot: read.value.snapshot, brought: { files, copies: read.value.copies } });
  const meeting = await meetingWithPaper(db, read.value.payload);
  return meeting.ok ? ok({ kind: 'meeting', snapshot: meeting.value, brought: { files } }) : named(name, meeting.problem);
};
