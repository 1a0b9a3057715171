// The papers beside agenda and minutes: sound Word files, and for the public without what is restricted (DOMAIN M5, M7, M8; DESIGN section 5).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBook } from '../../electron/cli/commands/build-book.ts';
import { bookKinds, builtBook, type BookChoice } from '../../shared/documents/minute-book/index.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import type { Access } from '../../shared/model/access.ts';
import { itemsOf, type MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import { confirmFollowUp, closeFollowUp } from '../../shared/rules/follow-ups/decide.ts';
import { proposeFollowUps } from '../../shared/rules/follow-ups/propose.ts';
import { makers } from '../unit/importing/proposal-fixture.ts';
import { heldMeeting, minuteNamed, paragraphs } from '../unit/documents/held-meeting.ts';
import { expectSoundDocx } from './support/expect-sound-docx.ts';
import { partOf } from './support/docx-parts.ts';

/** The held meeting, its minutes out, with one follow-up confirmed, one closed, and one of an exempt minute. */
const meeting = (minutesState: 'draft' | 'published' = 'published'): MeetingSnapshot => {
  const held = heldMeeting();
  const contracts = minuteNamed(held, 'Residential');
  const snapshot = {
    ...held, panel: { ...held.panel, councilName: 'Larkfield Borough Council' }, items: held.items.map((item) => ({ ...item, plannedMinutes: 10 })),
    minutes: held.minutes.map((minute) => (minute.id === contracts.id ? { ...minute, text: paragraphs('Officers would write to Kestrel House.') } : minute.title.startsWith('Care') ? { ...minute, text: paragraphs('=Officers agreed to count the "keys", all of them.') } : minute)),
  };
  const followUps = snapshot.meetings.flatMap(({ id }) => proposeFollowUps(snapshot, id, makers())).flatMap((row) => {
    const decided = row.what.includes('keys') ? closeFollowUp(row, { reason: 'They were counted.', on: '2019-10-30' }) : confirmFollowUp(row, { who: 'Dilys Moor' });
    return decided.ok ? [{ ...decided.value, standing: 'confirmed' as const }] : [];
  });
  return { ...snapshot, followUps, meetings: snapshot.meetings.map((row) => (row.id === snapshot.meetingId ? { ...row, minutesState } : row)) };
};

const built = async (choice: BookChoice, options: Partial<DocumentOptions> = {}, snapshot = meeting()): Promise<ReadonlyMap<string, Uint8Array>> => {
  const result = await builtBook(snapshot, choice, { builtOn: '2019-11-01', ...options });
  if (!result.ok) throw new Error(result.problem.what);
  return new Map(result.value.map(({ name, bytes }) => [name, bytes]));
};
const wordsOf = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');
const textOf = async (choice: BookChoice, options: Partial<DocumentOptions> = {}, snapshot = meeting()): Promise<string> => [...(await built(choice, options, snapshot))].filter(([name]) => name.endsWith('.docx')).map(([, bytes]) => wordsOf(bytes)).join('\n');
const csvOf = async (options: Partial<DocumentOptions> = {}): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode([...(await built({ kind: 'follow-ups' }, options))].find(([name]) => name.endsWith('.csv'))?.[1]);

describe('the papers of the minute book', () => {
  it.each(['accessible', 'traditional'] as const)('are sound Word files in the %s style, each of them, as are the minutes of a meeting at which much happened', async (style) => {
    const files = await Promise.all(bookKinds.map((kind) => built({ kind, minute: '17' }, { style, audience: 'members' })));
    const minutes = (await builtDocuments(meeting(), { builtOn: '2019-11-01', style, audience: 'members', only: 'minutes' })).slice(0, 1);
    const all = [...files.flatMap((map) => [...map]), ...minutes.map(({ name, bytes }) => [name, bytes] as const)].filter(([name]) => name.endsWith('.docx'));
    expect(all).toHaveLength(bookKinds.length + 1);
    for (const [name, bytes] of all) {
      await expectSoundDocx(bytes, { style, organisation: 'Larkfield Borough Council' });
      // Headings in capitals are the traditional style’s alone.
      expect([name, partOf(bytes, 'word/styles.xml').includes('<w:caps/>')]).toEqual([name, style === 'traditional']);
    }
  });

  it('an empty list for the public does not say that there are no follow-ups, as it leaves out what is restricted, in draft or not decided on', async () => {
    const asked = meeting();
    const undecided = { ...asked, followUps: (asked.followUps ?? []).filter(({ state }) => state.kind === 'open').map((row) => ({ ...row, standing: 'proposed' as const })) };
    for (const [snapshot, choice, options] of [
      [undecided, { kind: 'follow-ups' }, {}], [undecided, { kind: 'work-programme' }, {}], [undecided, { kind: 'work-programme' }, { audience: 'members' }], [meeting('draft'), { kind: 'follow-ups' }, {}],
    ] as const) {
      const text = await textOf(choice, options, { ...snapshot, panel: { ...snapshot.panel, template: [] }, items: snapshot.items.map((item) => ({ ...item, taken: null })) });
      expect(text).toContain('No follow-ups are listed.');
      expect(text).not.toContain('There are no follow-ups.');
    }
    expect(await textOf({ kind: 'follow-ups' }, { audience: 'members' }, { ...asked, followUps: [] })).toContain('There are no follow-ups.');
  });

  it('say where each follow-up stands, in Word and in a .csv that no spreadsheet runs', async () => {
    expect(await textOf({ kind: 'follow-ups' })).toMatch(/An update on places be submitted to the next Panel meeting\nDilys Moor\nNext meeting\nDue\nNo\. 17 of 15 October 2019/);
    const csv = await csvOf();
    expect(csv.startsWith('\ufeffWhat was asked for,Who,Due,Stands,Minute\r\n')).toBe(true);
    expect(csv).toContain(`"'=Officers agreed to count the ""keys"", all of them",'=Officers,Next meeting,Closed on 30 October 2019,No. 19 of 15 October 2019\r\n`);
    expect(await csvOf({ audience: 'members' })).toContain(',Closed on 30 October 2019: They were counted.,');
  });

  it('hold for the public not one word of the exempt item, and for members all of it', async () => {
    for (const kind of bookKinds.filter((each) => each !== 'chairs-brief')) expect([kind, (await textOf({ kind, minute: '21' })).includes('Kestrel')]).toEqual([kind, false]);
    expect(await csvOf()).not.toContain('Kestrel');
    expect(await textOf({ kind: 'extract', minute: '21' })).toContain('Minute No. 21: Residential contracts');
    expect(await textOf({ kind: 'extract', minute: '21' }, { audience: 'members' })).toContain('Kestrel');
    // Who was there, as the minutes themselves name them.
    expect(await textOf({ kind: 'extract', minute: '21' })).toMatch(/Present:[^\n]*Councillor R\. Amble[\s\S]*Minute No\. 21/);
    expect(await csvOf({ audience: 'members' })).toContain('Kestrel');
  });

  it('print young people by their display rule also where imported minutes print them as they were published', async () => {
    const snapshot = meeting();
    const imported = await builtBook({ ...snapshot, attendance: snapshot.attendance.map((row) => (row.name === 'Robin' ? { ...row, name: 'Tamsin' } : row)), minutes: snapshot.minutes.map((minute) => (minute.title === 'WELCOME' ? { ...minute, text: paragraphs('Tamsin opened the meeting.') } : minute)) }, { kind: 'extract', minute: '12' }, { builtOn: '2019-11-01' });
    if (!imported.ok) throw new Error(imported.problem.what);
    const words = imported.value.map(({ bytes }) => wordsOf(bytes)).join('');
    expect(words).toContain('opened the meeting.');
    expect(words).not.toContain('Tamsin');
  });

  it('give the Chair times, and the public no brief; count each member’s attendance; leave room to sign', async () => {
    expect(await textOf({ kind: 'chairs-brief' }, { audience: 'members' })).toMatch(/from 5\.40 pm, 10 minutes/);
    expect(await builtBook(meeting(), { kind: 'chairs-brief' }, { builtOn: '2019-11-01' })).toMatchObject({ ok: false, problem: { code: 'private' } });
    expect(await textOf({ kind: 'year-index' })).toMatch(/Municipal year 2019\/20[\s\S]*Councillor R\. Amble\n2\n2\nCouncillor S\. Birch\n1\n2/);
    const [index] = [...(await built({ kind: 'year-index' })).values()];
    expect(partOf(index ?? new Uint8Array(), 'word/document.xml')).toContain('15\u00a0October\u00a02019');
    // Its fifteen letters find room on one line, however long a title is.
    const long = meeting();
    const [wide] = [...(await built({ kind: 'year-index' }, {}, { ...long, minutes: long.minutes.map((row) => ({ ...row, title: `${row.title} and what the many words of its title say beside` })) })).values()];
    expect(Number(/<w:gridCol w:w="(\d+)"/.exec(partOf(wide ?? new Uint8Array(), 'word/document.xml'))?.[1])).toBeGreaterThanOrEqual(15 * 140 + 260);
    const held = meeting();
    const deferred = minuteNamed(held, 'Residential').itemId;
    const putOff = { ...held, items: held.items.map((item) => (item.id === deferred ? { ...item, access: { level: 'public' as const, paragraphs: [], reason: '' }, taken: { how: 'deferred' as const, reason: '', to: null } } : item)), minutes: held.minutes.map((row) => (row.itemId === deferred ? { ...row, access: { level: 'public' as const, paragraphs: [], reason: '' } } : row)) };
    expect(await textOf({ kind: 'year-index' }, {}, putOff)).toMatch(/Residential contracts[^\n]*\nDeferred/);
    expect(await textOf({ kind: 'attendance-sheet' }, {}, { ...held, attendance: held.attendance.map((row) => (row.name === 'S. Birch' ? { ...row, capacity: 'co-opted' as const } : row)) })).toContain('\nCo-opted member\n');
    expect(await textOf({ kind: 'attendance-sheet' }, {}, { ...held, attendance: held.attendance.map((row) => ({ ...row, presiding: true })) })).toMatch(/R\. Amble\nJoint Chair\n[\s\S]*S\. Birch\nJoint Chair\n/);
    const [sheet] = [...(await built({ kind: 'attendance-sheet' })).values()];
    expect(partOf(sheet ?? new Uint8Array(), 'word/document.xml').match(/<w:trHeight /g)).toHaveLength(6);
    expect(await textOf({ kind: 'work-programme' })).toContain('3 December 2019\nLAC Council Annual Summary 2018/2019');
    expect(await builtBook(meeting(), { kind: 'extract', minute: '99' }, { builtOn: '2019-11-01' })).toMatchObject({ ok: false, problem: { code: 'no-such-minute' } });
  });

  it('mark for members each restricted row, the minute also where it says so itself, and the head of each page', async () => {
    const restricted: Access = { level: 'exempt', paragraphs: [3], reason: '' };
    const whole = meeting();
    const contracts = minuteNamed(whole, 'Residential');
    const snapshot = { ...whole, minutes: whole.minutes.map((minute) => (minute.id === contracts.id ? { ...minute, access: restricted, title: 'Contracts (Exempt under Paragraph 3)' } : minute)), followUps: (whole.followUps ?? []).map((row) => (row.origin.minuteId === contracts.id ? { ...row, access: restricted } : row)) };
    for (const kind of ['extract', 'follow-ups', 'work-programme', 'year-index'] as const) {
      const made = await builtBook(snapshot, { kind, minute: '21' }, { builtOn: '2019-11-01', audience: 'members' });
      if (!made.ok) throw new Error(made.problem.what);
      for (const { name, bytes } of made.value) {
        const isWord = name.endsWith('.docx');
        expect([name, /Not for publication under paragraphs? [^\n]*3[^\n]*financial or business affairs/.test(isWord ? wordsOf(bytes) : new TextDecoder().decode(bytes))]).toEqual([name, true]);
        if (isWord) expect([name, partOf(bytes, 'word/header1.xml').includes('Not for publication: contains exempt information under paragraph')]).toEqual([name, true]);
      }
    }
    expect(await textOf({ kind: 'follow-ups' })).not.toContain('Not for publication');
  });

  it('are told of to whoever makes them, where they hold for the public what follows the exclusion of press and public', async () => {
    const whole = meeting();
    const contracts = minuteNamed(whole, 'Residential');
    const open: Access = { level: 'public', paragraphs: [], reason: '' };
    const excluding: TextDoc = { type: 'doc', content: [{ type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null }, content: [{ type: 'resolutionPart', attrs: { id: contracts.id }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'That the press and public be excluded from the meeting.' }] }] }] }] };
    const snapshot: MeetingSnapshot = {
      ...whole, items: whole.items.filter(({ id }) => id !== contracts.itemId),
      minutes: whole.minutes.map((minute) => (minute.order < contracts.order && minute.meetingId === contracts.meetingId && minute.title.startsWith('Care')
        ? { ...minute, itemId: null, text: excluding }
        : minute.id === contracts.id ? { ...minute, itemId: null, access: open } : minute)),
      followUps: (whole.followUps ?? []).map((row) => ({ ...row, access: open })),
    };
    const folder = await mkdtemp(path.join(tmpdir(), 'book-'));
    const findingsOf = async (kind: BookChoice['kind'], audience: 'public' | 'members', minute = '21'): Promise<string[]> => {
      const made = await buildBook({ snapshot, options: { builtOn: '2019-11-01', audience }, cache: null, withConfidential: false, stages: {}, progress: () => undefined }, { kind, minute }, folder);
      if (!made.ok) throw new Error(made.problem.what);
      return made.value.findings.filter(({ code, message }) => code === 'public-after-exclusion' && message.includes('Residential')).map(({ file }) => path.extname(file ?? ''));
    };
    expect(await findingsOf('extract', 'public')).toEqual(['.docx']);
    expect(await findingsOf('extract', 'public', '17')).toEqual([]);
    expect(await findingsOf('follow-ups', 'public')).toEqual(['.docx', '.csv']);
    expect(await findingsOf('work-programme', 'public')).toEqual(['.docx']);
    expect(await findingsOf('year-index', 'public')).toEqual(['.docx']);
    expect(await findingsOf('extract', 'members')).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('ask which meeting is meant where several have minutes of that number, and say which minutes are drafts', async () => {
    const whole = meeting();
    const earlier = whole.meetings.find(({ id }) => id !== whole.meetingId);
    const [first] = whole.minutes.filter(({ meetingId, kind }) => meetingId === earlier?.id && kind === 'minute');
    const snapshot = { ...whole, minutes: whole.minutes.map((minute) => (minute.id === first?.id ? { ...minute, printedLabel: '17' } : minute)) };
    const chosen = (minute: string) => builtBook(snapshot, { kind: 'extract', minute }, { builtOn: '2019-11-01' });
    const day = earlier?.date ?? '';
    const refused = await chosen('17');
    expect(refused).toMatchObject({ ok: false, problem: { code: 'several-minutes' } });
    expect(JSON.stringify(refused)).toContain(`2019-10-15 and ${day}`);
    expect(await chosen(`17 of ${day}`)).toMatchObject({ ok: true, value: [{ name: `extract-${day}-minute-17.docx` }] });
    expect(await chosen('17 of 2019-10-15')).toMatchObject({ ok: true, value: [{ name: 'extract-2019-10-15-minute-17.docx' }] });
    expect(await chosen('17 of 2018-01-01')).toMatchObject({ ok: false, problem: { code: 'no-such-minute' } });
    expect(await textOf({ kind: 'year-index' }, { audience: 'members' }, meeting('draft'))).toContain('15 October 2019\nDraft, not yet published');
    expect(await textOf({ kind: 'year-index' }, {}, meeting('draft'))).not.toMatch(/15 October 2019|Draft, not yet/);
  });

  it('say of what an agenda has which meeting has it, in the work programme and at the item of the Chair’s brief', async () => {
    const whole = meeting('draft');
    const item = itemsOf(whole, whole.meetingId).find(({ kind }) => kind === 'minutes');
    const snapshot = { ...whole, followUps: (whole.followUps ?? []).map((row) => (row.what.includes('update on places') ? { ...row, state: { kind: 'on-agenda' as const, meetingId: whole.meetingId, itemId: item?.id ?? '' } } : row)) };
    const wordsIn = async (kind: BookChoice['kind']): Promise<string> => {
      const made = await builtBook(snapshot, { kind }, { builtOn: '2019-11-01', audience: 'members' });
      return made.ok ? made.value.map(({ bytes }) => wordsOf(bytes)).join('') : made.problem.what;
    };
    expect(item).toBeDefined();
    expect(await wordsIn('work-programme')).toContain('15 October 2019\nUpdate on places\nDilys Moor\nNo. 17 of 15 October 2019 (draft minutes)\nOn the agenda of 15 October 2019');
    expect(await wordsIn('chairs-brief')).toContain('Matter arising from Minute No. 17 of 15 October 2019 (draft minutes): An update on places be submitted to the next Panel meeting');
  });

  it('tell of an exempt follow-up that can’t be decided on which minute asked, and nothing that it says', () => {
    const row = meeting().followUps?.find(({ what }) => what.includes('Kestrel'));
    if (row === undefined) throw new Error('no such follow-up');
    const refused = JSON.stringify(closeFollowUp(row, { reason: '', on: '2019-11-01' }));
    expect(refused).toContain('from Minute No. 21 can');
    expect(refused).not.toContain('Kestrel');
  });
});
