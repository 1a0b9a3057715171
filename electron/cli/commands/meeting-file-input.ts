// A meeting file as the input of a command, its problems with the name as typed.
import { named } from '../../../shared/importing/named-problem.ts';
import { limits } from '../../../shared/meeting-file/limits.ts';
import { readMeetingFile, type MeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { fileHashesOf } from '../../../shared/model/file-hashes.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { nodePorts } from '../adapters/ports.ts';
import { readInput, type InputFile } from '../paths-and-files.ts';

export type OpenedFile = { readonly file: MeetingFile; readonly name: string; readonly bytes: number };

/** Any file that holds an officer's work: a reading copy is opened by its reader. */
export const openedFile = async (typed: string, { name, bytes }: InputFile): Promise<Result<OpenedFile>> => {
  const file = await readMeetingFile(bytes, nodePorts);
  return file.ok ? ok({ file: file.value, name, bytes: bytes.length }) : named(typed, file);
};

export type MeetingInput = {
  readonly file: Extract<MeetingFile, { kind: 'meeting' }>;
  readonly path: string;
  /** Bytes of the file that are no attached file's. */
  readonly payloadRoom: number;
};

/** What a build is given of a meeting's file (DESIGN section 5). */
export const toBuildFrom = ({ kind, snapshot, format, digest, files }: MeetingInput['file']): Omit<MeetingInput['file'], 'copies'> => {
  const named = fileHashesOf(snapshot);
  return { kind, snapshot, format, digest, files: new Map([...files].filter(([sha256]) => named.has(sha256))) };
};

/** A file that holds a meeting, and where it is. */
export const readMeetingInput = async (folder: string, typed: string): Promise<Result<MeetingInput>> => {
  const input = await readInput(folder, typed, limits.fileBytes);
  if (!input.ok) return input;
  const file = await readMeetingFile(input.value.bytes, nodePorts, { expect: 'meeting' });
  if (!file.ok) return named(typed, file);
  if (file.value.kind !== 'meeting') throw new Error('The reader let another kind through');
  const attached = [...file.value.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return ok({ file: file.value, path: input.value.path, payloadRoom: input.value.bytes.length - attached });
};

/** A file that holds a meeting, to be built from: without its frozen publications, and with no file but those that the meeting itself names. */
export const readMeeting = async (folder: string, typed: string): Promise<Result<Omit<MeetingInput['file'], 'copies'>>> => {
  const input = await readMeetingInput(folder, typed);
  return input.ok ? ok(toBuildFrom(input.value.file)) : input;
};
