// What the text of a minute starts as: nothing is typed twice, and nothing is asserted that may turn out otherwise.
import type { FollowUp } from '../../model/follow-up.ts';
import type { NewId } from '../../model/ids.ts';
import type { Item } from '../../model/meeting.ts';
import type { HouseStyle } from '../../model/panel.ts';
import { emptyText } from '../../model/text.ts';
import type { Block, TextDoc } from '../../model/text.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';

const resolved = (text: string, newId: NewId): TextDoc => ({
  type: 'doc',
  content: [
    {
      type: 'resolution',
      attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null },
      content: [{ type: 'resolutionPart', attrs: { id: newId() }, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }],
    },
  ],
});

/** What was asked, as a field that Tab finds and the officer writes over. */
const fieldOf = (what: string): string => {
  const words = what.replace(/[[\]]/g, '');
  return `[${words.length > 58 ? `${words.slice(0, 57).replace(/\s+\S*$/, '')}…` : words}]`;
};

/** "Arising from Minute No. 69 of ..., it was noted that [Mend the locks].": what was asked stands in the field, unless it is restricted. */
const arisingFrom = ({ origin, what, access }: FollowUp): Block => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: 'Arising from ' }, { type: 'minuteRef', attrs: { target: origin.minuteId, label: origin.label, date: origin.date } },
    { type: 'text', text: `, it was noted that ${fieldOf(access.level === 'public' ? what : 'what became of it')}.` },
  ],
});

/**
 * The resolution that approves the last minutes, with what arises from earlier ones after it; the resolution to exclude as it stood on the agenda; else an empty text.
 * @param arising the follow-ups that the agenda took up under the item
 */
export const firstText = (item: Item, style: HouseStyle, newId: NewId, arising: readonly FollowUp[] = []): TextDoc => {
  const date = item.refersTo?.minutesOf ?? null;
  if (item.kind === 'minutes') {
    const approval = date === null ? [] : resolved(phraseBook(style)('correct-record', { date: printedShortDate(date, style) }), newId).content;
    const content = [...approval, ...arising.map(arisingFrom)];
    return content.length === 0 ? emptyText : { type: 'doc', content };
  }
  if (item.kind === 'exclusion' && item.resolutionText !== null && item.resolutionText !== '') return resolved(item.resolutionText, newId);
  return emptyText;
};
