// Meetings with secrets everywhere: in no byte of what is made for the public, in no way of writing; and members get every one that is meant for them (DESIGN section 5).
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import { noticeDocument } from '../../shared/documents/notice-document.ts';
import { buildPack, packPages } from '../../shared/documents/pack/build-pack.ts';
import type { PackPorts } from '../../shared/documents/pack/pack-ports.ts';
import { preparePaper } from '../../shared/documents/pack/prepare-paper.ts';
import { packPorts } from '../documents/support/attachments.ts';
import { canaryMeeting, type CanaryMeeting } from '../documents/support/canary-meeting.ts';

const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const meetings = Math.max(50, Math.round(1000 * Number(process.env['SOAK_SCALE'] ?? '0.05')));

/** Pages aren't laid out: how many there are changes no word. */
const ports: PackPorts = { ...packPorts, preparePaper: (task) => preparePaper({ ...task, pages: task.pages ?? 2 }, barePicture) };

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/** Every way in which a word may lie in bytes: as it is, over runs of text, as UTF-16, in base64, in files inside. */
const everyForm = (bytes: Uint8Array): string => {
  if (isZip(bytes)) return Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${everyForm(part)}`).join('\n');
  const plain = Buffer.from(bytes).toString('latin1');
  const even = Buffer.from(bytes.length % 2 === 0 ? bytes : bytes.subarray(0, -1));
  const coded = Array.from(plain.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g), ([text]) => Buffer.from(text, 'base64').toString('latin1'));
  return [plain, plain.replace(/<[^>]*>/g, ''), even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le'), ...coded].join('\n');
};

const madeFor = async ({ snapshot, files }: CanaryMeeting, audience: 'public' | 'members'): Promise<string> => {
  const options = { builtOn: '2031-09-08', files, audience };
  const pages = await packPages(snapshot, options, ports);
  if (!pages.ok) throw new Error(pages.problem.what);
  const pack = await buildPack(snapshot, options, pages.value, ports);
  if (!pack.ok) throw new Error(pack.problem.what);
  const others = await builtDocuments(snapshot, { ...options, pageRanges: pages.value.itemRanges });
  const notices = audience === 'public' ? [await noticeDocument(snapshot, 'meeting', options)] : [];
  const told = pages.value.findings.map(({ message, fileName }) => `${message} ${fileName ?? ''}`).join('\n');
  return [pack.value, ...others.map(({ bytes }) => bytes), ...notices].map(everyForm).join('\n').concat(audience === 'public' ? told : '').toLowerCase();
};

const withIn = (text: string, secrets: readonly string[]): string[] => secrets.filter((word) => text.includes(word.toLowerCase()));

describe('packs of meetings full of secrets', () => {
  it(`${meetings} of them tell the public none and members all`, async () => {
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < meetings; index += 1) {
      const meeting = await canaryMeeting(firstSeed * 10_007 + index);
      const [open, full] = [await madeFor(meeting, 'public'), await madeFor(meeting, 'members')];
      expect([index, withIn(open, meeting.forMembers), withIn(open, meeting.forNobody)]).toEqual([index, [], []]);
      expect([index, withIn(full, meeting.forNobody)]).toEqual([index, []]);
      const told = new Set(withIn(full, meeting.forMembers));
      expect([index, meeting.forMembers.filter((word) => !told.has(word))]).toEqual([index, []]);
      expect(open).toContain('open heading');
      least = Math.min(least, meeting.forMembers.length + meeting.forNobody.length);
    }
    expect(least).toBeGreaterThan(40);
  }, 3_600_000);
});
