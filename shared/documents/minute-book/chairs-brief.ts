// The Chair's own running order: items with who speaks and when, what the papers recommend, what is due (DOMAIN M8). Private: no public form of it is made.
import { followUpsOf, itemsOf, mainMeeting, ownPapersOf, sectionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item } from '../../model/meeting.ts';
import type { Block } from '../../model/text.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';
import { printedTime } from '../../phrases/dates.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { asRestricted } from '../../rules/access.ts';
import { dueForAgenda } from '../../rules/follow-ups/due-for-agenda.ts';
import { placeOf } from '../../rules/follow-ups/standing.ts';
import { restrictionMarking } from '../../phrases/sentences/exempt-sentences.ts';
import type { DocumentOptions } from '../document-options.ts';
import { originWords } from './follow-up-rows.ts';
import { forBook } from './for-book.ts';
import { bullets, handFor, heading, paragraph, recordSheet, table, type Hand, type RecordSheet } from './record-sheet.ts';
import { headMarkings } from './restricted-rows.ts';

/** When each item begins, as far as every one before it has its minutes. */
const timesOf = (items: readonly Item[], start: string | null, { say, style }: Hand): string[] => {
  let at: number | null = start === null ? null : Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  return items.map(({ plannedMinutes }) => {
    const minutes = plannedMinutes ?? null;
    const from = at;
    at = at === null || minutes === null ? at : at + minutes;
    if (minutes === null) return '';
    if (from === null) return say('brief-minutes', { minutes: String(minutes) });
    const clock = `${String(Math.floor(from / 60) % 24).padStart(2, '0')}:${String(from % 60).padStart(2, '0')}`;
    return say('brief-from', { time: printedTime(clock, style), minutes: String(minutes) });
  });
};

const recommendationsOf = (snapshot: MeetingSnapshot, item: Item): string[] =>
  ownPapersOf(snapshot, item.id).flatMap((paper) => sectionsOf(snapshot, paper.id).filter(({ heading: title }) => /^recommendations?\b/i.test(title)).flatMap(({ text }) => textToBlocks(text).map((block) => block.text)));

/** What earlier meetings asked for and this item answers: named under the previous minutes, elsewhere by the minute that asked, as the item itself says what it is. */
const askedAt = (open: MeetingSnapshot, item: Item, hand: Hand): string[] => followUpsOf(open).filter((row) => row.state.kind === 'on-agenda' && row.state.itemId === item.id && placeOf(row, open) === 'on-agenda').flatMap((row) => {
  const origin = originWords(row, open, hand);
  return [hand.say(item.kind === 'minutes' ? 'brief-arising' : 'brief-asked', { origin, what: row.what }), restrictionMarking(row.access, open.panel.law, hand.say) ?? []].flat();
});

export const chairsBriefSheet = (snapshot: MeetingSnapshot, options: DocumentOptions): RecordSheet => {
  const { open } = forBook(snapshot, { ...options, audience: 'members' });
  const hand = handFor(open, options);
  const { say } = hand;
  const meeting = mainMeeting(open);
  const items = itemsOf(open, meeting.id);
  const labels = agendaLabels(items);
  const times = timesOf(items, meeting.time, hand);
  const { quorum, law } = open.panel;
  const asked = items.flatMap((item): Block[] => {
    const recommendations = recommendationsOf(open, item);
    return recommendations.length === 0 ? [] : [{ ...heading(`${labels.get(item.id) ?? ''}. ${item.title}`), attrs: { level: 2 } } as Block, ...bullets(recommendations)];
  });
  const due = dueForAgenda(open).map(({ followUp: { what, access } }) => [what, restrictionMarking(access, law, say) ?? []].flat().join(' '));
  const restricted = [...asRestricted(items), ...dueForAgenda(open).map(({ followUp }) => followUp), ...followUpsOf(open).filter(({ state }) => state.kind === 'on-agenda' && state.meetingId === meeting.id)].map(({ access }) => access);
  return recordSheet(open, hand, { heading: say('brief-heading'), on: meeting.date, pageHead: [say('brief-private'), ...headMarkings(restricted, { ...options, audience: 'members' }, hand)] }, [
    ...(quorum === undefined || quorum === null ? [] : [paragraph(say('brief-quorum', { number: String(quorum.number) }))]),
    ...table([say('brief-item'), say('brief-speaker'), say('brief-time')], items.map((item, at) => [
      [`${labels.get(item.id) ?? ''}. ${item.title}`, ...[item.note?.text, restrictionMarking(item.access, law, say)].flatMap((line) => line ?? []), ...askedAt(open, item, hand)].join('\n'), item.presenter ?? '', times[at] ?? '',
    ])),
    ...(asked.length === 0 ? [] : [heading(say('brief-recommendations')), ...asked]),
    ...(due.length === 0 ? [] : [heading(say('brief-due')), ...bullets(due)]),
  ]);
};
