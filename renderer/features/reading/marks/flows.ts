// The words of any paper of a copy, for placing marks in it: read once while the copy is open, in memory alone.
import { readingFlow, type FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import type { FlowOf } from '../../../data/reading/marks/place-in-copy.ts';
import { readWordInWorker } from '../../../workers/attachments-client.ts';
import { pdfWords } from '../../../workers/pdf-words-client.ts';

const read = async (copy: OpenCopy, paper: ReadingPaper): Promise<readonly FlowBlock[] | null> => {
  const { body, title } = paper;
  if (body.as !== 'word' && body.as !== 'pdf') return readingFlow(paper, {});
  const bytes = await copy.readFile(body.file);
  if (bytes === null) return null;
  if (body.as === 'word') {
    const word = await readWordInWorker(title, bytes);
    return word.ok ? readingFlow(paper, { word: word.value.blocks }) : null;
  }
  const pages = await pdfWords(bytes);
  return pages.ok ? readingFlow(paper, { pdfPages: pages.value }) : null;
};

const known = new WeakMap<OpenCopy, Map<string, Promise<readonly FlowBlock[] | null>>>();

/** Forgotten with the copy: what is restricted does not outlive its being open. */
export const flowsOf = (copy: OpenCopy): FlowOf => (paper) => {
  const flows = known.get(copy) ?? new Map<string, Promise<readonly FlowBlock[] | null>>();
  known.set(copy, flows);
  const flow = flows.get(paper.id) ?? read(copy, paper);
  flows.set(paper.id, flow);
  return flow;
};
