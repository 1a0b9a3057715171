// The words of a Word paragraph as the editor's inline content: bold, italic, links, line breaks.
import { isLink } from '../../model/text.ts';
import type { Inline, Mark } from '../../model/text.ts';
import type { TextPiece } from '../../ooxml/word-walk.ts';

const marksOf = (piece: TextPiece): Mark[] => [
  ...(piece.bold ? [{ type: 'bold' as const }] : []),
  ...(piece.italic ? [{ type: 'italic' as const }] : []),
  ...(piece.href !== null && isLink(piece.href) ? [{ type: 'link' as const, attrs: { href: piece.href } }] : []),
];

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Text that begins after `skip` characters: a number that was typed in front of the words. */
const without = (pieces: readonly TextPiece[], skip: number): TextPiece[] => {
  let left = skip;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.min(left, piece.text.length));
    left -= piece.text.length - text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
};

/**
 * @param pieces of one paragraph, "\n" where a line is broken by hand, "\t" for a tab
 * @param look what the paragraph's own style makes bold: a heading's words are not marked once more
 * @param skip how many characters at the start are left out
 */
export const inlineOfWord = (pieces: readonly TextPiece[], look: { readonly isHeading: boolean }, skip = 0): Inline[] => {
  const content: { text: string; readonly marks: readonly Mark[]; readonly isBreak: boolean }[] = [];
  for (const piece of without(pieces, skip)) {
    const marks = marksOf(look.isHeading ? { ...piece, bold: false } : piece);
    for (const [index, line] of piece.text.replace(/\t/g, ' ').split('\n').entries()) {
      if (index > 0) content.push({ text: '', marks: [], isBreak: true });
      if (line === '') continue;
      const last = content.at(-1);
      if (last !== undefined && !last.isBreak && sameMarks(last.marks, marks)) last.text += line;
      else content.push({ text: line, marks, isBreak: false });
    }
  }
  while (content.at(-1)?.isBreak === true) content.pop();
  const [first, last] = [content[0], content.at(-1)];
  if (first !== undefined && !first.isBreak) first.text = first.text.trimStart();
  if (last !== undefined && !last.isBreak) last.text = last.text.trimEnd();
  return content.flatMap(({ text, marks, isBreak }): Inline[] => {
    if (isBreak) return [{ type: 'hardBreak' }];
    return text === '' ? [] : [{ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) }];
  });
};
