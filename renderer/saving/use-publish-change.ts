// Opens a published agenda for a change and publishes it: the pages of all papers are counted in workers before either, as both fix them.
// Once it is on record its files are made, their hashes kept, and those of an agenda with papers are saved as those of a first publication are.
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
import type { FolderToFill } from '../platform/platform.ts';
import { makePackInWorker } from '../workers/pack-client.ts';
import type { Publication } from '../data/records.ts';
import { afterPublication, makeChangeFiles, type ChangeFiles } from './change-files.ts';
import { countBothPacks, type CountedPacks } from './count-both-packs.ts';
import { makePackFiles, publishedFiles, stepsOf } from './make-pack-files.ts';
import { makeSupplement, supplementNumber } from './make-supplement.ts';
import { meetingToMake, unlessCancelled } from './meeting-to-make.ts';
import type { PackProgress } from './pack-progress.ts';
import { mayGoOut, stoppingFindings } from './stopping-findings.ts';
import { usePackWork } from './use-pack-work.ts';
import type { RunHow } from './use-pack-work.ts';
import type { Published } from './use-publish-pack.ts';
import { useSaveFiles, type FileToSave } from './use-save-files.ts';

export type ChangeToPublish = {
  readonly meetingId: Id;
  readonly reason: string;
  readonly words: ReadonlyMap<Id, string>;
  readonly seen: readonly string[];
  /** The officer's word: confidential papers are in the members' pack of this publication. */
  readonly withConfidential: boolean;
  /** Where its files are saved at once; null: they are saved later, each by itself. */
  readonly folder: FolderToFill | null;
};

export type PublishChangeWork = {
  /** Null while nothing is being made. */
  readonly progress: PackProgress | null;
  readonly problem: Problem | null;
  /** Null once it is published: only its files are made still. */
  readonly cancel: (() => void) | null;
  /** Whether it is done; the problem says why not, nothing where it was cancelled. */
  readonly open: (meetingId: Id) => Promise<boolean>;
  /** Null where it was not published; else how many of its files were saved at once. */
  readonly publish: (change: ChangeToPublish) => Promise<Published | null>;
};

export const usePublishChange = (): PublishChangeWork => {
  const { db, context, saves } = useData();
  const saveFiles = useSaveFiles();
  const { run, fail, progress, problem, cancel } = usePackWork('Cancelled. Nothing was published.');
  const [isOut, setOut] = useState(false);

  const counted = (snapshot: MeetingSnapshot, how: RunHow): Promise<Result<CountedPacks>> =>
    countBothPacks({ database: db.name, snapshot, style: snapshot.panel.houseStyle, builtOn: londonDate(context.now()) }, (request) => makePackInWorker(request, stepsOf(how, request.audience)));

  /**
   * Its files name the publication itself, so that they can be made only once it is on record. Nothing cancels that, nor does leaving the tab;
   * where it fails or the window is closed, the hash of each file is kept when it is saved for the first time.
   * @returns what is to be saved: agenda, packs and supplement, also where not all could be made; nothing of an agenda without papers, which is saved by its button as at first
   */
  const filesOf = async (meetingId: Id, { onStep }: RunHow): Promise<ChangeFiles> => {
    const last = (await standingAgendaRows(db, meetingId)).at(-1);
    if (last?.pack === undefined) return { files: [], problem: null };
    const { snapshot, builtOn } = asItWentOut(last);
    const { style, withConfidential } = last.pack;
    const ofPack = async (): Promise<Result<readonly FileToSave[]>> => {
      const made = await makePackFiles({ database: db.name, snapshot, style, builtOn, withConfidential, files: hasPapers(snapshot) ? ['agenda', 'public-pack', 'members-pack'] : ['agenda'] }, { onStep });
      if (!made.ok) return made;
      await keepPublishedFiles(context, last.id, { style, withConfidential, files: await publishedFiles(made.value.files) });
      return ok(hasPapers(snapshot) ? made.value.files : []);
    };
    return makeChangeFiles([ofPack, ...(hasPapers(snapshot) ? supplementsOf(last, onStep) : [])]);
  };

  const supplementsOf = (publication: Publication, onStep: RunHow['onStep']): readonly (() => Promise<Result<readonly FileToSave[]>>)[] => {
    const number = supplementNumber(publication);
    return number === null ? [] : (['public', 'members'] as const).map((audience) => async () => {
      const made = await makeSupplement({ database: db.name, publication, number, audience }, (request) => makePackInWorker(request, stepsOf({ onStep }, request.audience)));
      return made.ok ? ok([made.value]) : made;
    });
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

  const publish = async (change: ChangeToPublish): Promise<Published | null> => {
    if ((await run(2, (how) => published(change, how))) === null) return null;
    setOut(true);
    const made = await run(2, async (how) => ok(await filesOf(change.meetingId, how)));
    setOut(false);
    const { files = [], problem: missing = null } = made ?? {};
    const saved = files.length === 0 || change.folder === null ? ok(0) : await saveFiles(change.meetingId, files, change.folder, missing === null ? 'The change is published.' : 'The change is published, but not all of its files are made.');
    if (!saved.ok) fail(afterPublication(saved.problem, 'saved'));
    else if (missing !== null) fail(missing);
    return { saved: saved.ok && missing === null ? saved.value : null, of: files.length };
  };

  return { progress, problem, cancel: isOut ? null : cancel, open: async (meetingId) => (await run(2, (how) => opened(meetingId, how))) !== null, publish };
};
