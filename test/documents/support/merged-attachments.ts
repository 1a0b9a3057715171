// Attachments behind a page of our own, as the pack has them.
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { numberedFurniture } from '../../../shared/documents/pack/page-blocks.ts';
import { sheetDocument } from '../../../shared/documents/pack/sheet-document.ts';
import { canonicalZip } from '../../../shared/documents/package/canonical-zip.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { mergeInto } from '../../../shared/ooxml/merge/merge-documents.ts';
import { preparedBytes, readPrepared } from '../../../shared/ooxml/merge/prepared-file.ts';
import { prepareFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';

export const organisation = 'Larkfield Borough Council';
/** The page of our own. */
export const host = await sheetDocument('HOST-HEADING', 'HOST-WORDS', { style: 'accessible', organisation, builtOn: '2031-09-08' });
const furniture = numberedFurniture([], phraseBook('accessible'));

export const merged = (files: readonly Uint8Array[]): Uint8Array => {
  const merger = mergeInto({ bytes: host, bookmark: null }, { header: null, footer: null }, barePicture);
  if (!merger.ok) throw new Error(problemLine(merger.problem));
  files.forEach((bytes, index) => {
    const prepared = prepareFragment({ file: bytes, house: false, numbered: true, named: true, header: false, footer: true, outlineShift: 1 }, barePicture);
    if (!prepared.ok) throw new Error(problemLine(prepared.problem));
    const kept = readPrepared(preparedBytes(prepared.value));
    if (kept === null) throw new Error('what was prepared cannot be read again');
    merger.value.add(kept, { start: index * 10 + 1, bookmark: `paper_${index + 1}` }, furniture);
  });
  return canonicalZip(merger.value.finish());
};
