// Nothing that is restricted is in any byte of a public file; all of it is in the members' (DESIGN section 5).
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { Block } from '../../shared/model/text.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import { makeAttendance, makeItem, makeMeeting, makeMinute, makePanel, makePaper, makeSnapshot, doc, para } from './support/make-records.ts';
import { resolution } from './support/sample-meeting.ts';

const exempt = { level: 'exempt' as const, paragraphs: [2], reason: 'Canaryreason' };
const confidential = { level: 'confidential' as const, paragraphs: [], reason: 'Canarybar' };

/** Secrets that members may read, and remarks that nobody prints. */
const printed = ['Canarytitle', 'Canarysub', 'Canarypresenter', 'Canarynote', 'Canaryminute', 'Canarytext', 'Canarybullet', 'Canaryresolved', 'Canarylower', 'Canaryprocedure', 'Canaryunder', 'Canarybeneath', 'Canarysubminute', 'Canaryformer', 'Canarymanner', 'Canaryrecipient', 'Canarymarker'];
const neverPrinted = ['Canaryreason', 'Canarybar', 'Canarypaper'];

const decided: Block = {
  type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'recommended', recipient: 'Canaryrecipient', manner: 'by Canarymanner votes', frame: null },
  content: [{ type: 'resolutionPart', attrs: { id: '018f3a52-7d10-7abc-8def-0123456789ab' }, content: [para('That it be so.')] }],
};
const list: Block = { type: 'orderedList', attrs: { format: 'lowerLetter', start: 1, frame: 'bracket' }, content: [{ type: 'listItem', content: [para('Canarymarker')] }] };

const guarded = () => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id);
  const id = meeting.id;
  const secret = makeItem(id, 'Canarytitle', { publicTitle: 'A placement', access: exempt, subLines: ['Canarysub'], presenter: 'Canarypresenter', note: { type: 'chairs-authority', text: 'Canarynote' } });
  // Marked public by default: it stands under a restricted item all the same.
  const under = makeItem(id, 'Canaryunder', { sub: true, subLines: ['Canarybeneath'] });
  return makeSnapshot(panel, meeting, {
    items: [makeItem(id, 'Open matter'), makeItem(id, 'Exclusion of the public', { kind: 'exclusion' }), secret, under],
    papers: [makePaper(id, secret.id, { title: 'Canarypaper', text: 'Canarypaper' })],
    attendance: [makeAttendance(id, 'Cato Reeve', { councillor: false, capacity: 'guest', forMinute: { number: '9', title: 'Canarytitle' } }),
      // The minute had this title when it was chosen, and has another number and title now.
      makeAttendance(id, 'Ines Carrow', { councillor: false, capacity: 'guest', forMinute: { number: '7', title: 'Canaryformer' } })],
    minutes: [
      makeMinute(id, 'Open matter', doc(para('Open words')), { number: 1 }),
      makeMinute(id, 'Canaryminute', doc(para('Canarytext'), { type: 'bulletList', content: [{ type: 'listItem', content: [para('Canarybullet')] }] }, resolution(null, 'Canaryresolved'), decided, list), { number: 2, publicTitle: 'A restricted matter', access: confidential, publicSummary: 'A decision was made.\nIt was unanimous.' }),
      makeMinute(id, 'Canarytitle', doc(para('Canarylower')), { number: 3, itemId: secret.id }),
      makeMinute(id, 'Canaryunder', doc(para('Canarysubminute')), { number: 4, itemId: under.id }),
      makeMinute(id, '', doc(para('Canaryprocedure')), { kind: 'procedural-note', access: exempt }),
    ],
  });
};

const everything = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => name + strFromU8(part)).join('\n').replace(/<[^>]*>/g, (tag) => (/ (?:w:val|descr|title|Target)="/.test(tag) ? tag : '')) + strFromU8(bytes, true);

const built = async (style: HouseStyle, audience: 'public' | 'members') =>
  (await builtDocuments(guarded(), { builtOn: '2031-09-08', style, audience })).map((file) => everything(file.bytes)).join('\n');

describe.each(['accessible', 'traditional'] as const)('restricted matter in the %s style', (style) => {
  it('is in no public file', async () => {
    const text = await built(style, 'public');
    expect([...printed, ...neverPrinted].filter((canary) => text.includes(canary))).toEqual([]);
  });

  it("leaves number, public title, grounds and public summary in the public's", async () => {
    const text = await built(style, 'public');
    for (const words of ['A placement', 'A restricted matter', 'paragraph 2 of Part 1 of Schedule 12A', 'A decision was made.', 'It was unanimous.', 'Open words', 'for Minute No. 9 (A placement)']) {
      expect(text).toContain(words);
    }
  });

  it("is all in the members' files, and the private reasons in none", async () => {
    const text = await built(style, 'members');
    expect(printed.filter((canary) => !text.includes(canary))).toEqual([]);
    expect(neverPrinted.filter((canary) => text.includes(canary))).toEqual([]);
  });
});
