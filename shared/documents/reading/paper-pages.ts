// On which printed page each block of a paper begins, as a reading copy says it: the number that the Chair calls.
import { flowWords } from '../../meeting-file/reading/reading-flow.ts';
import type { ReadingBody, ReadingPaper } from '../../meeting-file/reading/reading-content.ts';
import { readWordText } from '../../ooxml/read-word.ts';
import { readingView } from '../../ooxml/reading-view.ts';
import type { WordParagraph } from '../../ooxml/word-walk.ts';
import type { PackPaper } from '../pack/build-pack.ts';
import { pageStarts, wordPlaces, writtenPlaces } from './page-map.ts';
import { paperWordFile } from './paper-word-file.ts';
import type { ReadingBench } from './reading-bench.ts';

type PaperPages = Pick<ReadingPaper, 'pageStarts' | 'pagesApproximate'>;

const onItsPages: PaperPages = { pageStarts: [], pagesApproximate: false };
const unknown: PaperPages = { pageStarts: [], pagesApproximate: true };

const paragraphsOf = async (paper: PackPaper, body: ReadingBody, bench: ReadingBench): Promise<readonly WordParagraph[]> => {
  const kept = body.as === 'word' ? bench.files.get(body.file) : undefined;
  const made = kept === undefined ? await paperWordFile(paper, bench) : null;
  const bytes = kept ?? (made?.ok === true ? made.value : undefined);
  const read = bytes === undefined ? null : readWordText(bytes);
  return read?.ok === true ? read.value.paragraphs : [];
};

/** @param body what is shown of the paper; its files are in `bench.files` */
export const paperPages = async (paper: PackPaper, body: ReadingBody, bench: ReadingBench): Promise<PaperPages> => {
  const { fragment, range } = paper;
  if (range.end === range.start || (body.as !== 'word' && body.as !== 'written') || fragment === null) return onItsPages;
  if (fragment.turns.length === 0) return fragment.pages === 1 ? onItsPages : unknown;
  const paragraphs = await paragraphsOf(paper, body, bench);
  const view = body.as === 'word' ? readingView(paragraphs) : [];
  const blocks = flowWords({ body, title: fragment.title }, { word: view });
  const places = body.as === 'word' ? wordPlaces(view) : writtenPlaces(blocks, paragraphs);
  return { pageStarts: pageStarts(blocks, places, fragment.turns, range), pagesApproximate: !fragment.turnsHold };
};
