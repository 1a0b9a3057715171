// The papers of an imported meeting: each is here once, beside its item, whether the agenda was here before or comes with them.
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { Work } from '../act.ts';
import { listItems } from '../items-repository.ts';
import { removePaper } from '../paper-parts.ts';
import { listPapers } from '../papers-repository.ts';
import { changeRecord, createRecord } from '../write-record.ts';
import { partsOf } from './find-present.ts';
import { importLock } from './import-locks.ts';
import type { IfPresent } from './find-present.ts';

const plain = (title: string): string => title.replace(/\s+/g, ' ').trim().toLowerCase();

/** Came as text of an import, or was made by the first version of the app: nothing that somebody wrote or attached here. */
const cameByImport = ({ kind }: Paper): boolean => kind === 'imported-text' || kind === 'report' || kind === 'other';

const isSamePaper = (a: Paper, b: Paper): boolean => a.kind === b.kind && plain(a.title) === plain(b.title);

/** The item here that an item stands for: itself, else the one with the same title. */
const itemFinder = async (work: Work, snapshot: MeetingSnapshot, meetingId: Id) => {
  const items = await listItems(work.db, meetingId);
  return async (itemId: Id | null): Promise<Id | null> => {
    if (itemId === null) return null;
    if (items.some((item) => item.id === itemId)) return itemId;
    const title = (snapshot.items.find((item) => item.id === itemId) ?? (await work.db.items.get(itemId)))?.title;
    return items.find((item) => title !== undefined && plain(item.title) === plain(title))?.id ?? null;
  };
};

/**
 * Stores the papers that come with an imported meeting. A paper here stands with `keep`; with `replace` it gives way to the same one
 * (by kind and title), and all imported ones do to the papers of a whole pack. What was written or attached here stands always, and so do
 * the papers of an agenda that was published here.
 * @param to the meeting here, with its items stored already
 */
export const storePapers = async (work: Work, snapshot: MeetingSnapshot, from: Id, to: Meeting, ifPresent: IfPresent): Promise<void> => {
  const imported = snapshot.papers.filter((paper) => paper.meetingId === from);
  const here = await listPapers(work.db, to.id);
  const itemHere = await itemFinder(work, snapshot, to.id);
  const giveWay = ifPresent === 'replace' && (await importLock(work.db, to, 'agenda')) === null;
  const isPack = imported.length > 0 && partsOf(snapshot, from).includes('agenda');
  const gone = here.filter((paper) => giveWay && cameByImport(paper) && (isPack || imported.some((other) => isSamePaper(other, paper))));
  for (const paper of gone) await removePaper(work, paper);
  const stay = here.filter((paper) => !gone.includes(paper));
  for (const paper of stay) await changeRecord(work, 'papers', { id: paper.id, rev: null }, { itemId: await itemHere(paper.itemId) });
  for (const paper of imported.filter((each) => !stay.some((other) => isSamePaper(other, each)))) {
    await createRecord(work, 'papers', { ...paper, meetingId: to.id, itemId: await itemHere(paper.itemId), sample: to.sample });
  }
};
