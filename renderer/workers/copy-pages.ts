// The pages of a reading copy for search: its papers as runs of blocks, with the words of its Word and PDF files.
import { readingView } from '../../shared/ooxml/reading-view.ts';
import { readingFlow, type FlowBlock, type FlowSource } from '../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingContent, ReadingPaper } from '../../shared/meeting-file/reading/reading-content.ts';
import { readWordText } from '../../shared/ooxml/read-word.ts';
import type { ReadPdfFacts } from '../../shared/ports.ts';
import { readerPages } from '../../shared/search/pages/reader-pages.ts';
import type { SearchPage } from '../../shared/search/search-page.ts';
import { readFileWords } from './file-words.ts';

export type ReadCopyFile = (sha256: string) => Promise<Uint8Array | null>;

const sourceOf = async ({ body }: ReadingPaper, readFile: ReadCopyFile, readPdf: ReadPdfFacts): Promise<FlowSource> => {
  if (body.as !== 'word' && body.as !== 'pdf') return {};
  const bytes = await readFile(body.file);
  if (bytes === null) return {};
  if (body.as === 'pdf') return { pdfPages: await readFileWords('pdf', bytes, readPdf) };
  const text = readWordText(bytes);
  return text.ok ? { word: readingView(text.value.paragraphs) } : {};
};

/** @param readFile null: damaged, or not here: the paper is found by its title */
export const copyPages = async (content: Pick<ReadingContent, 'items' | 'papers'>, readFile: ReadCopyFile, readPdf: ReadPdfFacts): Promise<readonly SearchPage[]> => {
  const flows = new Map<string, readonly FlowBlock[]>();
  for (const paper of content.papers) flows.set(paper.id, readingFlow(paper, await sourceOf(paper, readFile, readPdf)));
  return readerPages(content, ({ id }) => flows.get(id) ?? []);
};
