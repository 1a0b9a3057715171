// The minute that approves earlier minutes: its resolution, and the corrections agreed, listed (DOMAIN M3).
import type { NewId } from '../../model/ids.ts';
import type { Correction } from '../../model/proceedings.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import type { Block, TextDoc } from '../../model/text.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import { correctionSentence } from '../../phrases/sentences/correction-sentences.ts';
import type { AttendanceCorrection } from './corrected-attendance.ts';

/** Of the text (absent `of`), the title or the public version of a minute: `number` as it printed ("12", "12A"); empty `was`: words that are added to the text or the summary. */
export type MinuteCorrection = { readonly of?: 'text' | 'title' | 'public-title' | 'public-summary'; readonly number: string; readonly was: string; readonly becomes: string };

export type AgreedCorrection = MinuteCorrection | AttendanceCorrection;

/** `number` is empty where no minute is corrected. `isRestricted`: its minute is not open to the public, so that the minute which approves doesn't say the words. */
export type ListedCorrection = Pick<Correction, 'of' | 'was' | 'becomes'> & { readonly number: string; readonly isRestricted: boolean };

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;

const isApproval = (block: Block): boolean => block.type === 'resolution' && /correct record/i.test(JSON.stringify(block));

const isEmpty = (block: Block): boolean => block.type === 'paragraph' && (block.content ?? []).length === 0;

/** @param text what stands in that minute; what was written beside its resolution stays */
export const approvalText = (text: TextDoc, date: IsoDate, corrections: readonly ListedCorrection[], style: HouseStyle, newId: NewId): TextDoc => {
  const say = phraseBook(style);
  const held = { date: printedShortDate(date, style) };
  // Of a minute that is not open each correction reads the same: it is said once.
  const list = [...new Set(corrections.map(({ number, isRestricted, ...correction }) => (isRestricted ? say('correction-restricted', { number }) : correctionSentence(correction, number, say))))];
  const resolution: Block = {
    type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null },
    content: [{
      type: 'resolutionPart', attrs: { id: newId() },
      content: list.length === 0 ? [words(say('correct-record', held))] : [words(say('correct-record-as-corrected', held)), { type: 'bulletList', content: list.map((line) => ({ type: 'listItem', content: [words(line)] })) }],
    }],
  };
  return { ...text, content: [resolution, ...text.content.filter((block) => !isApproval(block) && !isEmpty(block))] };
};
