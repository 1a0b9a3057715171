// What the text of a minute starts as: nothing is typed twice, and nothing is asserted that may turn out otherwise.
import type { NewId } from '../../model/ids.ts';
import type { Item } from '../../model/meeting.ts';
import type { HouseStyle } from '../../model/panel.ts';
import { emptyText } from '../../model/text.ts';
import type { TextDoc } from '../../model/text.ts';
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

/** The resolution that approves the last minutes, the resolution to exclude as it stood on the agenda, else an empty text. */
export const firstText = (item: Item, style: HouseStyle, newId: NewId): TextDoc => {
  const date = item.refersTo?.minutesOf ?? null;
  if (item.kind === 'minutes' && date !== null) {
    return resolved(phraseBook(style)('correct-record', { date: printedShortDate(date, style) }), newId);
  }
  if (item.kind === 'exclusion' && item.resolutionText !== null && item.resolutionText !== '') return resolved(item.resolutionText, newId);
  return emptyText;
};
