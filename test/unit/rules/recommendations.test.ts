import { expect, test } from 'vitest';
import { publicAccess, type Access } from '../../../shared/model/access.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { accessOfPapers } from '../../../shared/rules/paper-access.ts';
import { recommendationParts, recommendationsIn, recommendingPapers } from '../../../shared/rules/recommendations.ts';

const lines = (...words: readonly string[]): TextDoc => ({ type: 'doc', content: words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });

test('recommendations become parts of a resolution: in the name of whom the lead-in says, each beginning with That and ending in a full stop', () => {
  expect(recommendationsIn([
    { slot: 'background', layout: 'numbered', text: lines('That nothing of this be taken.') },
    { slot: 'recommendations', layout: 'numbered', text: lines('That the Panel:', '1.1 note the plan; and', 'That a further report be submitted') },
  ], 'the Panel')).toEqual(['That the Panel note the plan.', 'That a further report be submitted.']);
});

test('whoever is asked stands in the part, a sentence with (1) and (2) is a part each, and what is listed inside one stays inside', () => {
  const said = (...texts: readonly string[]): readonly string[] => recommendationParts(texts, 'the Panel');
  expect(said('Members are asked to:', '(a) Note the figures; and', '(b) To comment on them.')).toEqual(['That members note the figures.', 'That members comment on them.']);
  expect(said('The Committee is recommended to endorse the plan')).toEqual(['That the Committee endorse the plan.']);
  expect(said('2.1 Agree the programme')).toEqual(['That the Panel agree the programme.']);
  expect(said('It is recommended that the report be noted.')).toEqual(['That the report be noted.']);
  expect(said('Recommended: that (1) the report be noted; and (2) Councillor Sayle be thanked.')).toEqual(['That the report be noted.', 'That Councillor Sayle be thanked.']);
  expect(said('1. That visits be made on:', '• 4 March', '• 5 March', '2. That a report follow.')).toEqual(['That visits be made on:', '- 4 March', '- 5 March', 'That a report follow.']);
});

test('a noun that is a verb too gets nobody who does it, and a verb keeps its own', () => {
  const said = (text: string): readonly string[] => recommendationParts([text], 'the Panel');
  expect(['Support for care leavers be increased', 'Review meetings be held monthly', 'Request for funding be approved', '3. Comments of members be sent on', 'Review meetings should be held monthly'].flatMap(said)).toEqual([
    'That support for care leavers be increased.', 'That review meetings be held monthly.', 'That request for funding be approved.', 'That comments of members be sent on.', 'That review meetings should be held monthly.',
  ]);
  expect(['Support the plan to be made', 'Agree the strategy be adopted', 'Note that a report be made', 'Review how homes can be improved', 'Request officers be told', 'Support care leavers'].flatMap(said)).toEqual([
    'That the Panel support the plan to be made.', 'That the Panel agree the strategy be adopted.', 'That the Panel note that a report be made.', 'That the Panel review how homes can be improved.', 'That the Panel request officers be told.', 'That the Panel support care leavers.',
  ]);
  expect(['The Director is asked to report in May', 'Dr. Sayle be thanked'].flatMap(said)).toEqual(['That the Director be asked to report in May.', 'That Dr. Sayle be thanked.']);
});

test('a numbered list stays inside the part that leads to it, and the number after that part’s own stands beside it', () => {
  const said = (...texts: readonly string[]): readonly string[] => recommendationParts(texts, 'the Panel');
  expect(said('That the meetings be held on:', '1. Tuesday 3 July 2018', '2. Tuesday 4 September 2018')).toEqual(['That the meetings be held on:', '- Tuesday 3 July 2018', '- Tuesday 4 September 2018']);
  expect(said('1. That visits be made on:', '(a) 4 March', '(b) 5 March', '2. A report follow.')).toEqual(['That visits be made on:', '- 4 March', '- 5 March', 'That a report follow.']);
  expect(said('1. That visits be made on:', '1. 4 March', '2. 5 March', '2. A report be made.')).toEqual(['That visits be made on:', '- 4 March', '- 5 March', 'That a report be made.']);
  expect(said('(a) That visits be made on:', '• 4 March', '(b) A report follow.')).toEqual(['That visits be made on:', '- 4 March', 'That a report follow.']);
  const list: TextDoc = { type: 'doc', content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'That the meetings be held on:' }] },
    { type: 'orderedList', attrs: { format: 'decimal', start: 1 }, content: ['Tuesday 3 July 2018', 'Tuesday 4 September 2018'].map((text) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })) },
  ] };
  expect(recommendationsIn([{ slot: 'recommendations', layout: 'numbered', text: list }], 'the Panel')).toEqual(['That the meetings be held on:', '- Tuesday 3 July 2018', '- Tuesday 4 September 2018']);
});

const exempt: Access = { level: 'exempt', paragraphs: [3], reason: '' } as unknown as Access;
const confidential: Access = { level: 'confidential', paragraphs: [], reason: '' } as unknown as Access;
const paper = (id: string, access: Access, fields: Partial<Paper> = {}): Paper => ({
  id, createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: 'm', itemId: 'i', order: id, kind: 'attachment', title: id, text: '', access, sample: false, ...fields,
});
const item = (access: Access): Item => ({ id: 'i', meetingId: 'm', order: 'a', sub: false, access, publicTitle: null, deletedAt: null } as unknown as Item);
const offered = (papers: readonly Paper[], ofItem: Access, ofMinute: Access): string => recommendingPapers({ items: [item(ofItem)], papers: [...papers] }, ['i'], ofMinute).map(({ id }) => id).join();

test('what an exempt paper recommends is offered to a minute that is as restricted, and to an open one only from its public version', () => {
  const full = paper('full', exempt);
  const open = paper('open', publicAccess, { belongsTo: { paperId: 'full', as: 'public-version' } });
  const appendix = paper('appendix', publicAccess, { belongsTo: { paperId: 'full', as: 'appendix' } });
  expect(offered([full, open, appendix], publicAccess, publicAccess)).toBe('open');
  expect(offered([full, appendix], publicAccess, publicAccess)).toBe('');
  expect(offered([full, open], publicAccess, exempt)).toBe('full');
  expect(offered([paper('secret', confidential)], exempt, exempt)).toBe('');
  // Its item restricts it: the minute of an exempt item that was taken in public is open, and the papers stay exempt.
  expect(offered([paper('plain', publicAccess)], exempt, publicAccess)).toBe('');
  expect(offered([paper('plain', publicAccess)], publicAccess, publicAccess)).toBe('plain');
});

test('what is exempt just as its item is may be offered to the open minute of that item taken in public, and nothing that is restricted otherwise', () => {
  const taken = (how: 'in-public' | 'excluded', ofItem: Access, papers: readonly Paper[], ofMinute: Access = publicAccess): string =>
    recommendingPapers({ items: [{ ...item(ofItem), taken: { how, reason: '', to: null } }], papers: [...papers] }, ['i'], ofMinute).map(({ id }) => id).join();
  const appendix = paper('appendix', exempt, { belongsTo: { paperId: 'full', as: 'appendix' } });
  expect(taken('in-public', exempt, [paper('full', exempt), appendix])).toBe('full');
  expect(taken('excluded', exempt, [paper('full', exempt)])).toBe('');
  expect(taken('in-public', exempt, [paper('other', { ...exempt, paragraphs: [1] }), paper('secret', confidential)])).toBe('');
  expect(taken('in-public', confidential, [paper('secret', confidential), paper('full', exempt)])).toBe('');
  expect(accessOfPapers({ items: [{ ...item(exempt), taken: { how: 'in-public', reason: '', to: null } }], papers: [paper('full', exempt)] })(paper('full', exempt)).level).toBe('exempt');
});
