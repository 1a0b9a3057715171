// What the minutes say, read back from the Word file.
import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../shared/documents/minutes-document.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Attendance, Meeting } from '../../shared/model/meeting.ts';
import type { HouseStyle, Person } from '../../shared/model/panel.ts';
import type { Block } from '../../shared/model/text.ts';
import { documentXml, paragraphsOf, partOf, partsOf, textsOf } from './support/docx-parts.ts';
import { expectSoundDocx } from './support/expect-sound-docx.ts';
import { doc, makeAttendance, makeMeeting, makeMinute, makePanel, makePerson, makeSnapshot, nextId, para, words } from './support/make-records.ts';
import { resolution, sampleMeeting } from './support/sample-meeting.ts';

const organisation = 'Larkfield Borough Council';
const build = (snapshot: MeetingSnapshot, style: HouseStyle = 'accessible') => minutesDocument(snapshot, snapshot.meetingId, { builtOn: '2031-09-20', style });

type Over = { readonly meeting?: Partial<Meeting>; readonly attendance?: (id: string) => Attendance[]; readonly blocks?: readonly Block[]; readonly people?: readonly Person[] };
const meetingWith = ({ meeting: over, attendance, blocks, people }: Over): MeetingSnapshot => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id, over ?? {});
  return makeSnapshot(panel, meeting, {
    people: [...(people ?? [])],
    attendance: attendance?.(meeting.id) ?? [],
    minutes: blocks === undefined ? [] : [makeMinute(meeting.id, 'A matter', doc(...blocks), { number: 7 })],
  });
};
const attendanceOf = async (attendance: (id: string) => Attendance[], over: Over = {}, style: HouseStyle = 'accessible') =>
  textsOf(await build(meetingWith({ ...over, attendance }), style), 'Attendance');

it('prints the words of a procedural note that stand in its title while the minutes are a draft: a minute that was made a note loses none', async () => {
  const snapshot = meetingWith({ meeting: { minutesState: 'draft' } });
  const note = makeMinute(snapshot.meetingId, "The Mayor's chaplain spoke.", doc(para("Members' thanks were recorded.")), { kind: 'procedural-note' });
  for (const style of ['accessible', 'traditional'] as const) {
    expect(textsOf(await build({ ...snapshot, minutes: [note] }, style), 'ProceduralNote')).toEqual(["The Mayor's chaplain spoke.", "Members' thanks were recorded."]);
  }
  // A set that went out before prints as it did.
  for (const minutesState of ['published', 'approved'] as const) {
    const out = { ...snapshot, meetings: snapshot.meetings.map((row) => ({ ...row, minutesState })), minutes: [note] };
    expect(textsOf(await build(out), 'ProceduralNote')).toEqual(["Members' thanks were recorded."]);
  }
  const hidden: typeof note = { ...note, access: { level: 'exempt', paragraphs: [1], reason: '' } };
  expect(documentXml(await build({ ...snapshot, minutes: [hidden] }))).not.toContain('chaplain');
});

describe('the head of the minutes', () => {
  it('says who was there in sentences', async () => {
    expect(textsOf(await build(sampleMeeting()), 'Attendance')).toEqual([
      "Present: Councillor Okafor-Lund (in the Chair); Councillors O'Dwyer and Brandt.",
      'Also present were Ann Pell (Head of Fostering) and Bea Marsh.',
      'Posy and a young person from the LAC Council together with Lou Adair were in attendance.',
      'Cato Reeve was in attendance for Minute No. 28 (Placement contract).',
      'The meeting was held in person and by remote attendance. Councillor Brandt attended remotely.',
      'Apologies for absence were submitted by Councillor Vasquez and Dev Holm.',
    ]);
    expect(textsOf(await build(sampleMeeting(), 'traditional'), 'Attendance')[0]).toBe("Present:- Councillor Okafor-Lund (in the Chair); Councillors O'Dwyer and Brandt.");
  });

  it('says of a meeting that nobody came to in person only who attended remotely, and adds nothing to a record that was published', async () => {
    const lines = await attendanceOf((id) => [makeAttendance(id, 'Ash', { presiding: true, mode: 'remote' }), makeAttendance(id, 'Birch', { mode: 'remote' })]);
    expect(lines.join(' ')).toContain('attended remotely');
    expect(lines.join(' ')).not.toContain('in person');
    const published = { minutesImported: { fileName: 'minutes.docx', sha256: 'a'.repeat(64), at: '2031-09-01T10:00:00.000Z' } };
    const kept = await attendanceOf((id) => [makeAttendance(id, 'Ash', { presiding: true }), makeAttendance(id, 'Birch', { mode: 'remote' })], { meeting: published });
    expect(kept.join(' ')).not.toContain('in person');
  });

  it('gives each councillor of a mixed list the title, so that nobody else seems to hold it', async () => {
    const lines = await attendanceOf((id) => [
      makeAttendance(id, 'Ash', { presiding: true }), makeAttendance(id, 'Birch'), makeAttendance(id, 'Jo Cedar', { councillor: false, capacity: 'co-opted' }), makeAttendance(id, 'Dogwood'),
    ]);
    expect(lines[0]).toBe('Present: Councillor Ash (in the Chair); Councillor Birch, Jo Cedar and Councillor Dogwood.');
  });

  it('names substitutes with whom they replace, and joint Chairs as such', async () => {
    const lines = await attendanceOf((id) => [
      makeAttendance(id, 'Ash', { presiding: true }), makeAttendance(id, 'Robin Fir', { councillor: false, presiding: true }), makeAttendance(id, 'Elm', { capacity: 'substitute', substituteFor: 'Gorse' }),
    ]);
    expect(lines[0]).toBe('Present: Councillor Ash (Joint Chair) and Robin Fir (Joint Chair); Councillor Elm (as substitute for Councillor Gorse).');
  });

  it('keeps the order of a published record, with the Chair in their place', async () => {
    const rows = (id: string) => [makeAttendance(id, 'A. Ash'), makeAttendance(id, 'B. Birch', { presiding: true }), makeAttendance(id, 'C. Cedar')];
    const imported = { fileName: 'old.txt', sha256: '0'.repeat(64), at: '2031-01-01T00:00:00.000Z' };
    expect((await attendanceOf(rows, { meeting: { minutesImported: imported } }))[0]).toBe('Present: Councillors A. Ash, B. Birch (in the Chair) and C. Cedar.');
    expect((await attendanceOf(rows))[0]).toBe('Present: Councillor B. Birch (in the Chair); Councillors A. Ash and C. Cedar.');
  });

  it('prints no sentence for those not recorded or absent, and says when nobody apologised once all are recorded', async () => {
    const recorded = (id: string) => [makeAttendance(id, 'Ash', { presiding: true }), makeAttendance(id, 'Birch', { presence: 'absent' })];
    const open = await attendanceOf((id) => [...recorded(id), makeAttendance(id, 'Cedar', { presence: 'not-recorded' })]);
    expect([await attendanceOf(recorded), open]).toEqual([['Present: Councillor Ash (in the Chair).', 'There were no apologies for absence.'], ['Present: Councillor Ash (in the Chair).']]);
  });

  it('does not repeat apologies that a minute gives', async () => {
    const snapshot = meetingWith({ attendance: (id) => [makeAttendance(id, 'Ash', { presence: 'apologies' })], blocks: [para('Apologies were received from Councillor Ash.')] });
    expect(textsOf(await build(snapshot)).filter((text) => /Apologies/.test(text))).toEqual(['Apologies were received from Councillor Ash.']);
  });

  it('shows young people by their display rule, wherever they stand, and by name only in an imported record', async () => {
    const young = makePerson('Wren Talbot', { councillor: false, youngPerson: true });
    const row = (id: string, over: Partial<Attendance>) => makeAttendance(id, 'Wren Talbot', { councillor: false, personId: young.id, ...over });
    const shown = async (over: Partial<Attendance>) => (await attendanceOf((id) => [row(id, over)], { people: [young] })).join(' ');
    expect(await shown({ capacity: 'young-person' })).toContain('A young person from the LAC Council was in attendance.');
    expect(await shown({ capacity: 'young-person', displayRule: 'role-only' })).toContain('A representative of the LAC Council was in attendance.');
    expect(await shown({ capacity: 'young-person', displayRule: 'first-name' })).toContain('Wren was in attendance.');
    expect(await shown({ capacity: 'young-person', displayRule: 'as-published' })).toContain('Wren Talbot was in attendance.');
    for (const over of [{ capacity: 'co-opted' }, { capacity: 'member', presiding: true }, { presence: 'apologies' }, { forMinute: { number: '3', title: null } }] as const) {
      expect(await shown(over)).not.toContain('Wren');
    }
  });
});

describe('the body of the minutes', () => {
  it('keeps a link to an address that is named like a part of the file', async () => {
    const link = { type: 'text' as const, text: 'the comments', marks: [{ type: 'link' as const, attrs: { href: 'https://example.org/comments.xml' } }] };
    const bytes = await build(meetingWith({ blocks: [{ type: 'paragraph', content: [link] }] }));
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="https://example.org/comments.xml"');
    await expectSoundDocx(bytes, { style: 'accessible', organisation });
  });

  it('prints every kind of block with the style it is for', async () => {
    const found = paragraphsOf(await build(sampleMeeting()));
    const style = (text: string) => found.filter((paragraph) => paragraph.text.startsWith(text)).map((paragraph) => `${paragraph.style}${paragraph.numbered ? '+list' : ''}`);
    expect(style('Fostering service')).toEqual(['Heading2+list']);
    expect(style('Placements within')).toEqual(['Heading3']);
    expect(style('What young people')).toEqual(['Heading4']);
    expect(style('Recruitment of carers had')).toEqual(['ListBullet+list']);
    expect(style('Respite at weekends')).toEqual(['ListBullet+list']);
    expect(style('Savings accounts')).toEqual(['ListNumber+list']);
    expect(style('Nobody asked us')).toEqual(['Quote']);
    expect(style('Measure')).toEqual(['TableHeading']);
    expect(style('Reviews held')).toEqual(['TableText']);
    expect(style('Resolved:')).toEqual(['Resolution', 'ResolutionLeadIn', 'ResolutionLeadIn', 'Resolution']);
    expect(style('That the account be received.')).toEqual(['Resolution+list']);
    expect(style('7th October, 2031')).toEqual(['ResolutionList+list']);
    expect(style('Recommended to Cabinet: That the allowance')).toEqual(['Resolution']);
    expect(style('Representatives of the LAC Council')).toEqual(['ProceduralNote']);
    expect(style('Signed (Chair)')).toEqual(['SignatureLine']);
  });

  it('says "Resolved:-" in the traditional style', async () => {
    expect(textsOf(await build(sampleMeeting(), 'traditional'), 'ResolutionLeadIn')).toEqual(['Resolved:-', 'Resolved:-']);
  });

  it('keeps a lead-in on the page of its list', async () => {
    const lead = paragraphsOf(await build(sampleMeeting())).find((paragraph) => paragraph.text.endsWith('in discussion:-'));
    expect(lead?.keepNext).toBe(true);
  });

  it.each(['accessible', 'traditional'] as const)('keeps a marking on the page of the words that it is about, in the %s style', async (style) => {
    const snapshot = sampleMeeting();
    const bytes = await minutesDocument(snapshot, snapshot.meetingId, { builtOn: '2031-09-20', style, audience: 'members' });
    const markings = paragraphsOf(bytes).filter((paragraph) => paragraph.style === 'Marking');
    expect(markings.map(({ keepNext }) => keepNext)).toEqual([true]);
  });

  it('says in which item an interest was declared, also where no minute is about declarations', async () => {
    const snapshot = sampleMeeting();
    const [row] = snapshot.attendance;
    const item = snapshot.items.find(({ title }) => title === 'Recruitment of carers');
    const at = '2031-09-17T09:00:00.000Z';
    const declaration = { id: nextId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: snapshot.meetingId, order: 'a0', sample: false, attendanceId: row?.id ?? '', itemId: item?.id ?? null, minuteId: null, kind: 'non-registrable' as const, nature: '', dispensation: false, effect: 'left' as const };
    const lines = textsOf(await build({ ...snapshot, declarations: [declaration] }));
    expect(lines).toContain('Councillor Okafor-Lund declared a non-registrable interest in Item 7a (Recruitment of carers), and left the meeting while it was considered.');
  });

  it('leaves out empty paragraphs and skips no level of heading', async () => {
    const blocks: Block[] = [para(''), { type: 'heading', attrs: { level: 3 }, content: [words('Deep at once')] }, para('Words'), { type: 'heading', attrs: { level: 1 }, content: [words('Back')] }, para('   ')];
    const bytes = await build(meetingWith({ blocks }));
    expect(textsOf(bytes, 'Heading3')).toEqual(['Deep at once', 'Back']);
    await expectSoundDocx(bytes, { style: 'accessible', organisation });
  });

  it('takes any character in the text, and a table that is ragged', async () => {
    const odd = 'A & B < C > "D" \u0001\u000b\uDC00 \u{1F600}';
    const cell = (type: 'tableHeader' | 'tableCell') => ({ type, content: [para(odd)] });
    const blocks: Block[] = [
      para(odd),
      { type: 'bulletList', content: [{ type: 'listItem', content: [para(odd)] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader')] }, { type: 'tableRow', content: [cell('tableCell'), cell('tableCell'), cell('tableCell')] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader')] }] },
      { type: 'blockquote', content: [para(odd)] },
      resolution(null, odd), resolution(4, odd, odd),
    ];
    for (const style of ['accessible', 'traditional'] as const) {
      await expectSoundDocx(await build(meetingWith({ blocks }), style), { style, organisation });
    }
  });

  it('gives a numbered list of its own to every list, starting where it starts', async () => {
    const list = (start: number): Block => ({ type: 'orderedList', attrs: { format: 'decimal', start }, content: [{ type: 'listItem', content: [para('x')] }] });
    const bytes = await build(meetingWith({ blocks: [list(1), para('between'), list(4)] }));
    const ids = Array.from(documentXml(bytes).matchAll(/w:val="ListNumber"\/>(?:<w:keepNext\/>)?<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g), (match) => match[1]);
    expect(new Set(ids).size).toBe(2);
    expect(partOf(bytes, 'word/numbering.xml')).toContain('<w:start w:val="4"/>');
  });
});

describe('numbers, pages and signature', () => {
  const numbered = (labels: readonly (readonly [number, string | null])[]) => {
    const panel = makePanel();
    const meeting = makeMeeting(panel.id);
    return makeSnapshot(panel, meeting, {
      minutes: labels.map(([number, printedLabel]) => makeMinute(meeting.id, `Matter ${number}`, doc(para('Words')), { number, printedLabel })),
    });
  };

  it('are derived by Word from the first number on, also in another form', async () => {
    const bytes = await build(numbered([[41, '41/31'], [42, '42/31'], [43, '43/31']]));
    expect(textsOf(bytes, 'Heading2')).toEqual(['Matter 41', 'Matter 42', 'Matter 43']);
    expect(partOf(bytes, 'word/numbering.xml')).toContain('<w:start w:val="41"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1/31."/>');
  });

  it('are typed where a minute was added after publication', async () => {
    const bytes = await build(numbered([[12, null], [13, null], [20, '12A/x']]));
    expect(textsOf(bytes, 'Heading2')).toEqual(['Matter 12', 'Matter 13', '12A/x.\tMatter 20']);
    await expectSoundDocx(bytes, { style: 'accessible', organisation });
  });

  it('are called provisional on each page of a draft, and run on from the year', async () => {
    const bytes = await build(sampleMeeting({ published: false }));
    expect(partOf(bytes, 'word/header1.xml')).toContain('DRAFT 20 September 2031: not yet published, minute numbers provisional');
    expect(partOf(bytes, 'word/numbering.xml')).toContain('<w:start w:val="25"/>');
  });

  it('are no draft once published or approved', async () => {
    const approved = sampleMeeting();
    const meetings = approved.meetings.map((meeting) => ({ ...meeting, minutesState: 'approved' as const }));
    expect([...partsOf(await build({ ...approved, meetings })).keys()].filter((name) => name.includes('header'))).toEqual([]);
  });

  it('give each page its number and a box for initials, and keep the signature with the last words', async () => {
    const bytes = await build(sampleMeeting());
    const footer = partOf(bytes, 'word/footer1.xml');
    expect(footer).toContain('>Page <');
    expect(footer).toContain('Chair&apos;s initials');
    expect(footer).toContain('<w:bdr ');
    expect(paragraphsOf(bytes).at(-2)?.keepNext).toBe(true);
  });

  it('name one file for each set of minutes, by the date of the meeting that it records', async () => {
    const snapshot = sampleMeeting();
    const earlier = makeMeeting(snapshot.panel.id, { date: '2031-07-15' });
    const both = { ...snapshot, meetings: [...snapshot.meetings, earlier], minutes: [...snapshot.minutes, makeMinute(earlier.id, 'Earlier', doc(para('Words')), { number: 3 })] };
    const names = async (only?: 'agenda' | 'minutes') => (await builtDocuments(both, { builtOn: '2031-09-20', ...(only === undefined ? {} : { only }) })).map((file) => file.name);
    expect(await names()).toEqual(['agenda-2031-09-16.docx', 'minutes-2031-09-16.docx', 'minutes-2031-07-15.docx']);
    expect(await names('agenda')).toEqual(['agenda-2031-09-16.docx']);
    expect(await names('minutes')).toEqual(['minutes-2031-09-16.docx', 'minutes-2031-07-15.docx']);
  });
});
