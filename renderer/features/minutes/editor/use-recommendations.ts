// What the papers of an item recommend, written here or attached: each offers itself as a part of the resolution, so that nothing is typed twice (DESIGN section 2).
import { useEffect, useMemo, useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { AttachedFile, Paper } from '../../../../shared/model/paper.ts';
import { accessesOfMinutes } from '../../../../shared/rules/minute-access.ts';
import { recommendationsIn, recommendingPapers } from '../../../../shared/rules/recommendations.ts';
import { recommendationsOfText } from '../../../../shared/importing/recommendations-of-source.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../../data/database.ts';
import { readFile } from '../../../data/files-repository.ts';
import { orderedRowsBy } from '../../../data/live-rows.ts';
import { listSections } from '../../../data/sections-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { readRecommendationsInWorker } from '../../../workers/attachments-client.ts';

const none: readonly string[] = [];

/** What one paper recommends, or the file that has yet to be read for it. */
type Recommending = { readonly parts: readonly string[]; readonly file: AttachedFile | null };

const ofPaper = async (db: OrderpaperDatabase, paper: Paper, body: string): Promise<Recommending> => {
  const { file } = paper;
  if (file !== undefined) return { parts: none, file: (file.format === 'docx' || file.format === 'pdf') && paper.asSlip !== true ? file : null };
  const parts = recommendationsIn(await listSections(db, paper.id), body);
  return { parts: parts.length === 0 && paper.text !== '' ? recommendationsOfText(paper.text, body) : parts, file: null };
};

const papersOfMinute = async (db: OrderpaperDatabase, minute: Minute, body: string): Promise<readonly Recommending[]> => {
  const { id, meetingId, itemId, alsoItemIds = [] } = minute;
  if (itemId === null) return [];
  const [items, papers] = [await orderedRowsBy(db.items, 'meetingId', meetingId), await orderedRowsBy(db.papers, 'meetingId', meetingId)];
  const access = accessesOfMinutes({ items, minutes: [minute] }, meetingId).get(id) ?? minute.access;
  return Promise.all(recommendingPapers({ items, papers }, [itemId, ...alsoItemIds], access).map((paper) => ofPaper(db, paper, body)));
};

type Read = ReadonlyMap<string, readonly string[]>;

/** What files recommend, by `keyOf`: each is read once in a window, so that whoever comes back to a minute finds the offer at once. */
let readBefore: Read = new Map();
const keyOf = (sha256: string, body: string): string => `${sha256} ${body}`;

/** Files are read one after the other while the minute is open, in a worker; one that can't be read recommends nothing here: the Papers tab says what is wrong with it. */
const useFilesRead = (db: OrderpaperDatabase, files: readonly AttachedFile[], body: string): Read => {
  const [read, setRead] = useState(readBefore);
  const wanted = files.find((file) => !read.has(keyOf(file.sha256, body)));
  // The file's record is a new object at each read of the papers; its bytes are told by their hash.
  const [sha256, fileName] = [wanted?.sha256, wanted?.fileName];
  useEffect(() => {
    if (sha256 === undefined || fileName === undefined) return undefined;
    const controller = new AbortController();
    const readOne = async (): Promise<readonly string[]> => {
      const bytes = await readFile(db, sha256);
      const found = bytes === null ? null : await readRecommendationsInWorker(fileName, bytes, body, { signal: controller.signal });
      return found?.ok === true ? found.value : none;
    };
    void readOne().then((parts) => {
      if (controller.signal.aborted) return;
      readBefore = new Map(readBefore).set(keyOf(sha256, body), parts);
      setRead(readBefore);
    });
    return () => { controller.abort(); };
  }, [db, sha256, fileName, body]);
  return read;
};

/**
 * Parts as they would stand in a resolution; none while the item has no paper that recommends anything, or none that a reader of the minute may know.
 * @param body who decides ("the Panel")
 */
export const useRecommendations = (minute: Minute, body: string): readonly string[] => {
  const { db } = useData();
  // Whatever else of the minute changes, its text above all, reads no paper again.
  const place = JSON.stringify([minute.id, minute.itemId, minute.alsoItemIds, minute.access]);
  const live = useLive(() => papersOfMinute(db, minute, body), [db, place, body]);
  const papers = live.status === 'ready' ? live.value : null;
  const files = useMemo(() => (papers ?? []).flatMap(({ file }) => file ?? []), [papers]);
  const read = useFilesRead(db, files, body);
  return useMemo(() => (papers === null ? none : papers.flatMap(({ parts, file }) => (file === null ? parts : (read.get(keyOf(file.sha256, body)) ?? none)))), [papers, read, body]);
};
