// Attached files of a pack are searched for the young people who are on the list now, whenever they were attached (DOMAIN A6).
import { inspectFile } from '../../../shared/attachments/inspect-file.ts';
import { isToBeSearched, withYoungPeopleNamed, youngListMark } from '../../../shared/attachments/young-people-in-file.ts';
import { attachedFileFindings } from '../../../shared/checking/young-people.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { accessOfPapers } from '../../../shared/rules/paper-access.ts';
import { drawPicture } from '../adapters/draw-picture.ts';
import { readPdfFacts } from '../adapters/pdf-pages.ts';
import { nodePorts } from '../adapters/ports.ts';
import type { Finding } from './command.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const searched = async (paper: Paper, files: Files, snapshot: MeetingSnapshot, on: IsoDate, mark: string | null): Promise<Paper> => {
  const { file } = paper;
  const bytes = file === undefined ? undefined : files.get(file.sha256);
  if (file === undefined || bytes === undefined || !isToBeSearched(file, mark)) return paper;
  const inspected = await inspectFile(file.fileName, new Uint8Array(bytes), { ...nodePorts, drawPicture, readPdfFacts });
  return inspected.ok ? { ...paper, file: withYoungPeopleNamed(file, inspected.value.words, snapshot, on) } : paper;
};

/** Who is named in the attached files that this audience gets, and which of them nobody can search. */
export const namesInFiles = async (snapshot: MeetingSnapshot, files: Files, on: IsoDate, audience: 'public' | 'members'): Promise<readonly Finding[]> => {
  const accessOf = accessOfPapers(snapshot);
  const shown = snapshot.papers.filter((paper) => paper.meetingId === snapshot.meetingId && (audience === 'members' || accessOf(paper).level === 'public'));
  const papers: Paper[] = [];
  const mark = youngListMark(snapshot, on);
  for (const paper of shown) papers.push(await searched(paper, files, snapshot, on, mark));
  return attachedFileFindings({ ...snapshot, papers }, on).map(({ code, what, remedy }) => ({ code, message: `${what} ${remedy}` }));
};
