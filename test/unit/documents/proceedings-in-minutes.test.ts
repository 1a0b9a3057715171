// What happened at a meeting prints in its minutes, for each audience what it may have (DOMAIN M1 to M6, A1, A4, U1).
import { describe, expect, it } from 'vitest';
import { minutesSheet } from '../../../shared/documents/minutes/minutes-sheet.ts';
import type { DocumentOptions } from '../../../shared/documents/document-options.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { attendanceOf, itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { withItemsLeft } from '../../../shared/rules/life-cycle/leave-items.ts';
import { draftMeeting, heldMeeting, itemNamed, minuteNamed } from './held-meeting.ts';

const printed = (snapshot: MeetingSnapshot, options: Partial<DocumentOptions> = {}): string[] => {
  const sheet = minutesSheet(snapshot, snapshot.meetingId, { builtOn: '2019-11-01', audience: 'members', style: 'accessible', ...options });
  return [...(sheet.kind === null ? [] : [sheet.kind]), ...sheet.pageHead, ...sheet.attendance, ...sheet.entries.flatMap((entry) => [...(entry.kind === 'minute' ? [`${entry.label} ${entry.title}`] : []), ...textToBlocks(entry.text).map(({ text }) => text)])];
};
/** The lines after one line and before the next of the two. */
const between = (lines: readonly string[], from: string, to: string): string[] => lines.slice(lines.findIndex((line) => line.includes(from)) + 1, lines.findIndex((line) => line.includes(to)));

/** The line so far before a minute's heading. */
const before = (lines: readonly string[], title: string, back = 1): string | undefined => lines[lines.findIndex((line) => /^\d/.test(line) && line.endsWith(title)) - back];

describe('minutes of a meeting at which much happened', () => {
  const lines = printed(heldMeeting());
  it('tell who left for an interest, came back and took the Chair, before the minute at which they did', () => {
    expect(before(lines, 'Placement Sufficiency Report')).toBe('(Councillor S. Birch, having declared an interest, left the meeting at this point and took no part in the consideration of the following item.)');
    expect(before(lines, 'Sufficiency of foster homes')).toBe('(Councillor S. Birch returned to the meeting at 6.05 pm.)');
    expect([before(lines, 'Care Leavers Offer', 2), before(lines, 'Care Leavers Offer')]).toEqual(['(Councillor R. Amble vacated the Chair.)', '(Councillor S. Birch took the Chair.)']);
  });
  it('tell who joined whom in the Chair and who went on, where the panel has joint Chairs', () => {
    const held = heldMeeting();
    const [chair, other] = attendanceOf(held, held.meetingId);
    const [, , vacates, takes] = held.movements ?? [];
    if (chair === undefined || other === undefined || vacates === undefined || takes === undefined) throw new Error('no movements');
    const care = minuteNamed(held, 'Care Leavers').id;
    const joint = (young: boolean): string[] => {
      const snapshot: MeetingSnapshot = {
        ...held, panel: { ...held.panel, jointChairs: true }, movements: [{ ...takes, order: 'a0', minuteId: care }, { ...vacates, order: 'a1', minuteId: minuteNamed(held, 'Exclusion').id }],
        attendance: held.attendance.map((row) => (row.id === other.id && young ? { ...row, councillor: false, capacity: 'young-person' as const } : row)),
      };
      const all = printed(snapshot);
      return [before(all, 'Care Leavers Offer') ?? '', ...all.filter((line) => line.includes('vacated'))];
    };
    expect(joint(false)).toEqual(['(Councillor S. Birch joined Councillor R. Amble in the Chair.)', '(Councillor R. Amble vacated the Chair, and Councillor S. Birch continued to preside.)']);
    expect(joint(true)).toEqual(['(A young person from the LAC Council joined Councillor R. Amble in the Chair.)', '(Councillor R. Amble vacated the Chair, and a young person from the LAC Council continued to preside.)']);
  });
  it('print each declaration with kind, dispensation and effect, a sensitive one without its detail', () => {
    expect(between(lines, ' Declarations of Interest', 'Minutes of the previous meeting')).toEqual([
      'Councillor S. Birch declared a disclosable pecuniary interest in Item 5 (Placement Sufficiency Report), as owner of a guest house, and left the meeting while it was considered.',
      'Councillor R. Amble declared an interest whose details are withheld under Section 32 of the Localism Act 2011 in Item 6 (Care Leavers Offer), for which a dispensation had been granted under Section 33 of the Localism Act 2011, and stayed and spoke but did not vote.',
      'Councillor R. Amble declared a non-registrable interest in Item 8 (Residential contracts), cousin of the owner of Kestrel House, and stayed but took no part in its consideration.',
    ]);
    expect(lines.join(' ')).not.toContain('secret shelter');
  });
  it('give the Chair’s reason for an urgent item, the vote, the recorded vote, and that the public was excluded', () => {
    expect(between(lines, 'Care Leavers Offer', 'Exclusion')).toContain('(The Chair agreed to take the next item as urgent.)');
    expect(lines).toContain('(For 1; against 0; abstentions 1)');
    expect(lines).toContain('Councillor R. Amble asked for it to be recorded that they voted in favour.');
    expect(between(lines, 'Residential contracts with', 'Date of next')).toEqual([
      '(The press and public were excluded for the consideration of this item.)', 'The price of Kestrel House was agreed at nine hundred.',
      'A recorded vote was taken, as follows:', 'For: Councillor R. Amble', 'Against: Councillor S. Birch',
    ]);
  });
  it('print a vote under the resolution that it passed, and before what was said after it', () => {
    const snapshot = heldMeeting();
    const care = minuteNamed(snapshot, 'Care Leavers');
    const words = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
    const text = { type: 'doc' as const, content: [
      { type: 'resolution' as const, attrs: { start: null, format: 'decimal' as const, kind: 'resolved' as const, recipient: null }, content: [{ type: 'resolutionPart' as const, attrs: { id: care.id }, content: [words("That the carers' offer be noted.")] }] },
      words("Members' thanks were given."),
    ] };
    const votes = (snapshot.votes ?? []).filter(({ counts }) => counts !== null).map((vote) => ({ ...vote, minuteId: care.id, recorded: [] }));
    const said = between(printed({ ...snapshot, votes, minutes: snapshot.minutes.map((row) => (row.id === care.id ? { ...row, text } : row)) }), 'Care Leavers Offer', 'Exclusion');
    const at = said.findIndex((line) => line.includes("carers' offer be noted"));
    expect(said[at + 1]).toBe('(For 1; against 0; abstentions 1)');
    expect(said.indexOf("Members' thanks were given.")).toBeGreaterThan(at + 1);
  });
  it('tell of an adjournment where it was, of what was deferred, and when the meeting closed', () => {
    const at = lines.findIndex((line) => line.includes('Residential contracts with'));
    expect(lines.slice(at - 2, at)).toEqual(['The meeting was adjourned at 6.30 pm until 22 October 2019.', 'The meeting resumed on Tuesday 22 October 2019 at 5.30 pm.']);
    expect(lines.slice(-2)).toEqual(['Item 4, LAC Council Annual Summary 2018/2019, was deferred to the meeting on 3 December 2019: The young people were at an exam.', 'The meeting closed at 6.40 pm.']);
  });
  it('end a sentence that ends in a time with one stop in the traditional style too', () => {
    const traditional = printed(heldMeeting(), { style: 'traditional' });
    expect(traditional.at(-1)).toBe('The meeting closed at 6.40 p.m.');
    expect(traditional.join('\n')).not.toMatch(/\.\./);
  });
  it('hold for the public not one word of the exempt item, nor of what follows from it, nor a note of the office for anybody', () => {
    const open = printed(heldMeeting(), { audience: 'public' }).join('\n');
    for (const secret of ['Kestrel', 'nine hundred', 'cousin', 'Against: Councillor', 'Ring ']) expect(open).not.toContain(secret);
    expect(open).toContain('Residential contracts');
    expect(lines.join('\n')).toContain('Kestrel');
    expect(lines.join('\n')).not.toContain('Ring ');
  });
  it('open an exempt item that was taken in public, but not a minute that is restricted on its own account', () => {
    const snapshot = heldMeeting();
    const inPublic = (s: MeetingSnapshot): MeetingSnapshot => ({ ...s, items: s.items.map((item) => (item.id === itemNamed(s, 'Residential').id ? { ...item, taken: { how: 'in-public', reason: '', to: null } } : item)) });
    expect(printed(inPublic(snapshot), { audience: 'public' })).toContain('The price of Kestrel House was agreed at nine hundred.');
    const own = { ...snapshot, minutes: snapshot.minutes.map((minute) => (minute.id === minuteNamed(snapshot, 'Residential').id ? { ...minute, access: { level: 'exempt' as const, paragraphs: [1], reason: '' } } : minute)) };
    expect(printed(inPublic(own), { audience: 'public' }).join('\n')).not.toContain('Kestrel');
  });
});

describe('minutes of a meeting at which nothing happened', () => {
  it('say that there were no interests where nobody wrote anything else', () => {
    expect(between(printed(draftMeeting()), ' Declarations of Interest', 'Minutes of the previous')).toEqual(['There were no Declarations of Interest.']);
  });
  it('say of an inquorate one that it resolved nothing, and what its quorum is', () => {
    const snapshot = draftMeeting();
    const [sitting] = heldMeeting().sittings ?? [];
    if (sitting === undefined) throw new Error('no sitting');
    const inquorate: MeetingSnapshot = { ...snapshot, panel: { ...snapshot.panel, quorum: { number: 4, of: 'voting-members' } }, sittings: [{ ...sitting, meetingId: snapshot.meetingId, ended: 'inquorate' }] };
    const quorum = `The quorum of the ${snapshot.panel.bodyNoun} is 4.`;
    // Without what the minutes of such a meeting resolve from the start: the approval of those before, and the exclusion.
    const without = (titles: RegExp): MeetingSnapshot => ({ ...inquorate, minutes: inquorate.minutes.filter(({ title, meetingId }) => meetingId !== snapshot.meetingId || !titles.test(title)) });
    const open = without(/^(?:Placement|Residential|Minutes|Exclusion)/);
    expect(printed(open).slice(-2)).toEqual(['The meeting was inquorate at 6.30 pm. No resolutions were passed, and its business stands over to the next meeting.', quorum]);
    // What nobody wrote a word of is no heading alone.
    expect(between(printed(open), 'Sufficiency of foster homes', 'Care Leavers Offer')).toEqual(['(This item was not considered and stands over to the next meeting.)']);
    expect(printed(snapshot).join()).not.toContain('stands over');
    for (const audience of ['members', 'public'] as const) expect(between(printed(without(/^Nothing/), { audience }), 'Residential contracts', 'Date of next').join()).not.toContain('stands over');
    // Of one that had resolved something by then it is not said that it resolved nothing; nor of one whose restricted minutes may, for any audience.
    const restricted = without(/^(?:Placement|Minutes|Exclusion)/);
    for (const audience of ['members', 'public'] as const) {
      expect(printed(inquorate, { audience }).slice(-2)).toEqual(['The meeting became inquorate at 6.30 pm, and its remaining business stands over to the next meeting.', quorum]);
      // That it became inquorate would say that it had a quorum before.
      expect(printed(restricted, { audience }).slice(-2)).toEqual(['The meeting was inquorate at 6.30 pm, and its remaining business stands over to the next meeting.', quorum]);
    }
  });
  it('print the same before and after it is decided that no later agenda takes what stood over, or what no minute speaks of', () => {
    const draft = draftMeeting();
    const [sitting] = heldMeeting().sittings ?? [];
    if (sitting === undefined) throw new Error('no sitting');
    const offers = itemNamed(draft, 'Care Leavers');
    const unspoken = { ...offers, id: offers.id.replace(/..$/, 'e1'), title: 'Lamps of the season', slotId: null };
    for (const ended of ['inquorate', 'closed'] as const) for (const audience of ['members', 'public'] as const) {
      const meeting: MeetingSnapshot = { ...draft, items: [...draft.items, unspoken], sittings: [{ ...sitting, meetingId: draft.meetingId, ended }] };
      const ids = itemsOf(meeting, meeting.meetingId).map(({ id }) => id);
      expect(printed(withItemsLeft(meeting, ids, { reason: 'Nobody asks for it any more', on: '2019-12-03' }), { audience })).toEqual(printed(meeting, { audience }));
    }
  });
  it('say what kind of meeting it was, and that published ones are unapproved where the panel wishes it', () => {
    const snapshot = draftMeeting();
    const meetings = snapshot.meetings.map((row) => (row.id === snapshot.meetingId ? { ...row, kind: 'extraordinary' as const, minutesState: 'published' as const } : row));
    const lines = printed({ ...snapshot, meetings, panel: { ...snapshot.panel, marksUnapproved: true } });
    expect(lines.slice(0, 2)).toEqual(['Extraordinary meeting', 'Unapproved minutes']);
    expect(printed({ ...snapshot, meetings })).not.toContain('Unapproved minutes');
  });
  it('state the special circumstances of urgent business as one sentence, whoever wrote them and however they end', () => {
    const snapshot = draftMeeting();
    const care = minuteNamed(snapshot, 'Care Leavers');
    const said = (chairsReason: string, style: 'accessible' | 'traditional') => between(printed({ ...snapshot, minutes: snapshot.minutes.map((row) => (row.id === care.id ? { ...row, chairsReason } : row)) }, { style }), 'Care Leavers Offer', 'Exclusion')[0];
    const made = (reason: string) => `(The Chair authorised consideration of this item as a matter of urgency: ${reason})`;
    for (const style of ['accessible', 'traditional'] as const) {
      expect(said("the carers' offer ends on Friday", style)).toBe(made("the carers' offer ends on Friday."));
      expect(said("the carers' offer ends at 6.00 p.m.", style)).toBe(made("the carers' offer ends at 6.00 p.m."));
      expect(said("It is the Chair's last meeting", style)).toBe(made("It is the Chair's last meeting."));
      expect(said("(The Chair agreed to take this item, since the carers' offer ends)", style)).toBe("(The Chair agreed to take this item, since the carers' offer ends.)");
      expect(said('The Chairman was of the opinion that it could not wait.', style)).toBe('(The Chairman was of the opinion that it could not wait.)');
    }
  });
  it('put the nature of an interest into its sentence without the stop that was typed after it', () => {
    const snapshot = heldMeeting();
    const natured = (nature: string): MeetingSnapshot => ({ ...snapshot, declarations: (snapshot.declarations ?? []).map((row) => ({ ...row, nature })) });
    const said = printed(natured("as her sister's carer."));
    expect(said).toContain("Councillor S. Birch declared a disclosable pecuniary interest in Item 5 (Placement Sufficiency Report), as her sister's carer, and left the meeting while it was considered.");
    expect(printed(natured(' . ')).join('\n')).toContain('in Item 5 (Placement Sufficiency Report), and left the meeting');
  });
  it('say that items were taken together and in another order', () => {
    const snapshot = draftMeeting();
    const [places, care] = [minuteNamed(snapshot, 'Placement'), itemNamed(snapshot, 'Care Leavers')];
    const together = { ...snapshot, minutes: snapshot.minutes.map((row) => (row.id === places.id ? { ...row, alsoItemIds: [care.id], order: 'Zz' } : row)) };
    const lines = printed(together);
    expect(lines).toContain(`(Items 5 and 6 “${care.title}” were considered together.)`);
    expect(lines).toContain('(The items were considered in the order in which they are recorded here.)');
  });
});
