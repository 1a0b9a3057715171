// Searching: what is found, in which order, and what is shown of it.
import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../shared/search/answer-query.ts';
import { noFilter, type SearchFilter } from '../../../shared/search/page-filter.ts';
import { parseQuery } from '../../../shared/search/query.ts';
import { buildSegment } from '../../../shared/search/segment.ts';
import { meetingOn, pageOf, searched, type Searched } from './search-fixture.ts';

const ask = (over: Searched, typed: string, filter: Partial<SearchFilter> = {}, limit = 20) =>
  answerQuery(over.index, { query: parseQuery(typed), filter: { ...noFilter, ...filter }, limit }, over.readTexts);
const ids = async (over: Searched, typed: string, filter: Partial<SearchFilter> = {}): Promise<string[]> => (await ask(over, typed, filter)).hits.map(({ page }) => page.id);

const archive = searched([
  { meeting: meetingOn('2026-03-10'), pages: [
    pageOf('foster', 'The number of foster carers rose in the quarter. The Commissioner wrote to every carer.', { title: 'Fostering recruitment', printed: { first: 6, last: 14, label: '6 to 14' } }),
    pageOf('health', 'Health assessments for children in care, with a note on foster care placements.', { title: 'Health assessments', printed: { first: 15, last: 15, label: '15' } }),
    pageOf('minute-14', 'Councillor Marsh asked for the figures. Résumé of the visits.', { kind: 'minute', title: 'Visits', label: '14/25', paperId: null, minuteId: 'm14' }),
    pageOf('res-14', 'That the figures be reported.', { kind: 'resolution', title: 'Visits', label: '14/25', paperId: null, minuteId: 'm14' }),
  ] },
  { meeting: meetingOn('2024-06-11', { panelId: 'other', panel: 'Scrutiny Panel' }), pages: [
    pageOf('old-foster', 'The number of foster carers rose in the quarter. The Commissioner wrote to every carer.', { title: 'Fostering recruitment' }),
    pageOf('marsh', 'The marsh behind the school was drained.', { title: 'Grounds' }),
    pageOf('old-14', 'Apologies were received.', { kind: 'minute', title: 'Apologies', label: '14', paperId: null, minuteId: 'o14' }),
  ] },
]);

describe('words', () => {
  it('finds pages that have every word, the last one unfinished', async () => {
    expect(await ids(archive, 'health plac')).toEqual(['health']);
    expect(await ids(archive, 'health quarter')).toEqual([]);
  });

  it('puts the page whose title has the word first, and of equal pages that of the newer meeting', async () => {
    expect(await ids(archive, 'assessments')).toEqual(['health']);
    expect(await ids(archive, 'fostering')).toEqual(['foster', 'old-foster']);
  });

  it('forgives a letter left out, doubled, wrong or changed over, also in the first place, and says what it took the word for', async () => {
    for (const typed of ['comissioner', 'commmissioner', 'commizsioner', 'commisisoner', 'xommissioner', 'comissi']) expect(await ids(archive, typed), typed).toEqual(['foster', 'old-foster']);
    expect((await ask(archive, 'comissioner')).takenFor).toEqual([{ typed: 'comissioner', words: ['commissioner'] }]);
    expect((await ask(archive, 'commissioner')).takenFor).toEqual([]);
  });

  it('forgives nothing in a short word or a number', async () => {
    expect(await ids(archive, 'cere ')).toEqual([]);
    expect(await ids(archive, '2077 ')).toEqual([]);
  });

  it('takes no notice of capitals, accents and possessive endings, and of words that every page has', async () => {
    expect(await ids(archive, 'RESUME')).toEqual(['minute-14']);
    expect(await ids(archive, 'the commissioner’s')).toEqual(['foster', 'old-foster']);
  });

  it('looks for each word and phrase once, and for nothing beyond the longest question', () => {
    expect(parseQuery('"aa" '.repeat(2_000)).phrases).toEqual([['aa']]);
    expect(parseQuery('otters otters ').words).toHaveLength(1);
    const pasted = parseQuery(Array.from({ length: 2_000 }, (_, at) => `"w${at}" v${at}`).join(' '));
    expect([pasted.words.length, pasted.phrases.length].every((count) => count > 10 && count < 100)).toBe(true);
  });

  it('answers nothing of nothing', async () => {
    expect(await ask(archive, '  ')).toMatchObject({ hits: [], total: 0 });
  });
});

describe('phrases, numbers and people', () => {
  it('finds words in quotes only where they follow one another', async () => {
    expect(await ids(archive, '"foster carers"')).toEqual(['foster', 'old-foster']);
    expect(await ids(archive, '"carers foster"')).toEqual([]);
    expect(await ids(archive, 'rose “foster car')).toEqual(['foster', 'old-foster']);
  });

  it('finds a minute by its number, in the form it prints and with its year', async () => {
    expect(await ids(archive, 'minute 14')).toEqual(['minute-14', 'old-14']);
    expect(await ids(archive, 'Minute No. 14/2025')).toEqual(['minute-14']);
    expect(await ids(archive, 'minute no 14/24')).toEqual(['old-14']);
    expect(await ids(archive, 'minute 15')).toEqual([]);
  });

  it('finds a resolution by the number of its minute, and the words of a number that no resolution has', async () => {
    for (const typed of ['resolution 14', 'Resolutions no. 14/25', 'resolution 14/2025', 'figures resolution 14']) expect(await ids(archive, typed), typed).toEqual(['res-14']);
    expect([await ids(archive, 'resolution 14/24'), await ids(archive, 'resolution 15')]).toEqual([[], []]);
    const cited = searched([{ meeting: meetingOn('2026-01-01'), pages: [pageOf('p', 'The Panel recalled Resolution 88 of the Council.'), pageOf('q', 'Room 88.')] }]);
    expect(await ids(cited, 'resolution 88')).toEqual(['p']);
  });

  it('finds the minute and not its resolution again, unless resolutions are asked for', async () => {
    expect(await ids(archive, 'figures')).toEqual(['minute-14']);
    expect(await ids(archive, 'figures', { kind: 'resolution' })).toEqual(['res-14']);
    expect((await ask(archive, 'figures')).kinds).toEqual(new Map([['minute', 1], ['resolution', 1]]));
  });

  it('finds what stands on a printed page', async () => {
    expect(await ids(archive, 'page 9')).toEqual(['foster']);
    expect(await ids(archive, 'page 15 health')).toEqual(['health']);
  });

  it('finds who is named by title or in full, and no place of that name', async () => {
    expect(await ids(archive, '', { person: 'Odile Marsh' })).toEqual(['minute-14']);
    expect(await ids(archive, 'drained', { person: 'Odile Marsh' })).toEqual([]);
  });

  it('keeps to a panel, a year or a meeting', async () => {
    expect(await ids(archive, 'foster carers', { panelId: 'other' })).toEqual(['old-foster']);
    expect(await ids(archive, 'foster carers', { year: '2026' })).toEqual(['foster']);
    expect(await ids(archive, 'foster', { meetingId: 'meeting-2024-06-11' })).toEqual(['old-foster']);
  });
});

describe('what is shown', () => {
  it('marks the words in a stretch of the text, whatever stands in it', async () => {
    const over = searched([{ meeting: meetingOn('2026-01-01'), pages: [pageOf('p', `${'Nothing here. '.repeat(40)}<b>Sibling</b> contact & siblings’ groups ${'were held. '.repeat(40)}`)] }]);
    const { hits } = await ask(over, 'sibling');
    const parts = hits[0]?.snippet.parts ?? [];
    expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['Sibling', 'siblings']);
    expect(parts.map(({ text }) => text).join('')).toMatch(/^… .*<b>Sibling<\/b> contact & siblings’ groups.* …$/);
  });

  it('says in which block the words stand', async () => {
    const over = searched([{ meeting: meetingOn('2026-01-01'), pages: [pageOf('p', 'First block. Second block has otters.', { blocks: [{ key: 'a', at: 0 }, { key: 'b', at: 13 }] })] }]);
    expect((await ask(over, 'otters')).hits[0]?.snippet.block).toBe('b');
  });

  it('shows no more than asked for and counts all', async () => {
    expect(await ask(archive, 'foster', {}, 1)).toMatchObject({ total: 3, hits: [{ page: { id: 'foster' } }] });
  });
});

describe('the index', () => {
  it('takes a meeting in again as it is now, and takes it out', async () => {
    const over = searched([{ meeting: meetingOn('2026-01-01'), pages: [pageOf('p', 'otters')] }, { meeting: meetingOn('2026-01-01'), pages: [pageOf('p', 'badgers')] }]);
    expect([await ids(over, 'otters'), await ids(over, 'badgers')]).toEqual([[], ['p']]);
    over.index.drop('officer:meeting-2026-01-01');
    expect(await ids(over, 'badgers')).toEqual([]);
  });

  it.each([['before', false], ['after', true]])('offers no word of a meeting that was taken out %s its words were read', async (_, isRead) => {
    const sealed = meetingOn('2026-01-01', { source: 'reader', isSealed: true });
    const over = searched([{ meeting: sealed, pages: [pageOf('p', 'The Marchbanks placement')] }]);
    if (isRead) expect((await ask(over, 'marchbankz')).takenFor).toEqual([{ typed: 'marchbankz', words: ['marchbanks'] }]);
    over.index.drop('sealed:meeting-2026-01-01');
    expect((await ask(over, 'marchbankz')).takenFor).toEqual([]);
  });

  it('offers no word that a meeting had before it was taken in again', async () => {
    const over = searched([{ meeting: meetingOn('2026-01-01'), pages: [pageOf('p', 'Marchbanks')] }]);
    expect((await ask(over, 'marchbankz')).takenFor).toHaveLength(1);
    over.index.put(buildSegment(meetingOn('2026-01-01'), [pageOf('p', 'The child')]));
    expect((await ask(over, 'marchbankz')).takenFor).toEqual([]);
  });
});
