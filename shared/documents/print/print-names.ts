// What a print is called, as a file and in its properties.
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { PageSpan } from '../../model/publication.ts';
import { printedDate } from '../../phrases/dates.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import type { HouseStyle } from '../../model/panel.ts';
import { spanLabels } from '../../rules/page-labels.ts';
import type { Audience } from '../document-options.ts';
import type { PrintChoice } from './print-choice.ts';

const pageStem = (spans: readonly PageSpan[]): string => {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return 'nothing';
  const [start, end] = [spanLabels(first).start, spanLabels(last).end];
  return start === end ? `page-${start}` : `pages-${start}-to-${end}`;
};

/** `print-pack-<date>-both-sides-members.docx`, `print-pages-3-to-7-<date>.docx`: never the name of a file that is published. */
export const printFileName = (snapshot: MeetingSnapshot, { what, sides, large }: PrintChoice, covers: readonly PageSpan[], audience: Audience): string => [
  'print', what.kind === 'agenda' || what.kind === 'pack' ? what.kind : pageStem(covers), mainMeeting(snapshot).date ?? 'undated',
  ...(large ? ['large-print'] : []), ...(sides === 'double' ? ['both-sides'] : []), ...(audience === 'members' ? ['members'] : []),
].join('-').concat('.docx');

const spanWords = (span: PageSpan, say: Say): string => {
  const labels = spanLabels(span);
  return labels.start === labels.end ? say('print-page', { start: labels.start }) : say('print-pages', labels);
};

/** "Pages 3 to 7 of the agenda pack of the ..., 8 September 2031". */
export const printTitle = (snapshot: MeetingSnapshot, covers: readonly PageSpan[], say: Say, style: HouseStyle): string => {
  const { date } = mainMeeting(snapshot);
  const words = { panel: snapshot.panel.name, pages: covers.map((span) => spanWords(span, say)).join(', ') };
  return date === null ? say('print-title-undated', words) : say('print-title', { ...words, date: printedDate(date, style) });
};
