// Reads what a paper shows out of its file: words of a Word file, an open PDF; a written paper needs nothing.
import { useEffect, useMemo, useState } from 'react';
import { readingFlow, type FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import type { PageSize, PdfView } from '../../../lib/pdf-view.ts';
import { readWordInWorker } from '../../../workers/attachments-client.ts';
import type { ReadWord } from '../../../workers/attachments-client.ts';
import { openPdfView } from '../../../workers/pdf-view-client.ts';

export type PaperSource =
  | { readonly as: 'loading' }
  | { readonly as: 'failed'; readonly problem: Problem }
  | { readonly as: 'words' }
  | ({ readonly as: 'word' } & ReadWord)
  | { readonly as: 'pdf'; readonly pdf: PdfView; readonly first: PageSize };

const loading: PaperSource = { as: 'loading' };

/** What of a paper is not here was damaged on its way. */
export const damagedPaper: Problem = { code: 'paper-damaged', what: 'The file of this paper was damaged on its way to you.', remedy: 'All other papers can be read. Open the file that you were sent once more, or ask the council officer for the copy again.' };

type Read = { readonly source: PaperSource; readonly close: () => void };

const still = (source: PaperSource): Read => ({ source, close: () => undefined });

const readSource = async (copy: OpenCopy, { body, title }: ReadingPaper, signal: AbortSignal): Promise<Read> => {
  if (body.as !== 'word' && body.as !== 'pdf') return still({ as: 'words' });
  const bytes = await copy.readFile(body.file);
  if (bytes === null) return still({ as: 'failed', problem: damagedPaper });
  if (body.as === 'word') {
    const read = await readWordInWorker(title, bytes, { signal });
    return still(read.ok ? { as: 'word', ...read.value } : { as: 'failed', problem: read.problem });
  }
  const opened = await openPdfView(bytes);
  if (!opened.ok) return still({ as: 'failed', problem: opened.problem });
  const pdf = opened.value;
  return { source: { as: 'pdf', pdf, first: (await pdf.page(1)).size }, close: pdf.close };
};

/** @returns what is shown, and its blocks with their printed pages; nothing of the paper before it */
export const usePaperSource = (copy: OpenCopy, paper: ReadingPaper | null): { readonly source: PaperSource; readonly flow: readonly FlowBlock[] } => {
  const [read, setRead] = useState<{ readonly paper: ReadingPaper; readonly source: PaperSource } | null>(null);
  const isAtOnce = paper !== null && paper.body.as !== 'word' && paper.body.as !== 'pdf';
  useEffect(() => {
    if (paper === null || isAtOnce) return undefined;
    const controller = new AbortController();
    let close = (): void => undefined;
    void readSource(copy, paper, controller.signal).then((done) => {
      if (controller.signal.aborted) { done.close(); return; }
      close = done.close;
      setRead({ paper, source: done.source });
    });
    return () => {
      controller.abort();
      close();
    };
  }, [copy, paper, isAtOnce]);
  const source: PaperSource = useMemo(() => (isAtOnce ? { as: 'words' } : read !== null && read.paper === paper ? read.source : loading), [isAtOnce, read, paper]);
  const flow = useMemo((): readonly FlowBlock[] => {
    if (paper === null) return [];
    switch (source.as) {
      case 'loading':
      case 'failed': return [];
      case 'words': return readingFlow(paper, {});
      case 'word': return readingFlow(paper, { word: source.blocks });
      case 'pdf': return readingFlow(paper, { pdfPages: Array.from({ length: source.pdf.pages }, () => '') });
    }
  }, [paper, source]);
  return { source, flow };
};
