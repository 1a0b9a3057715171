// Opens a published agenda for a change and publishes it: the pages of all papers are counted in workers before either, as both fix them.
import { useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import { hasPapers } from '../../shared/documents/pack/pack-plan.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok, type Problem, type Result } from '../../shared/model/result.ts';
import { openAgendaChange } from '../data/commands/prepare-change.ts';
import { publishChange } from '../data/commands/publish-change.ts';
import { keepPublishedFiles } from '../data/commands/publication.ts';
import { asItWentOut, standingAgendaRows } from '../data/agenda-publications.ts';
import { useData } from '../data/data-provider.tsx';
import { makePackInWorker } from '../workers/pack-client.ts';
import { countBothPacks, type CountedPacks } from './count-both-packs.ts';
import { makePackFiles, publishedFiles, stepsOf } from './make-pack-files.ts';
import { meetingToMake, unlessCancelled } from './meeting-to-make.ts';
import type { PackProgress } from './pack-progress.ts';
import { mayGoOut, stoppingFindings } from './stopping-findings.ts';
import { usePackWork } from './use-pack-work.ts';
import type { RunHow } from './use-pack-work.ts';

export type ChangeToPublish = {
  readonly meetingId: Id;
  readonly reason: string;
  readonly words: ReadonlyMap<Id, string>;
  readonly seen: readonly string[];
  /** The officer's word: confidential papers are in the members' pack of this publication. */
  readonly withConfidential: boolean;
};

export type PublishChangeWork = {
  /** Null while nothing is being made. */
  readonly progress: PackProgress | null;
  readonly problem: Problem | null;
  /** Null once it is published: only its files are made still. */
  readonly cancel: (() => void) | null;
  /** Whether it is done; the problem says why not, nothing where it was cancelled. */
  readonly open: (meetingId: Id) => Promise<boolean>;
  readonly publish: (change: ChangeToPublish) => Promise<boolean>;
};

export const usePublishChange = (): PublishChangeWork => {
  const { db, context, saves } = useData();
  const { run, progress, problem, cancel } = usePackWork('Cancelled. Nothing was published.');
  const [isOut, setOut] = useState(false);

  const counted = (snapshot: MeetingSnapshot, how: RunHow): Promise<Result<CountedPacks>> =>
    countBothPacks({ database: db.name, snapshot, style: snapshot.panel.houseStyle, builtOn: londonDate(context.now()) }, (request) => makePackInWorker(request, stepsOf(how, request.audience)));

  /**
   * Its files name the publication itself, so that they can be made only once it is on record. Nothing cancels that, nor does leaving the tab;
   * where it fails or the window is closed, the hash of each file is kept when it is saved for the first time.
   */
  const keepHashes = async (meetingId: Id, { onStep }: RunHow): Promise<Result<null>> => {
    const last = (await standingAgendaRows(db, meetingId)).at(-1);
    if (last?.pack === undefined) return ok(null);
    const { snapshot, builtOn } = asItWentOut(last);
    const { style, withConfidential } = last.pack;
    const made = await makePackFiles({ database: db.name, snapshot, style, builtOn, withConfidential, files: hasPapers(snapshot) ? ['agenda', 'public-pack', 'members-pack'] : ['agenda'] }, { onStep });
    if (made.ok) await keepPublishedFiles(context, last.id, { style, withConfidential, files: await publishedFiles(made.value.files) });
    return ok(null);
  };

  const opened = async (meetingId: Id, how: RunHow): Promise<Result<unknown>> => {
    const now = await meetingToMake(db, saves, { meetingId });
    if (!now.ok) return now;
    const [first] = await standingAgendaRows(db, meetingId);
    const found = (first?.facts?.pages ?? []).length > 0 ? ok({ pages: [] }) : unlessCancelled(await counted(first?.snapshot ?? now.value, how), how.signal);
    return found.ok ? openAgendaChange(context, { meetingId, on: londonDate(context.now()), pages: found.value.pages }) : found;
  };

  const published = async ({ meetingId, reason, words, seen, withConfidential }: ChangeToPublish, how: RunHow): Promise<Result<unknown>> => {
    const snapshot = await meetingToMake(db, saves, { meetingId });
    if (!snapshot.ok) return snapshot;
    const found = unlessCancelled(await counted(snapshot.value, how), how.signal);
    if (!found.ok) return found;
    // A paper that is still to follow makes a supplement when it comes.
    const allowed = mayGoOut(stoppingFindings(found.value.findings, true));
    if (!allowed.ok) return allowed;
    return publishChange(context, { meetingId, on: londonDate(context.now()), pages: found.value.pages, madeFrom: snapshot.value, reason, words, seen, withConfidential });
  };

  const publish = async (change: ChangeToPublish): Promise<boolean> => {
    if ((await run(2, (how) => published(change, how))) === null) return false;
    setOut(true);
    await run(2, (how) => keepHashes(change.meetingId, how));
    setOut(false);
    return true;
  };

  return { progress, problem, cancel: isOut ? null : cancel, open: async (meetingId) => (await run(2, (how) => opened(meetingId, how))) !== null, publish };
};
