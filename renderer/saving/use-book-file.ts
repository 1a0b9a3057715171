// Saves a paper of the minute book (follow-ups, attendance sheet, Chair's brief, year index) where the officer says; follow-ups come as a table too.
import { useState } from 'react';
import type { BookChoice } from '../../shared/documents/minute-book/index.ts';
import type { Audience } from '../../shared/documents/document-options.ts';
import { londonDate } from '../../shared/model/dates.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Problem } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { readSnapshot } from '../data/snapshot.ts';
import { fileTypeOf } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { buildBookInWorker } from '../workers/documents-client.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type BookFileWork = { readonly isBusy: boolean; /** Null when it was saved, or the officer chose nowhere. */ readonly save: (meetingId: Id, choice: BookChoice, audience: Audience) => Promise<Problem | null> };

export const useBookFile = (): BookFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [isBusy, setBusy] = useState(false);
  const save = async (meetingId: Id, choice: BookChoice, audience: Audience): Promise<Problem | null> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed.problem;
    const snapshot = await readSnapshot(db, meetingId);
    if (!snapshot.ok) return snapshot.problem;
    setBusy(true);
    const built = await buildBookInWorker({ snapshot: snapshot.value, choice, options: { builtOn: londonDate(context.now()), audience } });
    setBusy(false);
    if (!built.ok) return built.problem;
    for (const { name, bytes } of built.value) {
      const saved = await platform.saveFile({ suggestedName: name, bytes, type: fileTypeOf(name.split('.').at(-1) ?? '') });
      if (!saved.ok) return saved.problem;
      if (saved.value !== null) tellSaved(saved.value, (file) => `Saved “${file}”`);
    }
    return null;
  };
  return { isBusy, save };
};
