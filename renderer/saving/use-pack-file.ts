// Makes the agenda pack in workers and saves it where the officer says. What was typed is written first; cancelling leaves nothing behind.
import { useEffect, useRef, useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { PublishedPages } from '../../shared/model/publication.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Problem, Result } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import type { WentOut } from '../data/agenda-publications.ts';
import { noteDraft } from '../data/drafts-repository.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import type { MadePack } from '../workers/pack-client.ts';
import { sha256 } from '../lib/sha256.ts';
import { makePackFiles, pagesOf } from './make-pack-files.ts';
import type { PackFileKind } from './make-pack-files.ts';
import { afterStep, packBegins } from './pack-progress.ts';
import type { PackProgress } from './pack-progress.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type PackFileRequest = {
  readonly meetingId: Id;
  readonly kind: PackFileKind;
  readonly style: HouseStyle;
  readonly withConfidential: boolean;
  /** A frozen publication to print again; absent: what is stored now. */
  readonly from?: WentOut & { /** The hash of the file as it went out; absent: none was kept. */ readonly sha256?: string };
};

export type SavedPack = { readonly name: string; readonly kind: PackFileKind; readonly pack: MadePack; /** Of one printed again: whether it is the file that went out, byte for byte; null: no hash of that was kept. */ readonly isSame?: boolean | null };

/** @property draft what it was made from; null: printed again from a frozen copy */
type BuiltPack = { readonly pack: SavedPack; readonly bytes: Uint8Array; readonly draft: { readonly snapshot: MeetingSnapshot; readonly pages: readonly PublishedPages[] } | null };

export type PackFileWork = {
  /** Null while nothing is being made. */
  readonly progress: PackProgress | null;
  readonly problem: Problem | null;
  /** The last one that was saved. */
  readonly saved: SavedPack | null;
  readonly make: (request: PackFileRequest) => Promise<void>;
  readonly cancel: () => void;
};

export const usePackFile = (): PackFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [progress, setProgress] = useState<PackProgress | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState<SavedPack | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => { abort.current?.abort(); }, []);

  const read = async ({ from, meetingId }: PackFileRequest): Promise<Result<MeetingSnapshot>> => {
    if (from !== undefined) return ok(from.snapshot);
    const flushed = await saves.flushAll();
    return flushed.ok ? readSnapshot(db, meetingId) : flushed;
  };

  const build = async (request: PackFileRequest, signal: AbortSignal): Promise<Result<BuiltPack>> => {
    const snapshot = await read(request);
    if (!snapshot.ok) return snapshot;
    const { kind, style, withConfidential } = request;
    const begun = context.now();
    const passes = kind === 'agenda' || kind === 'public-pack' ? 2 : 1;
    const made = await makePackFiles(
      { database: db.name, snapshot: snapshot.value, style, builtOn: request.from?.builtOn ?? londonDate(begun), withConfidential, files: [kind] },
      { signal, onStep: (pass, step) => { setProgress((before) => (before === null ? null : afterStep(before, pass, step, { passes, elapsed: context.now() - begun }))); } },
    );
    if (!made.ok) return made;
    const { files: [file], members, open } = made.value;
    if (file === undefined) throw new Error('a pack was made without its file');
    const went = request.from?.sha256;
    const again = request.from === undefined ? {} : { isSame: went === undefined ? null : (await sha256(file.bytes)) === went };
    const pack = { name: file.name, kind, pack: open === null ? members : { ...open, made: members.made }, ...again };
    return ok({ pack, bytes: file.bytes, draft: request.from === undefined ? { snapshot: snapshot.value, pages: pagesOf(members) } : null });
  };

  const make = async (request: PackFileRequest): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setProblem(null);
    setSaved(null);
    setProgress(packBegins);
    const built = await build(request, controller.signal);
    setProgress(null);
    if (controller.signal.aborted) return;
    if (!built.ok) { setProblem(built.problem); return; }
    const { bytes, pack, draft } = built.value;
    const written = await platform.saveFile({ suggestedName: pack.name, bytes, type: wordFile });
    if (!written.ok) { setProblem(written.problem); return; }
    if (written.value === null) return;
    if (draft !== null) await noteDraft(context, draft.snapshot, pack.kind, draft.pages);
    setSaved(pack);
    tellSaved(written.value, (name) => `Saved “${name}”`);
  };

  return { progress, problem, saved, make, cancel: () => { abort.current?.abort(); } };
};
