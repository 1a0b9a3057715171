import { describe, expect, it } from 'vitest';
import { meetingOfPaper, paperPayloadOf, withReturnedPaper } from '../../../shared/meeting-file/paper-payload.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { encode, ports, snapshot } from './fixture.ts';

const at = '2030-01-01T00:00:00.000Z';
const id = (n: number): string => `01900000-0000-7000-8000-00000000000${n}`;
const base = (n: number) => ({ id: id(n), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: snapshot.meetingId, order: `a${n}`, sample: false });
const picture = encode('not really a picture');

const withPaper = async (): Promise<MeetingSnapshot> => {
  const sha256 = await ports.sha256(picture);
  const paper: Paper = { ...base(1), itemId: snapshot.items[0]?.id ?? null, kind: 'free', title: 'Moving on', text: '', access: publicAccess };
  const section: PaperSection = {
    ...base(2), paperId: id(1), slot: null, heading: 'What we did', hint: '', layout: 'text', numbered: false, required: false, notApplicable: false, fields: [],
    text: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'We met twice.' }] },
        { type: 'image', attrs: { sha256, width: 10, height: 10, size: 'half', alt: 'A garden', decorative: false, caption: '', consent: 'not-needed' } },
      ],
    },
  };
  return { ...snapshot, papers: [...snapshot.papers, paper], paperSections: [section] };
};

const payloadOf = (meeting: MeetingSnapshot) => {
  const payload = paperPayloadOf(meeting, id(1), []);
  if (!payload.ok) throw new Error(payload.problem.what);
  return payload.value;
};

describe('the file of one paper', () => {
  it('gives back the paper, its sections and pictures, and holds nothing else of the meeting', async () => {
    const meeting = await withPaper();
    const bytes = await writeMeetingFile({ kind: 'paper', payload: payloadOf(meeting), files: [picture, encode('of another paper')] }, ports);
    const file = await readMeetingFile(bytes, ports, { expect: 'paper' });
    if (!file.ok || file.value.kind !== 'paper') throw new Error(JSON.stringify(file));
    expect(file.value.payload).toEqual(payloadOf(meeting));
    expect([...file.value.files.keys()]).toEqual([await ports.sha256(picture)]);
    const words = JSON.stringify(file.value.payload);
    for (const other of [...meeting.people.map(({ name }) => name), ...meeting.items.slice(1).map(({ title }) => title)].filter((text) => text.length > 3)) {
      expect(words).not.toContain(other);
    }
  });

  it('comes home into the meeting that it left: only what the author changed differs, and what the office decides stays', async () => {
    const meeting = await withPaper();
    const payload = payloadOf(meeting);
    const [first] = payload.sections;
    if (first === undefined) throw new Error('no section');
    const returned = { ...payload, paper: { ...payload.paper, title: 'Moving on well', order: 'z9', access: { level: 'public' as const, paragraphs: [], reason: 'theirs' } }, sections: [{ ...first, heading: 'What we did this year', rev: 2 }] };
    const home = withReturnedPaper(meeting, returned);
    expect(checkSnapshot(home).ok).toBe(true);
    expect(home.papers.find((paper) => paper.id === id(1))).toMatchObject({ title: 'Moving on well', order: 'a1', access: publicAccess });
    expect(home.paperSections).toMatchObject([{ heading: 'What we did this year', rev: 2 }]);
    expect({ ...home, papers: [], paperSections: [] }).toEqual({ ...meeting, papers: [], paperSections: [] });
  });

  it('says nothing of what officers note for themselves, and keeps it where the paper comes home', async () => {
    const meeting = await withPaper();
    const access = { level: 'exempt' as const, paragraphs: [1], reason: 'Two families could be known by it.' };
    const old = { sha256: 'a'.repeat(64), fileName: 'first-try.pdf', format: 'pdf' as const, length: 9, pages: 1, pixels: null, findings: [], addedAt: at };
    const noted = { access, toFollow: { owner: 'Ines Farrow', dueOn: '2030-01-05', note: 'Ring the deputy: she is always late.' }, earlierFiles: [old], countedPages: 4 };
    const here: MeetingSnapshot = {
      ...meeting,
      items: meeting.items.map((item, index) => (index === 0 ? { ...item, access: { ...access, reason: 'The bidder could sue.' } } : item)),
      papers: meeting.papers.map((paper) => (paper.id === id(1) ? { ...paper, ...noted } : paper)),
    };
    const payload = payloadOf(here);
    const words = JSON.stringify(payload);
    for (const secret of [noted.toFollow.note, access.reason, 'could sue', old.fileName, old.sha256]) expect(words).not.toContain(secret);
    expect([payload.paper.access.level, payload.about.item?.access.level]).toEqual(['exempt', 'exempt']);
    expect(withReturnedPaper(here, payload).papers).toEqual(here.papers);
    const renamed = withReturnedPaper(here, { ...payload, paper: { ...payload.paper, title: 'Moving on well' } });
    expect(renamed.papers.find((paper) => paper.id === id(1))).toMatchObject({ ...noted, title: 'Moving on well' });
  });

  it('brings a newer file of its author in the place of the one here, which is kept', async () => {
    const meeting = await withPaper();
    const file = (letter: string) => ({ sha256: letter.repeat(64), fileName: `${letter}.pdf`, format: 'pdf' as const, length: 9, pages: 1, pixels: null, findings: [], addedAt: at });
    const here = { ...meeting, papers: meeting.papers.map((paper) => (paper.id === id(1) ? { ...paper, file: file('b'), earlierFiles: [file('a')] } : paper)) };
    const payload = payloadOf(here);
    const home = withReturnedPaper(here, { ...payload, paper: { ...payload.paper, file: file('c') } });
    expect(home.papers.find((paper) => paper.id === id(1))).toMatchObject({ file: file('c'), earlierFiles: [file('a'), file('b')] });
  });

  it('makes a whole meeting with nothing but the paper where its author has none', async () => {
    const alone = checkSnapshot(meetingOfPaper(payloadOf(await withPaper())));
    expect(alone).toMatchObject({ ok: true, value: { papers: [{ title: 'Moving on' }], items: [{ title: snapshot.items[0]?.title }], people: [], minutes: [] } });
  });

  it('of another meeting or with foreign sections is refused', async () => {
    const payload = payloadOf(await withPaper());
    const [section] = payload.sections;
    if (section === undefined) throw new Error('no section');
    const write = (changed: typeof payload) => writeMeetingFile({ kind: 'paper', payload: changed, files: [picture] }, ports);
    await expect(write({ ...payload, sections: [{ ...section, paperId: id(9) }] })).rejects.toThrow('another paper');
    await expect(write({ ...payload, about: { ...payload.about, meeting: { ...payload.about.meeting, id: id(8) } } })).rejects.toThrow('another meeting');
  });
});
