// Opens a published agenda for a change and publishes it: the pages of all papers are counted in workers before either, as both fix them.
import { useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import { hasPapers } from '../../shared/documents/pack/pack-plan.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openAgendaChange } from '../data/commands/prepare-change.ts';
import { publishChange } from '../data/commands/publish-change.ts';
import { keepPublishedFiles } from '../data/commands/publication.ts';
import { asItWentOut, standingAgendaRows } from '../data/agenda-publications.ts';
import { useData } from '../data/data-provider.tsx';
import { readSnapshot } from '../data/snapshot.ts';
import { makePackInWorker } from '../workers/pack-client.ts';
import { countBothPacks, type CountedPacks } from './count-both-packs.ts';
import { makePackFiles, publishedFiles } from './make-pack-files.ts';
import { mayGoOut, stoppingFindings } from './stopping-findings.ts';

export type ChangeToPublish = { readonly meetingId: Id; readonly reason: string; readonly words: ReadonlyMap<Id, string>; readonly seen: readonly string[] };

export type PublishChangeWork = {
  readonly isBusy: boolean;
  readonly open: (meetingId: Id) => Promise<Result<unknown>>;
  readonly publish: (change: ChangeToPublish) => Promise<Result<unknown>>;
};

export const usePublishChange = (): PublishChangeWork => {
  const { db, context, saves } = useData();
  const [isBusy, setBusy] = useState(false);

  const counted = (snapshot: MeetingSnapshot): Promise<Result<CountedPacks>> =>
    countBothPacks({ database: db.name, snapshot, style: snapshot.panel.houseStyle, builtOn: londonDate(context.now()) }, makePackInWorker);

  /** Its files name the publication itself, so that they can be made only once it is on record; without their hashes it can still be printed again. */
  const keepHashes = async (meetingId: Id): Promise<void> => {
    const last = (await standingAgendaRows(db, meetingId)).at(-1);
    if (last === undefined) return;
    const { snapshot, builtOn } = asItWentOut(last);
    const [style, withConfidential] = [snapshot.panel.houseStyle, false];
    const made = await makePackFiles({ database: db.name, snapshot, style, builtOn, withConfidential, files: hasPapers(snapshot) ? ['agenda', 'public-pack', 'members-pack'] : ['agenda'] });
    if (made.ok) await keepPublishedFiles(context, last.id, { style, withConfidential, files: await publishedFiles(made.value.files) });
  };

  const busy = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    setBusy(true);
    try {
      const flushed = await saves.flushAll();
      return flushed.ok ? await work() : flushed;
    } finally {
      setBusy(false);
    }
  };

  const open = async (meetingId: Id): Promise<Result<unknown>> => {
    const [first] = await standingAgendaRows(db, meetingId);
    const frozen = first === undefined ? await readSnapshot(db, meetingId) : ok(first.snapshot);
    if (!frozen.ok) return frozen;
    const found = (first?.facts?.pages ?? []).length > 0 ? ok({ pages: [] }) : await counted(frozen.value);
    return found.ok ? openAgendaChange(context, { meetingId, on: londonDate(context.now()), pages: found.value.pages }) : found;
  };

  const publish = async ({ meetingId, ...change }: ChangeToPublish): Promise<Result<unknown>> => {
    const snapshot = await readSnapshot(db, meetingId);
    if (!snapshot.ok) return snapshot;
    const found = await counted(snapshot.value);
    if (!found.ok) return found;
    // A paper that is still to follow makes a supplement when it comes.
    const allowed = mayGoOut(stoppingFindings(found.value.findings, true));
    if (!allowed.ok) return allowed;
    const published = await publishChange(context, { meetingId, on: londonDate(context.now()), pages: found.value.pages, madeFrom: snapshot.value, ...change });
    if (published.ok) await keepHashes(meetingId);
    return published;
  };

  return { isBusy, open: (meetingId) => busy(() => open(meetingId)), publish: (change) => busy(() => publish(change)) };
};
