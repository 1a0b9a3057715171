// Makes the agenda pack in workers and saves it where the officer says. What was typed is written first; cancelling leaves nothing behind.
import { useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { PublishedPages } from '../../shared/model/publication.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import type { WentOut } from '../data/agenda-publications.ts';
import { keepPublishedFiles } from '../data/commands/publication.ts';
import { noteDraft } from '../data/drafts-repository.ts';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import type { MadePack } from '../workers/pack-client.ts';
import { sha256 } from '../lib/sha256.ts';
import { makePackFiles, pagesOf, publishedFiles } from './make-pack-files.ts';
import type { PackFileKind } from './make-pack-files.ts';
import { meetingToMake, unlessCancelled } from './meeting-to-make.ts';
import { usePackWork } from './use-pack-work.ts';
import type { PackWorkView, RunHow } from './use-pack-work.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type PackFileRequest = {
  readonly meetingId: Id;
  readonly kind: PackFileKind;
  readonly style: HouseStyle;
  readonly withConfidential: boolean;
  /** A frozen publication to print again; absent: what is stored now. */
  readonly from?: WentOut & { /** The hash of the file as it went out; absent: none was kept. */ readonly sha256?: string; /** The publication that keeps the hash of this file where it has none yet. */ readonly keepIn?: Id };
};

export type SavedPack = { readonly name: string; readonly kind: PackFileKind; readonly pack: MadePack; /** Of one printed again: whether it is the file that went out, byte for byte; null: no hash of that was kept. */ readonly isSame?: boolean | null };

/** @property draft what it was made from; null: printed again from a frozen copy */
type BuiltPack = { readonly pack: SavedPack; readonly bytes: Uint8Array; readonly draft: { readonly snapshot: MeetingSnapshot; readonly pages: readonly PublishedPages[] } | null };

export type PackFileWork = PackWorkView & {
  /** The last one that was saved. */
  readonly saved: SavedPack | null;
  readonly make: (request: PackFileRequest) => Promise<void>;
};

export const usePackFile = (): PackFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const { run, fail, ...work } = usePackWork();
  const [saved, setSaved] = useState<SavedPack | null>(null);

  const build = async (request: PackFileRequest, how: RunHow): Promise<Result<BuiltPack>> => {
    const snapshot = await meetingToMake(db, saves, request);
    if (!snapshot.ok) return snapshot;
    const { kind, style, withConfidential, from } = request;
    const order = { database: db.name, snapshot: snapshot.value, style, builtOn: from?.builtOn ?? londonDate(context.now()), withConfidential, files: [kind] };
    const made = unlessCancelled(await makePackFiles(order, how), how.signal);
    if (!made.ok) return made;
    const { files: [file], members, open } = made.value;
    if (file === undefined) throw new Error('a pack was made without its file');
    const again = from === undefined ? {} : { isSame: from.sha256 === undefined ? null : (await sha256(file.bytes)) === from.sha256 };
    if (from?.keepIn !== undefined) await keepPublishedFiles(context, from.keepIn, { style, withConfidential, files: await publishedFiles([file]) });
    const pack = { name: file.name, kind, pack: open === null ? members : { ...open, made: members.made }, ...again };
    return ok({ pack, bytes: file.bytes, draft: from === undefined ? { snapshot: snapshot.value, pages: pagesOf(members) } : null });
  };

  const make = async (request: PackFileRequest): Promise<void> => {
    setSaved(null);
    const built = await run(request.kind === 'agenda' || request.kind === 'public-pack' ? 2 : 1, (how) => build(request, how));
    if (built === null) return;
    const { bytes, pack, draft } = built;
    const written = await platform.saveFile({ suggestedName: pack.name, bytes, type: wordFile });
    if (!written.ok) { fail(written.problem); return; }
    if (written.value === null) return;
    if (draft !== null) await noteDraft(context, draft.snapshot, pack.kind, draft.pages);
    setSaved(pack);
    tellSaved(written.value, (name) => `Saved “${name}”`);
  };

  return { ...work, saved, make };
};
