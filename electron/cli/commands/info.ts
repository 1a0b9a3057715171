// `orderpaper info`: what is in an `.orderpaper` file, without names of people.
import { fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import { labelsOfMinutes } from '../../../shared/documents/minutes/labels-of-minutes.ts';
import { named } from '../../../shared/importing/named-problem.ts';
import { kindOf } from '../../../shared/meeting-file/kind-of.ts';
import { limits } from '../../../shared/meeting-file/limits.ts';
import type { TableRows } from '../../../shared/meeting-file/backup-tables.ts';
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { itemsOf, mainMeeting, membersOf, minutesOf, papersOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { strictest } from '../../../shared/rules/access.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { accessOfPapers } from '../../../shared/rules/paper-access.ts';
import type { Call, Command, Outcome, Surroundings } from './command.ts';
import { readInput } from '../paths-and-files.ts';
import { readingFileOf, readingInfo, readingInfoOptions } from './info-reading.ts';
import { openedFile, type OpenedFile } from './meeting-file-input.ts';

const minutesInfo = (snapshot: MeetingSnapshot, meeting: Meeting) => {
  const labels = [...labelsOfMinutes(snapshot, meeting).values()];
  return { date: meeting.date, state: meeting.minutesState, minutes: labels.length, first: labels[0]?.label ?? null, last: labels.at(-1)?.label ?? null };
};

/** Papers by item, without the titles of restricted ones: this prints on screens that others see. */
const papersInfo = (snapshot: MeetingSnapshot, meeting: Meeting) => {
  const labels = agendaLabels(itemsOf(snapshot, meeting.id));
  const accessOf = accessOfPapers(snapshot);
  return papersOf(snapshot, meeting.id).map((paper) => ({
    id: paper.id, item: paper.itemId === null ? null : (labels.get(paper.itemId) ?? null), kind: paper.kind, title: accessOf(paper).level === 'public' ? paper.title : null,
    access: accessOf(paper).level, appendixTo: paper.belongsTo?.as === 'appendix' ? paper.belongsTo.paperId : null, asSlip: paper.asSlip ?? false,
    format: paper.file?.format ?? null, pages: fixedPages(snapshot, paper) ?? paper.file?.pages ?? null, findings: paper.file?.findings.length ?? 0,
  }));
};

/** Publications that can be printed again from the file, as they went out. */
const copiesInfo = (copies: readonly PublishedCopy[]) =>
  copies.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).map(({ kind, number, publishedOn }) => ({ kind, number, publishedOn }));

const meetingInfo = (snapshot: MeetingSnapshot, copies: readonly PublishedCopy[]) => {
  const main = mainMeeting(snapshot);
  return {
    panel: snapshot.panel.name,
    houseStyle: snapshot.panel.houseStyle,
    meeting: { date: main.date, time: main.time },
    agenda: { state: main.agendaState, items: itemsOf(snapshot, main.id).length, members: membersOf(snapshot).length },
    minutes: snapshot.meetings.filter((meeting) => minutesOf(snapshot, meeting.id).length > 0).map((meeting) => minutesInfo(snapshot, meeting)),
    papers: papersOf(snapshot, main.id).length,
    paperList: papersInfo(snapshot, main),
    publications: copiesInfo(copies),
  };
};

const meetingText = (about: ReturnType<typeof meetingInfo>): string[] => [
  `${about.panel}, meeting of ${about.meeting.date ?? 'no known date'}${about.meeting.time === null ? '' : ` at ${about.meeting.time}`}`,
  about.agenda.items === 0 ? 'No agenda' : `Agenda (${about.agenda.state}): ${about.agenda.items} items, ${about.agenda.members} members`,
  ...about.minutes.map((set) => `Minutes of ${set.date ?? 'no known date'} (${set.state}): ${set.minutes}, numbers ${set.first ?? '-'} to ${set.last ?? '-'}`),
  `Papers: ${about.papers}`,
  ...about.paperList.map(({ item, kind, title, access, format, pages, findings }) =>
    `  ${item === null ? 'no item' : `item ${item}`}: ${title ?? 'not for publication'} (${[format ?? kind, access === 'public' ? '' : access, pages === null ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}`, findings === 0 ? '' : `${findings} ${findings === 1 ? 'finding' : 'findings'}`].filter((each) => each !== '').join(', ')})`),
  ...about.publications.map(({ kind, number, publishedOn }) => `As published: ${kind}, publication ${number} of ${publishedOn}`),
];

const tableCounts = (tables: TableRows): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));

const aboutContent = ({ file }: OpenedFile): { readonly json: Readonly<Record<string, unknown>>; readonly text: readonly string[] } => {
  switch (file.kind) {
    case 'meeting': {
      const about = meetingInfo(file.snapshot, file.copies);
      return { json: about, text: meetingText(about) };
    }
    case 'paper': {
      const { about, paper, sections } = file.payload;
      const access = strictest(paper.access, about.item?.access ?? publicAccess).level;
      const title = access === 'public' ? paper.title : null;
      const json = { panel: about.panel.name, meeting: { date: about.meeting.date, time: about.meeting.time }, paper: { kind: paper.kind, title, access, sections: sections.length } };
      return { json, text: [`${about.panel.name}, meeting of ${about.meeting.date ?? 'no known date'}`, `Paper (${paper.kind}): ${title ?? 'not for publication'}`, `Sections: ${sections.length}`] };
    }
    case 'reply': {
      const { as, panel, meeting } = file.payload;
      return {
        json: { panel: panel.name, meeting: { date: meeting.date }, reply: as === 'interest' ? { as, item: file.payload.item?.label ?? null, kind: file.payload.kind } : { as } },
        text: [`${panel.name}, meeting of ${meeting.date ?? 'no known date'}`, as === 'apologies' ? 'Apologies of a councillor' : `An interest that a councillor announces${file.payload.item === null ? '' : `, in item ${file.payload.item.label}`}`],
      };
    }
    case 'backup': {
      const tables = tableCounts(file.tables);
      return { json: { tables }, text: Object.entries(tables).map(([name, count]) => `${name}: ${count}`) };
    }
    default:
      return assertNever(file);
  }
};

const run = async (call: Call, { folder }: Surroundings): Promise<Result<Outcome>> => {
  const input = await readInput(folder, call.input, limits.fileBytes);
  if (!input.ok) return input;
  if (kindOf(input.value.bytes) === 'reading') {
    const copy = await readingFileOf(input.value.bytes);
    return copy.ok ? readingInfo(call, folder, { file: copy.value, name: input.value.name, bytes: input.value.bytes.length }) : named(call.input, copy);
  }
  const read = await openedFile(call.input, input.value);
  if (!read.ok) return read;
  // Asked last: of a copy that is damaged nothing tells that it is one, and that it is damaged is what has to be said.
  const stray = readingInfoOptions.find(({ name }) => call.value(name) !== undefined);
  if (stray !== undefined) return failed({ code: 'bad-call', what: `The option --${stray.name} is for reading copies, and "${call.input}" is a ${read.value.file.kind} file.`, remedy: 'Leave it out.' });
  const { file, name, bytes } = read.value;
  const about = aboutContent(read.value);
  const attached = [...file.files].map(([sha256, content]) => ({ sha256, bytes: content.length }));
  return ok({
    exitCode: 0,
    json: { schema: 'orderpaper-info/1', file: name, bytes, kind: file.kind, format: file.format, digest: file.digest, ...about.json, files: attached },
    text: [`${name}: a whole ${file.kind} file, format ${file.format}, ${bytes.toLocaleString('en-GB')} bytes`, ...about.text, `Attached files: ${attached.length}`],
    findings: [],
  });
};

export const infoCommand: Command = {
  name: 'info',
  input: '<m.orderpaper>',
  summary: 'Checks an .orderpaper file and says what is in it.',
  options: readingInfoOptions,
  run,
};
