// Makes reading copies in a worker and saves each as soon as it is ready: one where the officer says, several in a folder. Each that is saved is put on record; cancelling leaves none half-written.
import { useState } from 'react';
import { handOversOf } from '../../shared/meeting-file/reading/signature.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { mainMeeting } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { plannedCopies, type CopyReader } from '../../shared/rules/reading-copies.ts';
import type { WentOut } from '../data/agenda-publications.ts';
import { useData } from '../data/data-provider.tsx';
import { beginReadingIssue, keepMadeCopy, listReadingIssues } from '../data/reading-issues.ts';
import { meetingFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import type { FolderToFill, SavedFile, SaveRequest } from '../platform/platform.ts';
import type { OpenedKey } from '../workers/council-key-client.ts';
import { makeReadingInWorker, type CopyToMake, type MadeReading, type ReadyCopy } from '../workers/reading-make-client.ts';
import { keepGiven } from './given-passphrases.ts';
import { makePassphrase } from './make-passphrase.ts';
import { meetingToMake } from './meeting-to-make.ts';
import { usePackWork } from './use-pack-work.ts';
import type { PackWorkView, RunHow } from './use-pack-work.ts';
import { useTellSaved } from './use-tell-saved.ts';

/** One passphrase for all copies, or one of its own for each, made here and kept to be handed out (`given-passphrases.ts`). Never stored. */
export type Sealing = { readonly as: 'one'; readonly passphrase: string } | { readonly as: 'each' };

export type ReadingCopiesRequest = {
  readonly meetingId: Id;
  readonly style: HouseStyle;
  readonly readers: readonly CopyReader[];
  readonly isNumbered: boolean;
  readonly expiresOn: IsoDate | null;
  readonly withConfidential: boolean;
  /** Of the restricted part; null only where nobody gets one. */
  readonly sealing: Sealing | null;
  /** For a reader who lost the passphrase of their copy: the record says so. */
  readonly insteadOfLost?: boolean;
  /** Null: the copies are not signed. */
  readonly signing: OpenedKey | null;
  /** A frozen publication; absent: what is stored now. */
  readonly from?: WentOut;
};

export type ReadingCopiesWork = PackWorkView & {
  /** What the copies of the last time hold, once all were saved. */
  readonly made: MadeReading | null;
  readonly make: (request: ReadingCopiesRequest) => Promise<void>;
};

const passphraseBy = (sealing: Sealing | null): string | null => (sealing === null ? null : sealing.as === 'one' ? sealing.passphrase : makePassphrase());

type Saving = { readonly made: MadeReading; readonly saved: readonly SavedFile[] };

export const useReadingCopies = (): ReadingCopiesWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const { run, fail, ...work } = usePackWork('Cancelled. Copies that were saved before are listed with who has them.');
  const [made, setMade] = useState<MadeReading | null>(null);

  const makeInto = async (request: ReadingCopiesRequest, folder: FolderToFill | null, { signal, onStep }: RunHow): Promise<Result<Saving>> => {
    const snapshot = await meetingToMake(db, saves, request);
    if (!snapshot.ok) return snapshot;
    const { meetingId, style, expiresOn, withConfidential, sealing, signing, from } = request;
    const moment = context.now();
    const today = londonDate(moment);
    const got = (await listReadingIssues(db, meetingId)).flatMap(({ copies }) => copies);
    const copies = plannedCopies(request.readers, { isNumbered: request.isNumbered, date: mainMeeting(snapshot.value).date, seals: sealing !== null, got })
      .map((copy): CopyToMake => ({ ...copy, passphrase: copy.restricted ? passphraseBy(sealing) : null }));
    let issue = beginReadingIssue(context, snapshot.value, { expiresOn, signer: signing?.key.key ?? null });
    const saved: SavedFile[] = [];
    const onCopy = async ({ at, bytes, sha256, isSealed }: ReadyCopy): Promise<Result<null>> => {
      const planned = copies[at];
      if (planned === undefined) throw new Error('a copy was made that nobody asked for');
      const toSave: SaveRequest = { suggestedName: planned.fileName, bytes, type: meetingFile };
      const written = folder === null ? await platform.saveFile(toSave) : await folder.save(toSave);
      if (!written.ok) return written;
      if (written.value === null) return ok(null);
      saved.push(written.value);
      const { copy, readers, nameInCopy, passphrase } = planned;
      const { name: fileName } = written.value;
      // Before anything else can fail: nobody could find it out later.
      if (isSealed && passphrase !== null && sealing?.as === 'each') keepGiven(meetingId, { sha256, madeAt: moment, reader: readers.map(({ name }) => name).join(', '), nameInCopy, copy, fileName, passphrase }, request.insteadOfLost === true);
      const kept = await keepMadeCopy(context, issue, { copy, restricted: isSealed, readers, fileName, sha256, length: bytes.length, ...(request.insteadOfLost === true ? { insteadOfLost: true } : {}) });
      if (!kept.ok) return kept;
      issue = kept.value;
      return ok(null);
    };
    let isSecond = false;
    const result = await makeReadingInWorker({
      database: db.name, snapshot: snapshot.value, style, builtOn: from?.builtOn ?? today, madeOn: today, madeAt: new Date(moment).toISOString(), expiresOn, withConfidential, copies,
      signing: signing === null ? null : { key: signing.key.key, privateKey: signing.privateKey, handOvers: handOversOf(signing.key) },
    }, { signal, onCopy, onStep: (step) => { onStep(isSecond ? 'public' : 'members', step); isSecond ||= step.kind === 'paper' && step.done === step.of; } });
    return result.ok ? ok({ made: result.value, saved }) : result;
  };

  const make = async (request: ReadingCopiesRequest): Promise<void> => {
    setMade(null);
    const getting = request.readers.filter(({ kind }) => kind !== 'none');
    const seals = request.sealing !== null && getting.some(({ kind }) => kind === 'restricted');
    const isOne = getting.length === 1 || (!request.isNumbered && (!seals || getting.every(({ kind }) => kind === 'restricted')));
    const folder = isOne ? ok(null) : await platform.chooseFolder();
    if (!folder.ok) { fail(folder.problem); return; }
    if (!isOne && folder.value === null) return;
    const done = await run(seals ? 2 : 1, (how) => makeInto(request, folder.value, how));
    const last = done?.saved.at(-1);
    if (done === null || last === undefined) return;
    setMade(done.made);
    tellSaved(last, (name) => (done.saved.length === 1 ? `Saved “${name}”` : `Saved ${done.saved.length} reading copies, the last as “${name}”`));
  };

  return { ...work, made, make };
};
