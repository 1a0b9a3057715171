// The minutes as they stand, as a Word file: everything typed is saved first, then built in a worker.
import { useState } from 'react';
import type { Audience } from '../../../../shared/documents/document-options.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { readSnapshot } from '../../../data/snapshot.ts';
import { wordFile } from '../../../platform/file-types.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { buildInWorker } from '../../../workers/documents-client.ts';

export type MinutesFile = { readonly isBusy: boolean; readonly save: (audience: Audience) => Promise<void> };

const nothing: Problem = { code: 'nothing-to-build', what: 'There are no minutes to save yet.', remedy: 'Write or add a minute first.' };

export const useMinutesFile = (meeting: Meeting): MinutesFile => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const [isBusy, setBusy] = useState(false);

  const make = async (audience: Audience): Promise<Problem | null> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed.problem;
    const snapshot = await readSnapshot(db, meeting.id);
    if (!snapshot.ok) return snapshot.problem;
    const built = await buildInWorker(snapshot.value, { builtOn: londonDate(context.now()), audience, only: 'minutes' });
    if (!built.ok) return built.problem;
    const file = built.value.find(({ name }) => name.startsWith(`minutes-${meeting.date ?? 'undated'}`));
    if (file === undefined) return nothing;
    const saved = await platform.saveFile({ suggestedName: file.name, bytes: file.bytes, type: wordFile });
    if (!saved.ok) return saved.problem;
    if (saved.value !== null) showToast(`Saved “${saved.value.name}”`);
    return null;
  };
  const save = async (audience: Audience): Promise<void> => {
    setBusy(true);
    const problem = await make(audience);
    setBusy(false);
    if (problem !== null) showToast(problemLine(problem));
  };
  return { isBusy, save };
};
