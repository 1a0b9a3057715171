// Head and foot of the pack's pages as blocks of XML in the house style (DOMAIN 1 Pack, A3; DESIGN section 5).
import { value, withChildren, xml } from '../../ooxml/xml-edit.ts';
import type { XmlElement } from '../../ooxml/xml-tree.ts';
import type { PageFurniture } from '../../ooxml/merge/merge-documents.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { headLine } from '../text/head-line.ts';
import { printable } from '../text/printable.ts';

const run = (text: string, bold = false): XmlElement =>
  xml('w:r', {}, [...(bold ? [xml('w:rPr', {}, [xml('w:b'), xml('w:bCs')])] : []), xml('w:t', { 'xml:space': 'preserve' }, [printable(text)])]);

/** Five runs: readers that know no fields show the text between the marks. */
const pageNumberRuns = (letters: boolean): XmlElement[] => {
  const mark = (type: string): XmlElement => xml('w:r', {}, [xml('w:fldChar', { 'w:fldCharType': type })]);
  const code = xml('w:r', {}, [withChildren(xml('w:instrText', { 'xml:space': 'preserve' }), [letters ? ' PAGE \\* ALPHABETIC ' : ' PAGE '])]);
  return [mark('begin'), code, mark('separate'), run(letters ? 'A' : '1'), mark('end')];
};

const headerBlock = (line: string, last: boolean): XmlElement => {
  const { lead, rest } = headLine(line);
  return xml('w:p', {}, [xml('w:pPr', {}, [value('w:pStyle', 'Header'), ...(last ? [xml('w:spacing', { 'w:after': '240' })] : [])]), run(lead, true), ...(rest === '' ? [] : [run(rest)])]);
};

export const headerBlocks = (lines: readonly string[]): readonly XmlElement[] | null => (lines.length === 0 ? null : lines.map((line, index) => headerBlock(line, index === lines.length - 1)));

/**
 * "Page 12" at the foot of each page of a paper.
 * @param after the page behind which a supplement's pages stand: then the number is that one and the field a letter, "Page 76A"
 * @param foot the words around the number, where they are others
 */
export const numberedFurniture = (pageHead: readonly string[], say: Say, after?: number, foot = (words: { readonly page: string }): string => say('pack-page', words)): PageFurniture => {
  const parts = foot({ page: '\u0001' }).split('\u0001');
  const runs = parts.flatMap((part, index) => [...(index === 0 ? [] : [...(after === undefined ? [] : [run(String(after))]), ...pageNumberRuns(after !== undefined)]), ...(part === '' ? [] : [run(part)])]);
  return { header: headerBlocks(pageHead), footer: [xml('w:p', {}, [xml('w:pPr', {}, [value('w:pStyle', 'Footer'), value('w:jc', 'center')]), ...runs])] };
};

/** A foot that says something and has no number. */
export const footerBlocks = (words: string): readonly XmlElement[] => [xml('w:p', {}, [xml('w:pPr', {}, [value('w:pStyle', 'Footer'), value('w:jc', 'center')]), run(words)])];

/** The foot of a page without a number: one that named none would have the number of the paper before (OOXML 17.10.1). */
export const emptyFooter: readonly XmlElement[] = [xml('w:p', {}, [xml('w:pPr', {}, [value('w:pStyle', 'Footer')])])];
