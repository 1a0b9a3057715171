// What the Publish tab shows, live: the meeting, what stands in the way, and what was published before.
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item, Meeting, Minute } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { fixedMinutesPages, fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import { hasPapers } from '../../../shared/documents/pack/pack-plan.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import { agendaReady } from '../../../shared/checking/agenda-ready.ts';
import { agendaFindings, minutesFindings } from '../../../shared/checking/ready-to-publish.ts';
import { deadReferenceFindings } from '../../../shared/checking/dead-references.ts';
import { typedReferenceFindings } from '../../../shared/checking/typed-references.ts';
import type { Finding } from '../../../shared/checking/finding.ts';
import { approvalNotRecorded } from '../../../shared/checking/approval-findings.ts';
import { proceedingsFindings } from '../../../shared/checking/proceedings-findings.ts';
import type { Result } from '../../../shared/model/result.ts';
import { mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import { holdsConfidential, holdsRestricted } from '../../../shared/rules/holds-confidential.ts';
import { minutesInPack } from '../../../shared/rules/minutes-of-item.ts';
import { namesYoungPeople } from '../../../shared/rules/young-people-named.ts';
import { setsToApprove } from '../../data/approvals.ts';
import { asItWentOut, type WentOut } from '../../data/agenda-publications.ts';
import { listAttendance } from '../../data/attendance-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { listItems } from '../../data/items-repository.ts';
import { getMeeting, listPublications } from '../../data/meetings-repository.ts';
import { minutesOutOfOrder } from '../../data/minutes-out-of-order.ts';
import type { NumbersAddedLater } from '../../data/minutes-out-of-order.ts';
import { deletedMinutes, listReferableMinutes, referredIn } from '../../data/minute-references.ts';
import { listMinutes } from '../../data/minutes-repository.ts';
import { getPanel } from '../../data/panels-repository.ts';
import type { OrderpaperDatabase } from '../../data/database.ts';
import { whoCountedPages } from '../../data/page-counts.ts';
import type { PageCounter } from '../../data/page-counts.ts';
import { listPapers } from '../../data/papers-repository.ts';
import type { Publication } from '../../data/records.ts';
import { listSittings } from '../../data/proceedings-repository.ts';
import { readSnapshot } from '../../data/snapshot.ts';
import { useLive } from '../../data/use-live.ts';

/** Pages as somebody counted them in Word; `stands` until the paper changes. */
export type HandCount = { readonly pages: number; readonly stands: boolean; readonly by: PageCounter | null };

/** By the paper, or by the meeting whose minutes they are. */
const handCounts = async (db: OrderpaperDatabase, snapshot: MeetingSnapshot): Promise<ReadonlyMap<Id, HandCount>> => {
  const papers = snapshot.papers.flatMap((paper) => (paper.countedPages === undefined || paper.countedPages === null ? [] : [{ line: paper.id, table: 'papers' as const, id: paper.id, pages: paper.countedPages, stands: fixedPages(snapshot, paper) !== null }]));
  const minutes = itemsOf(snapshot, snapshot.meetingId).flatMap((item) => {
    const [counted, meeting] = [item.countedMinutes ?? null, minutesInPack(snapshot, item)];
    return counted === null || meeting === null ? [] : [{ line: meeting.id, table: 'items' as const, id: item.id, pages: counted.pages, stands: fixedMinutesPages(snapshot, item, meeting) !== null }];
  });
  return new Map(await Promise.all([...papers, ...minutes].map(async ({ line, table, id, pages, stands }) => [line, { pages, stands, by: await whoCountedPages(db, table, id) }] as const)));
};

export type PublishView = {
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly items: readonly Item[];
  readonly papers: readonly Paper[];
  /** There is a paper, so that a pack can be made. */
  readonly hasPack: boolean;
  /** Something of the agenda and its papers is not for the public. */
  readonly hasRestricted: boolean;
  /** The officer is asked whether members get it. */
  readonly hasConfidential: boolean;
  readonly counts: ReadonlyMap<Id, HandCount>;
  readonly hasMinutes: boolean;
  readonly isRestricted: boolean;
  /** Imported minutes print young people's names as they were published (DOMAIN A6). */
  readonly minutesNameYoungPeople: boolean;
  readonly agendaFindings: readonly Finding[];
  readonly minutesFindings: readonly Finding[];
  /** The numbers that the minutes would take among those that are out, for the officer to agree; null: they run on. */
  readonly addedLater: NumbersAddedLater | null;
  /** About young people: what somebody must say that they looked at before it goes out. */
  readonly mustBeSeen: Readonly<Record<Publication['kind'], readonly Finding[]>>;
  readonly publications: readonly Publication[];
};

/** What is out now, as it went out: a reprint comes from it, never from rows that changed since; null while it is a draft, or was published elsewhere. */
export const publishedAs = ({ meeting, publications }: Pick<PublishView, 'meeting' | 'publications'>, what: Publication['kind']): MeetingSnapshot | null => {
  const isOut = what === 'agenda' ? meeting.agendaState === 'published' : meeting.minutesState === 'published' || meeting.minutesState === 'approved';
  const standing = publications.findLast((publication) => publication.kind === what && publication.withdrawn === null);
  return isOut && standing !== undefined ? standing.snapshot : null;
};

/** What a file of the agenda is made from while one is published: its frozen copy. */
export const fromStanding = ({ meeting, publications }: Pick<PublishView, 'meeting' | 'publications'>): { readonly from?: WentOut } => {
  const standing = publications.findLast(({ kind, withdrawn }) => kind === 'agenda' && withdrawn === null);
  return meeting.agendaState === 'published' && standing !== undefined ? { from: asItWentOut(standing) } : {};
};

/** Whether members got confidential matter with the agenda that is out, on the officer's word; a draft has none of it (DOMAIN A2). */
export const membersGotConfidential = ({ meeting, publications }: Pick<PublishView, 'meeting' | 'publications'>): boolean =>
  meeting.agendaState === 'published' && (publications.findLast(({ kind, withdrawn }) => kind === 'agenda' && withdrawn === null)?.pack?.withConfidential ?? false);

/** Of the agenda and its papers. */
const whatIsMissing = (meeting: Meeting, items: readonly Item[], { template }: Panel, whole: Result<MeetingSnapshot>): readonly Finding[] =>
  whole.ok ? agendaReady(whole.value) : agendaFindings(meeting, items, template);

/** What can't be as it is recorded, and minutes that nobody recorded the approval of, each with its place. */
const whatMinutesRecord = async (db: OrderpaperDatabase, meeting: Meeting, minutes: readonly Minute[], whole: Result<MeetingSnapshot>): Promise<readonly Finding[]> => {
  const open = (await setsToApprove(db, meeting.id)).filter((set) => set.meeting?.minutesState === 'published' && set.stopped === null);
  return [
    ...(whole.ok ? proceedingsFindings(whole.value) : []),
    ...open.map(({ date, itemId }) => {
      const minute = minutes.find((each) => each.itemId === itemId || (each.alsoItemIds ?? []).includes(itemId));
      return approvalNotRecorded(date, minute, 'Record it at that item; if it was put off, they come onto the next agenda again.');
    }),
  ];
};

/** References to minutes that were deleted, or whose meeting was. */
const deadReferences = async (db: OrderpaperDatabase, minutes: readonly Minute[]): Promise<readonly Finding[]> => {
  const deleted = await deletedMinutes(db, referredIn(minutes));
  return deadReferenceFindings(minutes, ({ target }) => deleted.has(target));
};

/** `ready` with null when the meeting is no longer there. */
export const usePublishView = (meetingId: string) => {
  const { db, context } = useData();
  return useLive(async (): Promise<PublishView | null> => {
    const meeting = await getMeeting(db, meetingId);
    const panel = meeting === null ? null : await getPanel(db, meeting.panelId);
    if (meeting === null || panel === null) return null;
    const [items, papers, minutes, attendance, publications] = await Promise.all([
      listItems(db, meetingId), listPapers(db, meetingId), listMinutes(db, meetingId), listAttendance(db, meetingId), listPublications(db, meetingId),
    ]);
    const whole = await readSnapshot(db, meetingId);
    const today = londonDate(context.now());
    const order = minutes.length === 0 ? null : await minutesOutOfOrder(db, meeting, minutes);
    const misordered = order?.open ?? order?.addedLater?.problem ?? null;
    return {
      meeting, panel, items, papers, publications,
      hasPack: whole.ok && hasPapers(whole.value),
      hasRestricted: whole.ok && holdsRestricted(whole.value),
      hasConfidential: whole.ok && holdsConfidential(whole.value),
      counts: whole.ok ? await handCounts(db, whole.value) : new Map(),
      hasMinutes: minutes.length > 0,
      isRestricted: [...items, ...minutes].some((each) => each.access.level !== 'public'),
      minutesNameYoungPeople: namesYoungPeople(attendance),
      mustBeSeen: { agenda: whole.ok ? mustBeSeen(whole.value, 'agenda', today) : [], minutes: whole.ok ? mustBeSeen(whole.value, 'minutes', today) : [] },
      agendaFindings: whatIsMissing(meeting, items, panel, whole),
      addedLater: order?.addedLater ?? null,
      minutesFindings: [
        ...(misordered === null ? [] : [{ ...misordered, stops: true }]),
        ...minutesFindings(meeting, minutes, attendance, today, panel.minutePhrases, items, await listSittings(db, meetingId)),
        ...(minutes.length === 0 ? [] : await whatMinutesRecord(db, meeting, minutes, whole)),
        ...typedReferenceFindings(minutes, await listReferableMinutes(db, panel.id)),
        ...(await deadReferences(db, minutes)),
      ],
    };
  }, [db, meetingId]);
};
