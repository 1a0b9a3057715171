// A young person's name under "not named", planted in every field that a meeting has, is in no byte of any file, for any audience (DOMAIN A6).
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { Contributor } from '../../shared/model/contributor.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { Block, Inline } from '../../shared/model/text.ts';
import { doc, makeAttendance, makeItem, makeMeeting, makeMembership, makeMinute, makePanel, makePaper, makePerson, makeSnapshot, nextId, para, words } from './support/make-records.ts';
import { everyBlock } from './support/sample-meeting.ts';

/** Invented; each form is one in which the same young person may be written. */
const forms = ['Jessamy Orrin', 'JESSAMY ORRIN', 'jessamy orrin', 'Jessamy Ann Orrin', 'Jessamy O.', 'J. Orrin', 'Orrin, Jessamy', 'Jessamy', 'Jess\u00adamy\u00a0Orrin', 'Jessamy\u2019s'] as const;

const contributor = (panelId: string): Contributor => {
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
  return { id, createdAt, updatedAt, rev, deletedAt, panelId, name: 'Jessamy Orrin', role: 'Vice-Chair', agreedForm: 'Jessamy Orrin', displayRule: 'not-named', sample: false };
};

/** The name in place of every plain word of every block, and spread over runs. */
const blocksWith = (name: string): Block[] => {
  const split: Inline[] = [words('By '), ...Array.from(name, (letter, index): Inline => ({ type: 'text', text: letter, marks: [{ type: index % 2 === 0 ? 'bold' : 'italic' }] })), words(' herself')];
  const planted = JSON.parse(JSON.stringify(everyBlock), (key, value: unknown) => (key === 'text' && typeof value === 'string' ? `${value} by ${name}` : value)) as Block[];
  return [{ type: 'paragraph', content: split }, ...planted];
};

const planted = (name: string): MeetingSnapshot => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id, { bodyAsPrinted: `Panel with ${name}`, venue: { lines: [`Hall of ${name}`], postcode: null } });
  const { id } = meeting;
  const said = `words by ${name}`;
  const member = makePerson('Jessamy Orrin', { councillor: false, youngPerson: true });
  const adult = makePerson('P. Orrin');
  const exempt = { level: 'exempt' as const, paragraphs: [1], reason: said };
  const restricted = makeItem(id, said, { publicTitle: `public ${said}`, access: exempt, subLines: [said] });
  return makeSnapshot(panel, meeting, {
    contributors: [contributor(panel.id)],
    people: [member, adult],
    memberships: [makeMembership(panel.id, adult.id, { printedRoles: [said] }), makeMembership(panel.id, member.id, { representing: said })],
    items: [
      makeItem(id, said, { subLines: [said, name], presenter: name, note: { type: 'chairs-authority', text: said } }),
      makeItem(id, name, { sub: true }), makeItem(id, 'Exclusion', { kind: 'exclusion', resolutionText: `That ${said} be heard.` }), restricted,
    ],
    attendance: [
      makeAttendance(id, 'Orrin', { presiding: true }), makeAttendance(id, 'Jessamy Orrin', { councillor: false, capacity: 'young-person' }),
      makeAttendance(id, 'Cato Reeve', { councillor: false, capacity: 'guest', post: `Mentor of ${name}` }),
      makeAttendance(id, 'Ines Carrow', { councillor: false, capacity: 'guest', forMinute: { number: '9', title: said } }),
    ],
    minutes: [
      makeMinute(id, said, doc(...blocksWith(name)), { number: 1 }),
      makeMinute(id, said, doc(...blocksWith(name)), { number: 2, publicTitle: said, access: exempt, publicSummary: `Heard ${said}.` }),
      makeMinute(id, '', doc(para(said)), { kind: 'procedural-note' }),
    ],
    papers: [makePaper(id, restricted.id, { title: said, text: said })],
  });
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');

/** Raw, unzipped, joined over runs, letters only. */
const traces = (bytes: Uint8Array): string[] => {
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  const joined = parts.map((part) => part.replace(/<[^>]*>/g, ''));
  return [strFromU8(bytes, true), ...parts, ...joined, ...joined.map((text) => text.replaceAll('\u00ad', ''))];
};

const secrets = ['Jessamy', 'jessamy', 'JESSAMY', 'J. Orrin', 'Orrin,'];
const hidden = secrets.flatMap((word) => [word, utf16(word), base64(Buffer.from(`${word} Orrin`)).slice(0, 12)]);

describe.each(['accessible', 'traditional'] as const)('in the %s style', (style: HouseStyle) => {
  it.each(forms)('"%s" is in no file', async (name) => {
    for (const audience of ['public', 'members'] as const) {
      for (const { name: fileName, bytes } of await builtDocuments(planted(name), { builtOn: '2031-09-08', style, audience })) {
        expect(traces(bytes).flatMap((text) => hidden.filter((word) => text.includes(word))), `${fileName}, ${audience}`).toEqual([]);
        expect(traces(bytes).join(' ')).toContain('young person from the LAC Council');
      }
    }
  });

  it('the councillor of the same surname prints as ever', async () => {
    const built = await builtDocuments(planted('Jessamy Orrin'), { builtOn: '2031-09-08', style });
    expect(built.map(({ bytes }) => /Councillor (?:P\.\u00a0)?Orrin/.test(traces(bytes).join(' ')))).toEqual([true, true]);
  });
});

it('finds the name where it is let through: the test can fail', async () => {
  const open = planted('Jessamy Orrin');
  const built = await builtDocuments({ ...open, contributors: [], people: [], memberships: [], attendance: [], papers: [{ ...makePaper(open.meetingId, null), id: nextId() }] }, { builtOn: '2031-09-08' });
  expect(built.every(({ bytes }) => traces(bytes).some((text) => text.includes('Jessamy Orrin')))).toBe(true);
});
