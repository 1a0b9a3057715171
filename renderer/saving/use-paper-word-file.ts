// Makes the Word file of one written paper in a worker and saves it where the officer says. What was typed is written first.
import { useState } from 'react';
import type { Audience } from '../../shared/documents/document-options.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { instantOf } from '../../shared/model/ids.ts';
import type { Paper } from '../../shared/model/paper.ts';
import { ok } from '../../shared/model/result.ts';
import type { Problem, Result } from '../../shared/model/result.ts';
import { accessOfPapers } from '../../shared/rules/paper-access.ts';
import { slug } from '../lib/slug.ts';
import { useData } from '../data/data-provider.tsx';
import { readSnapshot } from '../data/snapshot.ts';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { paperWordBytes } from './paper-word-bytes.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type PaperFileRequest = {
  readonly meetingId: string;
  readonly paper: Pick<Paper, 'id' | 'title' | 'access'>;
  /** The printed number of its item; empty: it has none. */
  readonly itemLabel: string;
  readonly audience: Audience;
  /** The file goes to its author, who sends it back. */
  readonly isForAuthor?: boolean;
};

/** "paper-7-foster-carers-allowances-2027-01-12.docx"; the title of a restricted paper is not in its name (DESIGN section 5). @param paper with the access that is effective */
export const paperFileName = ({ paper, itemLabel, audience }: PaperFileRequest, date: string | null): string => {
  const title = paper.access.level === 'public' ? slug(paper.title) : '';
  return `${['paper', slug(itemLabel), title, date ?? 'undated', audience === 'members' ? 'members' : ''].filter((part) => part !== '').join('-')}.docx`;
};

export const usePaperWordFile = () => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [isBuilding, setBuilding] = useState(false);

  const build = async (request: PaperFileRequest): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const snapshot = await readSnapshot(db, request.meetingId);
    if (!snapshot.ok) return snapshot;
    const built = await paperWordBytes(db, snapshot.value, request.paper.id, { builtOn: londonDate(context.now()), audience: request.audience },
      request.isForAuthor === true ? { paperId: request.paper.id, madeAt: instantOf(context.now()) } : undefined);
    const date = snapshot.value.meetings.find(({ id }) => id === request.meetingId)?.date ?? null;
    const paper = snapshot.value.papers.find(({ id }) => id === request.paper.id);
    const access = paper === undefined ? request.paper.access : accessOfPapers(snapshot.value)(paper);
    return built.ok ? ok({ name: paperFileName({ ...request, paper: { ...request.paper, access } }, date), bytes: built.value }) : built;
  };

  /** Answers why it could not be made or saved, or whether it was; false: the officer cancelled. `words` say what is in the file of that name. */
  const saveAs = async (request: PaperFileRequest, words: (name: string) => string): Promise<Result<boolean>> => {
    setBuilding(true);
    const built = await build(request);
    setBuilding(false);
    if (!built.ok) return built;
    const saved = await platform.saveFile({ suggestedName: built.value.name, bytes: built.value.bytes, type: wordFile });
    if (saved.ok && saved.value !== null) tellSaved(saved.value, words);
    return saved.ok ? ok(saved.value !== null) : saved;
  };

  /** Answers why it could not be made or saved; null when it was, or the officer cancelled. */
  const save = async (request: PaperFileRequest): Promise<Problem | null> => {
    const saved = await saveAs(request, (name) => `Saved “${name}”`);
    return saved.ok ? null : saved.problem;
  };
  return { isBuilding, save, saveAs };
};
