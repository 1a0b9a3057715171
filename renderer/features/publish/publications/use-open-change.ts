// A change of a published agenda that is being prepared, live: what differs, what would stop it or deserves a look, whether the clear days hold today.
import { useMemo } from 'react';
import { lateItemFindings } from '../../../../shared/checking/late-items.ts';
import { newDoubts } from '../../../../shared/checking/new-doubts.ts';
import { agendaFindings, type Finding } from '../../../../shared/checking/ready-to-publish.ts';
import { fixedPages } from '../../../../shared/documents/pack/fixed-pages.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../../../shared/model/meeting-snapshot.ts';
import type { AgendaPublicationKind, HeldClearDays, PublishedChange, PublishedPages } from '../../../../shared/model/publication.ts';
import { agendaLabels } from '../../../../shared/rules/agenda-numbers.ts';
import { agendaDeadline } from '../../../../shared/rules/clear-days.ts';
import { heldClearDays } from '../../../../shared/rules/held-clear-days.ts';
import { isNewlyConfidential } from '../../../../shared/rules/holds-confidential.ts';
import { changesSince, kindOfChanges, withMovedPapers } from '../../../../shared/rules/publication-changes.ts';
import { isChangeOpen, standingAgendaRows } from '../../../data/agenda-publications.ts';
import { listClosures } from '../../../data/closures-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import { readSettings } from '../../../data/settings-repository.ts';
import { readSnapshot } from '../../../data/snapshot.ts';
import { useLive } from '../../../data/use-live.ts';

export type OpenChange = {
  readonly changes: readonly PublishedChange[];
  readonly kind: AgendaPublicationKind;
  readonly clearDays: HeldClearDays | null;
  readonly findings: readonly Finding[];
  /** Printed numbers by the item's id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Titles of items and papers by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** There is confidential matter that was not when it went out: the officer says anew whether members get it. */
  readonly isNewlyConfidential: boolean;
  /** The agenda was withdrawn: publishing it again needs no change. */
  readonly isWithdrawn: boolean;
  /** The meeting as it stands now. */
  readonly now: MeetingSnapshot;
};

/** Papers that moved are known once the pack is counted, and come to the changes then. */
const withMoved = (change: OpenChange, pages: readonly PublishedPages[]): OpenChange => {
  const changes = withMovedPapers(change.changes, change.now, pages);
  return { ...change, changes, kind: kindOfChanges(changes) };
};

/**
 * Null while it is read, and while no change is open.
 * @param pages of the papers as last counted; null: not yet
 */
export const useOpenChange = (meetingId: string, pages: readonly PublishedPages[] | null): OpenChange | null => {
  const { db, context } = useData();
  const live = useLive(async (): Promise<OpenChange | null> => {
    const standing = await standingAgendaRows(db, meetingId);
    const now = await readSnapshot(db, meetingId);
    const last = standing.at(-1);
    if (!now.ok || last === undefined) return null;
    const meeting = mainMeeting(now.value);
    if (!isChangeOpen(meeting.agendaState, standing)) return null;
    const items = itemsOf(now.value, meetingId);
    const changes = changesSince(last.snapshot, now.value, fixedPages);
    const { saturdaysCount } = await readSettings(db);
    const count = meeting.date === null ? null : agendaDeadline(now.value.panel.law, { meeting: meeting.date, closures: await listClosures(db), saturdaysCount });
    const clearDays = heldClearDays(londonDate(context.now()), count);
    const findings = [...agendaFindings(meeting, items, []).filter(({ stops }) => stops), ...lateItemFindings(changes, items, clearDays), ...newDoubts(last.snapshot, now.value)];
    return { now: now.value, changes, clearDays, findings, kind: kindOfChanges(changes), labels: agendaLabels(items), titles: new Map([...items, ...now.value.papers].map(({ id, title }) => [id, title.trim()])), isNewlyConfidential: isNewlyConfidential(last.snapshot, now.value), isWithdrawn: last.facts?.kind === 'agenda-withdrawn' };
  }, [db, meetingId]);
  const read = live.status === 'ready' ? live.value : null;
  return useMemo(() => (read === null ? null : withMoved(read, pages ?? [])), [read, pages]);
};
