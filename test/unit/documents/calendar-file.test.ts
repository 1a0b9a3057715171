// Calendar files by RFC 5545, read back by a reader that knows nothing of the writer.
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../shared/calendar/calendar-file.ts';
import { folded, textValue } from '../../../shared/calendar/content-lines.ts';
import { noticeSheet } from '../../../shared/documents/notice/notice-sheet.ts';
import { makeMeeting, makePanel, makeSnapshot } from '../../documents/support/make-records.ts';

const panel = makePanel();
const at = '2031-08-20T09:15:30.000Z';

/** Unfolds, splits into components and undoes the escapes, as 3.1 and 3.3.11 say. */
const read = (text: string): Map<string, string>[] => {
  const components: Map<string, string>[] = [];
  for (const line of text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') components.push(new Map([['kind', value]]));
    else if (name !== 'END' && colon > 0) components.at(-1)?.set(name, value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)));
  }
  return components;
};
const eventsOf = (text: string | null) => read(text ?? '').filter((component) => component.get('kind') === 'VEVENT');

describe('a calendar file', () => {
  it('says of a meeting what its notice says, in London time', () => {
    const meeting = makeMeeting(panel.id, { updatedAt: '2031-08-19T10:00:07.500Z' });
    const text = calendarFile(panel, [meeting], { at, ofPanel: [] });
    const [event] = eventsOf(text);
    expect(Object.fromEntries(event ?? [])).toMatchObject({
      UID: `${meeting.id}@orderpaper`, DTSTAMP: '20310820T091530Z', SEQUENCE: '367063207', 'DTSTART;TZID=Europe/London': '20310916T173000', DURATION: 'PT2H',
      SUMMARY: 'Young People in Care Panel', LOCATION: 'Council House, Mill Lane, Larkfield, LK1 4AB', STATUS: 'CONFIRMED',
    });
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n');
    expect(calendarFile(panel, [meeting], { at, ofPanel: [] })).toBe(text);
  });

  it('holds all meetings of a panel in order, without those that have no date', () => {
    const dates = ['2031-11-04', null, '2031-09-16'];
    const events = eventsOf(calendarFile(panel, dates.map((date) => makeMeeting(panel.id, { date })), { at, ofPanel: [] }));
    expect(events.map((event) => event.get('DTSTART;TZID=Europe/London'))).toEqual(['20310916T173000', '20311104T173000']);
    expect(calendarFile(panel, [makeMeeting(panel.id, { date: null })], { at, ofPanel: [] })).toBeNull();
  });

  it('of a panel closes what it opens, has each meeting once with what calendars need, and one time zone for all', () => {
    const off = { kind: 'cancelled' as const, on: '2031-09-01', reason: 'CANARY', newDate: null, newTime: null };
    const meetings = [makeMeeting(panel.id), makeMeeting(panel.id, { date: '2031-10-14', calledOff: off }), makeMeeting(panel.id, { date: '2031-11-04', time: null })];
    const text = calendarFile(panel, meetings, { at, ofPanel: [] }) ?? '';
    const open: string[] = [];
    const events: string[][] = [];
    for (const line of text.replaceAll(/\r\n[ \t]/g, '').trimEnd().split('\r\n')) {
      const [name = '', value = ''] = line.split(/:(.*)/s);
      if (name === 'BEGIN') open.push(value);
      if (line === 'BEGIN:VEVENT') events.push([]);
      else if (name === 'END') expect(open.pop()).toBe(value);
      else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(name.split(';')[0] ?? '');
    }
    expect(open).toEqual([]);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    for (const names of events) for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'SUMMARY', 'STATUS']) expect([name, names.filter((each) => each === name).length]).toEqual([name, 1]);
    const told = eventsOf(text);
    expect(told.map((event) => [event.get('UID'), event.get('STATUS'), event.get('SUMMARY')])).toEqual([
      [`${meetings[0]?.id ?? ''}@orderpaper`, 'CONFIRMED', panel.name], [`${meetings[1]?.id ?? ''}@orderpaper`, 'CANCELLED', `Cancelled: ${panel.name}`], [`${meetings[2]?.id ?? ''}@orderpaper`, 'CONFIRMED', panel.name],
    ]);
    // Why a meeting is off stands on its notice.
    expect(text).not.toContain('CANARY');
  });

  const postponed = { kind: 'postponed' as const, on: '2031-09-01', reason: 'No quorum is expected', newDate: '2031-09-23', newTime: '18:00' };

  it('moves a postponed meeting to its new day and time under the same UID', () => {
    const meeting = makeMeeting(panel.id);
    const [before] = eventsOf(calendarFile(panel, [meeting], { at, ofPanel: [meeting] }));
    const off = { ...meeting, calledOff: postponed };
    const [after] = eventsOf(calendarFile(panel, [off], { at, ofPanel: [off] }));
    expect(after?.get('UID')).toBe(before?.get('UID'));
    expect(Object.fromEntries(after ?? [])).toMatchObject({
      'DTSTART;TZID=Europe/London': '20310923T180000', STATUS: 'CONFIRMED', SUMMARY: panel.name,
    });
    expect(calendarFile(panel, [{ ...off, time: null }], { at, ofPanel: [off] })).toContain('BEGIN:VTIMEZONE');
    // The old time was not promised for the new day.
    expect(eventsOf(calendarFile(panel, [{ ...off, calledOff: { ...postponed, newTime: null } }], { at, ofPanel: [off] }))[0]?.get('DTSTART;VALUE=DATE')).toBe('20310923');
  });

  it.each([
    { newTime: '18:00' }, { newTime: null }, { newTime: '18:00', newPlace: 'Mill Hall' }, { newTime: null, newPlace: ' Mill Hall' },
  ])('says of place and time of a new day what the notice of postponement says: %o', (to) => {
    const off = makeMeeting(panel.id, { calledOff: { ...postponed, ...to } });
    const [moved] = eventsOf(calendarFile(panel, [off], { at, ofPanel: [off] }));
    const notice = noticeSheet(makeSnapshot(panel, off), 'called-off', { builtOn: '2031-09-02' });
    expect(moved?.get('LOCATION')).toBe(to.newPlace?.trim());
    expect(notice.announcement?.includes('Mill Hall')).toBe(to.newPlace !== undefined);
    expect(moved?.get('DESCRIPTION')).toBe(`Postponed from Tuesday 16 September 2031 at 5.30 pm. ${notice.sentences.at(-1) ?? ''}`);
  });

  it('takes a postponed meeting out of calendars once a meeting is planned on its new day, or while that is not known', () => {
    const off = makeMeeting(panel.id, { calledOff: postponed });
    const planned = makeMeeting(panel.id, { date: '2031-09-23' });
    for (const meetings of [[off], [off, planned]]) {
      const [gone, held] = eventsOf(calendarFile(panel, meetings, { at, ofPanel: [off, planned] }));
      expect([gone?.get('STATUS'), gone?.get('SUMMARY'), gone?.get('DESCRIPTION')]).toEqual(['CANCELLED', `Postponed: ${panel.name}`, 'Postponed to Tuesday 23 September 2031 at 6.00 pm']);
      expect(held?.get('STATUS')).toBe(meetings.length === 1 ? undefined : 'CONFIRMED');
    }
    const open = { ...off, calledOff: { ...postponed, newDate: null, newTime: null } };
    expect(eventsOf(calendarFile(panel, [open], { at, ofPanel: [open] }))[0]?.get('STATUS')).toBe('CANCELLED');
  });

  it('sends nobody to a new day whose meeting was called off in its turn, but to one that was free', () => {
    const off = makeMeeting(panel.id, { calledOff: postponed });
    const statusBeside = (on: string) => {
      const other = makeMeeting(panel.id, { date: '2031-09-23', calledOff: { kind: 'cancelled', on, reason: 'No business', newDate: null, newTime: null } });
      return eventsOf(calendarFile(panel, [off], { at, ofPanel: [off, other] }))[0]?.get('STATUS');
    };
    expect(['2031-08-20', postponed.on, '2031-09-02'].map(statusBeside)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });

  it('gives a meeting without a time the whole day', () => {
    const text = calendarFile(panel, [makeMeeting(panel.id, { time: null, date: '2031-12-31' })], { at, ofPanel: [] });
    expect(text).toContain('DTSTART;VALUE=DATE:20311231\r\nDTEND;VALUE=DATE:20320101\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('escapes what would end a value, and brings it back', () => {
    const line = 'Room 1; the "old" hall, 2nd floor \\ rear\nLarkfield\u0007';
    const [event] = eventsOf(calendarFile(panel, [makeMeeting(panel.id, { venue: { lines: [line], postcode: null } })], { at, ofPanel: [] }));
    expect(event?.get('LOCATION')).toBe(line.replace('\u0007', ''));
    expect(textValue('a,b;c\\d\r\ne')).toBe('a\\,b\\;c\\\\d\\ne');
  });

  it('folds at 75 octets without cutting a character', () => {
    for (const text of ['x'.repeat(300), 'é'.repeat(200), '\u{1F54A}'.repeat(90), `${'a'.repeat(74)}é`, 'a'.repeat(75)]) {
      const rows = folded(`SUMMARY:${text}`).split('\r\n');
      for (const row of rows) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      expect(rows.map((row, index) => (index === 0 ? row : row.slice(1))).join('')).toBe(`SUMMARY:${text}`);
    }
    const file = calendarFile(makePanel({ name: 'Ä'.repeat(120) }), [makeMeeting(panel.id)], { at, ofPanel: [] }) ?? '';
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
