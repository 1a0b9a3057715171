// Whoever looks for the last minutes in the contents looks for a day: the entry names that of the minutes it holds.
import { expect, it } from 'vitest';
import { contentsPieces } from '../../../shared/documents/pack/contents-pieces.ts';
import { packPages } from '../../../shared/documents/pack/build-pack.ts';
import { houseStyles } from '../../../shared/documents/house-style/index.ts';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { packPorts } from '../../documents/support/attachments.ts';
import { doc, makeMeeting, makeMinute, para } from '../../documents/support/make-records.ts';
import { sampleMeeting } from '../../documents/support/sample-meeting.ts';

const now = sampleMeeting();
const earlier = makeMeeting(now.panel.id, { date: '2031-07-15' });
const minutesItem = itemsOf(now, now.meetingId)[3]?.id;
const whole = {
  ...now, meetings: [...now.meetings, earlier], minutes: [...now.minutes, { ...makeMinute(earlier.id, 'Apologies', doc(para('There were none.'))), number: 20 }],
  items: now.items.map((item) => (item.id === minutesItem ? { ...item, refersTo: { minutesOf: '2031-07-15' } } : item)),
};

it.each([['accessible', 'Item 4: Minutes of Tuesday 15 July 2031'], ['traditional', 'Item 4: Minutes of Tuesday, 15th July, 2031']] as const)('in the %s style', async (style, entry) => {
  const pages = await packPages(whole, { builtOn: '2031-09-08', style }, packPorts);
  const [paper, ...others] = pages.ok ? pages.value.papers : [];
  expect(others).toEqual([]);
  const lines = contentsPieces([{ label: paper?.entry.label ?? '', appendix: null, access: paper?.entry.access ?? { level: 'public', paragraphs: [], reason: '' }, title: paper?.fragment?.title ?? null, range: paper?.range ?? { start: 0, end: 0 }, bookmark: 'paper_1', withheldBy: [], withheld: null }], phraseBook(style), houseStyles[style]);
  expect(JSON.stringify(lines)).toContain(entry);
});
