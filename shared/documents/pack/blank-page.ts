// The back of a sheet on which no paper begins: it says so, and has no number (DOMAIN 1, papers on right-hand pages).
import type { CleanPicture } from '../../ooxml/merge/take-related.ts';
import { prepareFragment, type PreparedFragment } from '../../ooxml/merge/prepared-fragment.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { problemLine } from '../../model/result.ts';
import { numberingBook } from '../numbering-book.ts';
import { pagedFooter } from '../page-furniture.ts';
import { textRun } from '../text/inline-runs.ts';
import { piece } from '../text/piece.ts';
import { wordFile } from '../word-file.ts';
import type { SheetMaker } from './sheet-document.ts';

/** One page, ready for a pack. It names no head of its own, so that the marking of the paper before it stands on the back of its sheet too. */
export const blankPage = async (say: Say, { style, organisation, builtOn }: SheetMaker, cleanPicture: CleanPicture): Promise<PreparedFragment> => {
  const bytes = await wordFile({
    title: '', organisation, builtOn, style, numbering: numberingBook(), pageHead: [], footer: pagedFooter(''),
    pieces: [piece('BodyText', { alignment: 'center', spacing: { before: 4800 }, children: [textRun(say('blank-page'))] })],
  });
  const prepared = prepareFragment({ file: bytes, house: true, numbered: false, named: false, header: false, footer: true, outlineShift: 0 }, cleanPicture);
  if (!prepared.ok) throw new Error(problemLine(prepared.problem));
  return prepared.value;
};
