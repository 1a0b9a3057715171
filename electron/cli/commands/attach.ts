// `orderpaper attach`: files that others sent become papers of an agenda item in a meeting file.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { attachPapers } from '../../../shared/attachments/attach-papers.ts';
import { inspectFile, maxAttachmentBytes, type InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import { limits } from '../../../shared/meeting-file/limits.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { fileHashesOf } from '../../../shared/model/file-hashes.ts';
import { mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { drawPicture } from '../adapters/draw-picture.ts';
import { wordsInSightFirst } from '../adapters/draw-pdf-pages.ts';
import { readPdfFacts } from '../adapters/pdf-pages.ts';
import { nodeMakers } from '../adapters/makers.ts';
import { nodePorts } from '../adapters/ports.ts';
import { readInput, writeAll } from '../paths-and-files.ts';
import { attachOptions, type AttachOptions } from './attach-options.ts';
import { withPictureOptions } from './attach-pictures.ts';
import { itemNumbered, paperMeant, type PlacedItem } from './attach-place.ts';
import { findingsOf, paperJson, paperText } from './attach-summary.ts';
import type { Call, Command, Outcome, Surroundings } from './command.ts';
import { readMeetingInput } from './meeting-file-input.ts';

type Place = { readonly placed: PlacedItem; readonly appendixTo: Paper | null };

/** What was published keeps its numbers (DOMAIN U3); what was imported is a record that may be completed. */
const published = (snapshot: MeetingSnapshot): Failed | null => {
  const { agendaState, agendaImported } = mainMeeting(snapshot);
  return agendaState !== 'published' || agendaImported !== null ? null : failed({
    code: 'agenda-published', what: 'The agenda of this meeting is published, and nothing that was published changes its number.',
    remedy: 'In Orderpaper, choose “Prepare a change” on the Publish tab, save the meeting file again and attach then: numbers stay.',
  });
};

const placeOf = (snapshot: MeetingSnapshot, options: AttachOptions): Result<Place> => {
  const placed = itemNumbered(snapshot, options.item);
  if (!placed.ok) return placed;
  if (options.appendixTo === null) return ok({ placed: placed.value, appendixTo: null });
  const paper = paperMeant(snapshot, placed.value, options.appendixTo);
  return paper.ok ? ok({ placed: placed.value, appendixTo: paper.value }) : paper;
};

/** All files are looked into before anything is written. */
const inspectAll = async (call: Call, options: AttachOptions, { folder, progress }: Surroundings): Promise<Result<readonly InspectedFile[]>> => {
  const inspected: InspectedFile[] = [];
  for (const [index, typed] of call.more.entries()) {
    progress(`Looking into ${typed} (${index + 1} of ${call.more.length})`);
    const input = await readInput(folder, typed, maxAttachmentBytes);
    if (!input.ok) return input;
    const file = await inspectFile(input.value.name, new Uint8Array(input.value.bytes), { ...nodePorts, drawPicture, readPdfFacts, ...(options.title === null ? { wordsInSightFirst } : {}) }, { asSlip: options.asSlip });
    if (!file.ok) return file;
    inspected.push(file.value);
  }
  return ok(inspected);
};

const tooMuch = (bytes: number): Failed | null => bytes <= limits.fileBytes ? null : failed({
  code: 'too-large', what: `The meeting file would grow to ${Math.ceil(bytes / 1024 / 1024)} MB; it may have 2,048 MB.`, remedy: 'Attach smaller files, or keep the largest as links to where they are published.',
});

const run = async (call: Call, surroundings: Surroundings): Promise<Result<Outcome>> => {
  const options = attachOptions(call);
  if (!options.ok) return options;
  const meeting = await readMeetingInput(surroundings.folder, call.input);
  if (!meeting.ok) return meeting;
  const { snapshot, copies, files, format, digest } = meeting.value.file;
  const place = published(snapshot) ?? placeOf(snapshot, options.value);
  if (!place.ok) return place;
  const { placed, appendixTo } = place.value;
  const looked = await inspectAll(call, options.value, surroundings);
  if (!looked.ok) return looked;
  const inspected = withPictureOptions(looked.value, options.value);
  if (!inspected.ok) return inspected;
  const { access, position, title } = options.value;
  const attached = attachPapers(snapshot, { itemId: placed.item.id, appendixTo, access, position, title }, inspected.value, nodeMakers());
  if (!attached.ok) return attached;
  const contents = new Map([...files, ...inspected.value.map(({ file, bytes }) => [file.sha256, bytes] as const)]);
  const size = tooMuch([...contents.values()].reduce((sum, bytes) => sum + bytes.length, meeting.value.payloadRoom));
  if (size !== null) return size;
  surroundings.progress(`Writing ${call.input}`);
  const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: attached.value.snapshot, copies, files: contents.values() }, nodePorts);
  const again = await readMeetingInput(surroundings.folder, call.input);
  if (!again.ok || again.value.file.digest !== digest) {
    return failed({ code: 'changed-meanwhile', what: `"${call.input}" was changed by another program meanwhile.`, remedy: 'Nothing was written; attach again.' });
  }
  const target = await realpath(meeting.value.path);
  const written = await writeAll(path.dirname(target), [{ name: path.basename(target), bytes }], { make: false });
  if (!written.ok) return written;
  const { papers } = attached.value;
  const findings = findingsOf(papers, fileHashesOf(snapshot), format);
  return ok({
    exitCode: 0,
    json: {
      schema: 'orderpaper-attach/1', file: meeting.value.path, bytes: bytes.length, item: { id: placed.item.id, number: placed.label },
      papers: papers.map((paper) => paperJson(paper, placed)), findings,
    },
    text: papers.map((paper) => paperText(paper, placed)),
    findings,
  });
};

export const attachCommand: Command = {
  name: 'attach',
  input: '<m.orderpaper>',
  more: '<file ...>',
  summary: 'Adds files (Word, PDF, pictures; others as separate files) to an item of a meeting, and says what inside them must not be published.',
  options: [
    { name: 'item', value: '<n>', required: true, help: "the agenda item's printed number (5, 5a)" },
    { name: 'title', value: '<title>', help: "in place of the file's first heading; for one file" },
    { name: 'exempt', value: '<paragraphs>', help: 'not for publication: paragraphs of Schedule 12A, as in 1,3' },
    { name: 'confidential', help: 'not for publication: confidential' },
    { name: 'reason', value: '<text>', help: 'why it is not for publication; never printed' },
    { name: 'appendix-to', value: '<paper>', help: "a paper of the item, by title, id or number among the item's papers" },
    { name: 'position', value: '<k>', help: "place among the item's papers, or among the appendices; else after them" },
    { name: 'alt', value: '<words>', help: 'what can be seen on the picture, for who cannot see it; for one file' },
    { name: 'nobody-shown', help: 'nobody can be recognised on the pictures, so no consent is needed; else they stay out of what the public gets until consent is noted' },
    { name: 'as-slip', help: 'keep it as a separate file with a sheet that names it, even if it cannot be read' },
  ],
  run,
};
