// Habits of print that once misled the parser, each by its rule.
import { describe, expect, it } from 'vitest';
import type { ImportedMinutes } from '../../../shared/importing/import-result.ts';
import { parseSource } from '../../../shared/importing/parse-source.ts';
import { importText, marker, wordSource } from './sources.ts';

const opening = ['CORPORATE PARENTING PANEL', '12th March, 2019', 'Present: Councillor Roe (Chair) and Councillor Able'];
const minutesIn = (...lines: readonly string[]): ImportedMinutes => {
  const [set] = importText([...opening, '', ...lines].join('\n')).minutes;
  if (set === undefined) throw new Error('no minutes were found');
  return set;
};
const shown = (set: ImportedMinutes) => set.minutes.map(({ label, number, title, blocks }) => [label ?? number, title, blocks.map(({ type, text }) => `${type}: ${text}`)]);

describe('titles of minutes and items', () => {
  it('a lettered limb straight below a title is text', () => {
    expect(shown(minutesIn('1. Welcome', 'Everyone was welcomed.', '2. Any other business', '(a) The picnic would be in July.', '(b) Thanks were given.'))[1]).toEqual([2, 'Any other business', ['lettered: The picnic would be in July.', 'lettered: Thanks were given.']]);
  });

  it('"Report of the Director" below a title is its sub-line, with the page note of both', () => {
    const [, item] = importText("PANEL\nAGENDA\n1. Apologies\n2. Annual Report of the Reviewing Service 2017/18\n   Report of the Director of Homes (Pages 11 - 24)\n3. Urgent business").agenda?.items ?? [];
    expect(item).toMatchObject({ title: 'Annual Report of the Reviewing Service 2017/18', subLines: ['Report of the Director of Homes'], pages: { start: 11, end: 24 }, presenter: 'Director of Homes' });
  });

  it('12A after 12 is a minute, also right below a list of apologies', () => {
    const set = minutesIn('Apologies:', 'Councillor Baker', 'Jo Marsh', '12A. Urgent business', 'There was none.', '13. Homes', 'RESOLVED: That it be noted.', '13A. Health', 'It was noted.', '14. Schools', 'It was noted.');
    expect(set.apologies.map(({ name }) => name)).toEqual(['Baker', 'Jo Marsh']);
    expect(shown(set).map(([label, title]) => [label, title])).toEqual([['12A', 'Urgent business'], [13, 'Homes'], ['13A', 'Health'], [14, 'Schools']]);
  });

  it('numbers without a stop run on through sub-items', () => {
    const items = importText('PANEL\nAGENDA\n\n1 Apologies\n2 Minutes (Pages 3 - 9)\nTo confirm the minutes.\n3 Announcements\n4 Homes\n4.1 Rents (Pages 11 - 20)\n4.2 Repairs (Pages 21 - 30)\n5 Date of next meeting\n1 April 2020').agenda?.items ?? [];
    expect(items.map(({ label, number, title }) => [label ?? number, title])).toEqual([[1, 'Apologies'], [2, 'Minutes'], [3, 'Announcements'], [4, 'Homes'], ['4.1', 'Rents'], ['4.2', 'Repairs'], [5, 'Date of next meeting']]);
  });

  it('headings without numbers are counted, with a warning', () => {
    const result = importText('MINUTES OF THE CORPORATE PARENTING PANEL\nheld on 12th March, 2019\n\nPRESENT: Councillor Roe (Chair) and Councillor Able\n\nDeclarations of Interest\n\nThere were none.\n\nMinutes of the last meeting\n\nRESOLVED: That they be approved.\n\nDate of next meeting\n\nTuesday 14 May 2019.');
    expect(result.minutes[0]?.minutes.map(({ number, title }) => [number, title])).toEqual([[1, 'Declarations of Interest'], [2, 'Minutes of the last meeting'], [3, 'Date of next meeting']]);
    expect(result.warnings.map(({ code }) => code)).toContain('minutes-unnumbered');
  });

  it('a numbered list is no agenda', () => {
    const list = ['Recruitment report', 'Report on the first matter', 'Apologies that were sent to carers by the service in the course of the last year, with what came of each of them in the end', 'Fourth'].map((text, at) => (at === 0 ? text : { text, ...marker(`${at}.`) }));
    expect(parseSource(wordSource(list)).agenda).toBeNull();
  });
});

describe('text of minutes', () => {
  it('a number that ends a sentence on a line of its own is no marker', () => {
    expect(shown(minutesIn('1. HOMES', 'The Panel noted that this was further to', '642.', '', 'Another paragraph.', '', '2. HEALTH', 'It was noted.'))[0]?.[2]).toEqual(['paragraph: The Panel noted that this was further to 642.', 'paragraph: Another paragraph.']);
  });

  it('a note in capitals over two lines is one note', () => {
    expect(minutesIn('1. HOMES', 'It was noted.', '', 'THE PANEL THANKED THE VISITORS FOR THEIR ATTENDANCE AND', 'ADJOURNED FOR TEN MINUTES BEFORE THE NEXT ITEM.', '', '2. HEALTH', 'It was noted.').proceduralNotes.map(({ text }) => text)).toEqual(['THE PANEL THANKED THE VISITORS FOR THEIR ATTENDANCE AND ADJOURNED FOR TEN MINUTES BEFORE THE NEXT ITEM.']);
  });

  it('a second lead-in opens a second resolution', () => {
    expect(minutesIn('1. HOMES', 'Resolved:', '(1) That one.', '(2) That two.', 'Resolved:', '(1) That three.', '2. HEALTH', 'It was noted.').minutes[0]?.resolutions.map(({ part, text }) => [part, text])).toEqual([[1, 'That one.'], [2, 'That two.'], [1, 'That three.']]);
  });

  it('how a resolution was passed is kept', () => {
    expect(minutesIn('1. HOMES', 'RESOLVED unanimously: That it be noted.', '2. HEALTH', 'It was noted.').minutes[0]?.resolutions).toEqual([{ part: null, text: 'That it be noted.', manner: 'unanimously' }]);
  });

  it('a lone "A." of Word takes no lead-in', () => {
    const { minutes } = parseSource(wordSource([...opening, '1. HOMES', 'A.', 'Resolved:', '(1) That one.', '2. HEALTH', 'It was noted.']));
    expect(minutes[0]?.minutes[0]?.resolutions.map(({ text }) => text)).toEqual(['That one.']);
  });
});

describe('parts of an agenda', () => {
  const agendaWith = (heading: string, below = 'The Board will be asked to go on without the public under paragraph 3 of Schedule 12A.') =>
    importText(`Corporate Parenting Board\nTuesday, 5 March 2019\nAGENDA\n\nSection A: open to all\n\n1. Homes (Pages 1 - 4)\n\n${heading}\n\n${below}\n\n2. Health (Pages 5 - 8)\n`).agenda;

  it.each(['Section B: closed to the public', 'Part 2 - not open to the public', 'Closed business', 'Section 2 (private)'])('"%s" restricts what stands below it, and nothing above', (heading) => {
    expect(agendaWith(heading)?.items.map(({ exempt, exemptParagraphs, subLines }) => [exempt, exemptParagraphs, subLines])).toEqual([[false, [], []], [true, [3], []]]);
  });

  it.each(['Section B: open to the public', 'Open session'])('"%s" restricts nothing', (heading) => {
    expect(agendaWith(heading, 'The Board thanks those who wrote.')?.items.map(({ exempt }) => exempt)).toEqual([false, false]);
  });

  it('what stands below the heading of a part is listed as not understood', () => {
    const { leftOver } = importText('Corporate Parenting Board\nTuesday, 5 March 2019\nAGENDA\n\n1. Homes\n\nSection B: closed to the public\n\nThe Board goes on alone.\n\n2. Health\n');
    expect(leftOver.map(({ text }) => text)).toEqual(['Section B: closed to the public', 'The Board goes on alone.']);
  });
});

describe('a record of decisions', () => {
  const [set] = importText('OAKFORD COUNCIL\n\nSchools Sub-Committee, Friday 1 March 2019 at 2pm, Old Hall, Oakford OK1 1AA\n\nPresent: Cllr A Roe (Chair) and Cllr B Able\n\nItem 1: Homes\nIt was resolved to note the report.\n\nItem 2: Health\nIt was resolved that, as the year was over, the plan be closed.\n\nThe Sub-Committee rose at 3pm.\n').minutes;

  it('has its name beside the date', () => { expect([set?.body, set?.date]).toEqual(['Schools Sub-Committee', '2019-03-01']); });
  it('resolves to do something, and with a comma behind "that"', () => {
    expect(set?.minutes.map(({ resolutions }) => resolutions.map(({ text }) => text))).toEqual([['to note the report.'], ['as the year was over, the plan be closed.']]);
  });
  it('ends with when they rose', () => { expect(set?.proceduralNotes.map(({ text }) => text)).toEqual(['The Sub-Committee rose at 3pm.']); });
});

describe('texts that were printed once before', () => {
  it('a Word file with a paragraph for each of a few lines that were cut at one width', () => {
    const others = Array.from({ length: 18 }, (_, at) => [`${at + 2}. Home ${at + 2}`, `Report of Head ${at + 2}.`]).flat();
    const { agenda } = parseSource(wordSource([
      'Corporate Parenting Panel', 'Tuesday, 5 March 2019', 'AGENDA', '1. Plans for the line to the coast and for the cards of all who use\t(Pages 3 - 10)', 'It', ...others, '20. Exclusion of the press and public',
      'To resolve that the press and the public be excluded from', 'the meeting for the items below as they would hear of the', 'affairs of a person, which are within paragraph 3 of the', 'list in the Act.',
    ]));
    expect(agenda?.items[0]).toMatchObject({ title: 'Plans for the line to the coast and for the cards of all who use It', subLines: [], pages: { start: 3, end: 10 } });
  });

  it('page numbers and heads in the middle of a new page are nobody\'s text', () => {
    const lines = ['Corporate Parenting Panel', 'Minutes of the meeting held on 5 March 2019', 'Present: Councillor A Roe (Chair)', 'Page 1', 'Papers of 5 March 2019, for all', '1. Homes', 'The Panel heard that the homes', 'Page 2', 'Papers of 5 March 2019, for all', 'were full.', '2. Health', 'None.'];
    const source = wordSource(lines);
    const { minutes } = parseSource({ ...source, format: 'pdf', lines: source.lines.map((line) => ({ ...line, page: 1, wholeParagraph: false })) });
    expect(minutes[0]?.minutes[0]?.blocks.map(({ text }) => text)).toEqual(['The Panel heard that the homes were full.']);
  });
});

describe('heads', () => {
  it('an attendance table alone opens minutes', () => {
    const cells = (row: number, texts: readonly string[]) => texts.map((text, column) => ({ text, cell: { table: 0, row, column } }));
    const { minutes } = parseSource(wordSource([
      'Corporate Parenting Board', 'Tuesday 5 March 2019', ...cells(0, ['Name', 'Role', 'Present']), ...cells(1, ['Cllr Ivy Sarr', 'Chair', 'Yes']), ...cells(2, ['Cllr Dev Castle', 'Member', 'Apologies']),
      '1. Welcome', 'Everyone was welcomed.', '2. Homes', 'RESOLVED: That it be noted.',
    ]));
    expect(minutes[0]).toMatchObject({ date: '2019-03-05', chair: 'Cllr Ivy Sarr', apologies: [{ name: 'Dev Castle', councillor: true }], numbering: { first: 1, last: 2 } });
  });

  it('the date under the name of the body is the meeting\'s, one above it is not', () => {
    const pack = importText('PANEL\nMonday, 2nd March, 2020\nAGENDA\n1. Apologies\n2. Homes\nDates of future meetings:\nMonday, 4th May, 2020\nCORPORATE PARENTING PANEL\n6th January, 2020\nPresent: Councillor Roe (Chair)\n1. HOMES\nIt was noted.\n2. HEALTH\nIt was noted.');
    expect([pack.minutes[0]?.date, pack.leftOver]).toEqual(['2020-01-06', []]);
  });

  it('"Sub-Committee" is no end of a membership\'s heading, "co-opted members:" is nobody\'s name', () => {
    const { agenda } = importText('PANEL\nAGENDA\n1. Apologies\n2. Homes\n\nMembership of the Parenting Sub-Committee: Councillors Jo Ash (Chair) and Kim Beck; co-opted members: Olive Frost and Peter Grange.');
    expect(agenda?.membership.members.map(({ name, councillor }) => [name, councillor])).toEqual([['Jo Ash', true], ['Kim Beck', true], ['Olive Frost', false], ['Peter Grange', false]]);
  });
});

describe('front sheets of the usual system', () => {
  const sheet = importText([
    'Public Document Pack', 'Sandwick Borough Council', 'Corporate Parenting Panel', '', 'To: All Members of the Corporate Parenting Panel', '', 'Councillor Carl Dew (Chairman)', '',
    'You are hereby summoned to a meeting of the Corporate Parenting Panel to be held in Committee Room 1, Town Hall, Sandwick, SW9 9ZZ on Thursday, 5 September 2019 at 6.30 pm.', '', 'Gil Hart', 'Chief Executive', '', '28 August 2019', '', 'AGENDA', '',
    '1. Apologies', '', '2. Strategy', '', 'Report of the Head of Service', '(Pages 9 -', '30)', '', '3. To consider passing the following resolution:-', '"That the public be excluded from the meeting as defined in paragraph 1 of Part 1 of Schedule 12A."', '', '4. Cases', '(Pages 31 - 34)', '',
    'Page 1', '', 'This page is intentionally left blank', '', 'Page 2', 'Agenda Item 2', '', 'CORPORATE PARENTING PANEL', '', 'Minutes of the meeting held at the Town Hall on Thursday, 6 June 2019', '',
    'Present: Councillor Carl Dew (Chairman)', '', 'Officers:', 'Head of Service - People (Ora Pell)', '', '1. STRATEGY', '', 'Points were made:', '', 'it would run for three years;', 'it had been written with young people.', '', 'RESOLVED:', '', 'That -', '1. it be recommended to Cabinet; and', '2. it be printed.',
  ].join('\n'));

  it('the summons gives date and place, not the day of issue', () => {
    expect(sheet.agenda).toMatchObject({ date: '2019-09-05', time: '18:30', venue: { lines: ['Committee Room 1', 'Town Hall', 'Sandwick'], postcode: 'SW9 9ZZ' }, membership: { members: [{ name: 'Carl Dew', roles: ['Chairman'] }] } });
  });

  it('a page note over two lines and an exclusion by its resolution are seen', () => {
    expect(sheet.agenda?.items.map(({ kind, pages, exempt }) => [kind, pages?.start, exempt])).toEqual([['apologies', undefined, false], ['report', 9, false], ['exclusion', undefined, false], ['report', 31, true]]);
  });

  it('the minutes behind it keep their name, a post before a name, lost bullets and the parts after "That -"', () => {
    const [minutes] = sheet.minutes;
    expect(minutes).toMatchObject({ body: 'CORPORATE PARENTING PANEL', alsoPresent: [{ name: 'Ora Pell', post: 'Head of Service - People' }] });
    expect(minutes?.minutes[0]?.blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual(['paragraph: Points were made:', 'bullet: it would run for three years;', 'bullet: it had been written with young people.', 'resolution: it be recommended to Cabinet; and', 'resolution: it be printed.']);
  });
});
