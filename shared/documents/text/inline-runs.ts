// Text, line breaks, bold, italic and links -> runs.
import { ExternalHyperlink, TextRun } from 'docx';
import type { Id } from '../../model/record.ts';
import { minuteRefWords } from '../../model/minute-ref-words.ts';
import type { Inline, Mark } from '../../model/text.ts';
import { heldTogether } from './held-together.ts';
import { printable } from './printable.ts';

export type Run = TextRun | ExternalHyperlink;

export type RunLook = { readonly bold?: boolean; readonly italics?: boolean; readonly allCaps?: boolean; readonly characterSpacing?: number; readonly color?: string; readonly size?: number };

/** One run of plain words. */
export const textRun = (text: string, look: RunLook = {}): TextRun => new TextRun({ text: printable(text), ...look });

/** A sentence of ours, in which no line breaks inside a date, a time, a postcode or before a number. */
export const sentenceRun = (sentence: string, look: RunLook = {}): TextRun => textRun(heldTogether(sentence), look);

/** A sentence of names: an initial stays on the line of its surname ("T. Brandt"). */
export const nameRun = (sentence: string): TextRun => textRun(sentence.replace(/(?<=\b\p{Lu}\.) (?=\p{Lu})/gu, '\u00a0'));

const lookOf = (marks: readonly Mark[]): RunLook => ({
  ...(marks.some((mark) => mark.type === 'bold') ? { bold: true } : {}),
  ...(marks.some((mark) => mark.type === 'italic') ? { italics: true } : {}),
});

/** The printed number of what a reference means; null: it is gone. */
export type NumberOf = (target: Id) => string | null;

const noNumbers: NumberOf = () => null;

/** @param numberOf what references print; a text without numbered paragraphs needs none */
export const inlineRuns = (content: readonly Inline[] | undefined, numberOf: NumberOf = noNumbers): Run[] =>
  (content ?? []).map((inline) => {
    if (inline.type === 'hardBreak') return new TextRun({ break: 1 });
    if (inline.type === 'paragraphRef') return textRun(numberOf(inline.attrs.target) ?? '');
    // In minutes they are spelled out before, in the words of the house style.
    if (inline.type === 'minuteRef') return textRun(minuteRefWords(inline.attrs));
    const marks = inline.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link');
    if (link === undefined) return textRun(inline.text, lookOf(marks));
    const words = new TextRun({ text: printable(inline.text), style: 'Hyperlink', ...lookOf(marks) });
    return new ExternalHyperlink({ link: link.attrs.href, children: [words] });
  });

/** Whether anything of it would be seen. */
export const hasWords = (content: readonly Inline[] | undefined): boolean =>
  (content ?? []).some((inline) => inline.type === 'paragraphRef' || inline.type === 'minuteRef' || (inline.type === 'text' && printable(inline.text).trim() !== ''));
