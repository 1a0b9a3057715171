// Has attached files searched for young people who came onto the list after them, in a worker, one after another.
import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/record.ts';
import type { DataContext } from '../data/data-context.ts';
import { noteYoungPeopleInFile, papersToSearch } from '../data/commands/search-attached-files.ts';
import { useData } from '../data/data-provider.tsx';
import { readFile } from '../data/files-repository.ts';
import { useLive } from '../data/use-live.ts';
import { inspectFileInWorker } from '../workers/attachments-client.ts';

type Target = { readonly meetingId: Id; readonly id: Id; readonly rev: number; readonly sha256: string; readonly fileName: string };

const searchOne = async (context: DataContext, { sha256, fileName, ...target }: Target, signal: AbortSignal): Promise<boolean> => {
  const bytes = await readFile(context.db, sha256);
  const inspected = bytes === null ? null : await inspectFileInWorker(fileName, bytes, { signal });
  if (inspected?.ok !== true || inspected.value.words === undefined || signal.aborted) return false;
  return (await noteYoungPeopleInFile(context, { ...target, words: inspected.value.words })).ok;
};

/** What can't be read any more stays unsearched, and whoever publishes is told of it. */
export const useSearchFiles = (meetingId: Id): void => {
  const { context } = useData();
  const live = useLive(() => papersToSearch(context, meetingId), [context, meetingId]);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const next = live.status === 'ready' ? live.value.find(({ file }) => file !== undefined && !failed.includes(file.sha256)) : undefined;
  const { id, rev } = next ?? {};
  const { sha256, fileName } = next?.file ?? {};
  useEffect(() => {
    if (id === undefined || rev === undefined || sha256 === undefined || fileName === undefined) return undefined;
    const stop = new AbortController();
    void searchOne(context, { meetingId, id, rev, sha256, fileName }, stop.signal).then((done) => {
      if (!done && !stop.signal.aborted) setFailed((before) => [...before, sha256]);
    });
    return () => { stop.abort(); };
  }, [context, meetingId, id, rev, sha256, fileName]);
};
