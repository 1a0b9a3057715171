// Meetings with secrets everywhere: in no byte of what is made for the public, in no way of writing; and members get every one that is meant for them (DESIGN section 5).
import { strToU8, unzipSync, zipSync } from 'fflate';
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

/** All secrets begin so, in letters that may be capitals. */
const sign = /canary[a-z]+/gi;
/** What base64 makes of "anary", wherever in three bytes it begins. */
const coded = ['anary', 'ANARY'].flatMap((word) => [0, 1, 2].map((before) => Buffer.from(`${' '.repeat(before)}${word}`).toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor(((before + 5) * 8) / 6))));

/** Secrets in bytes in every way in which a word may lie there: as it is, over runs of text, as UTF-16, in base64, in files inside. */
const found = (bytes: Uint8Array): readonly string[] => {
  if (isZip(bytes)) return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [...(name.match(sign) ?? []), ...found(part)]);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = buffer.toString('latin1');
  const joined = plain.includes('<w:') || plain.includes('<a:') ? plain.replace(/<[^>]*>/g, '') : '';
  // A byte of nothing between two letters, whichever comes first.
  return [...(plain.match(sign) ?? []), ...(joined.match(sign) ?? []), ...(plain.match(/n\0a\0r\0y/gi) ?? []), ...coded.filter((text) => plain.includes(text))];
};

const madeFor = async ({ snapshot, files }: CanaryMeeting, audience: 'public' | 'members'): Promise<ReadonlySet<string>> => {
  const options = { builtOn: '2031-09-08', files, audience };
  const pages = await packPages(snapshot, options, ports);
  if (!pages.ok) throw new Error(pages.problem.what);
  const pack = await buildPack(snapshot, options, pages.value, ports);
  if (!pack.ok) throw new Error(pack.problem.what);
  const others = await builtDocuments(snapshot, { ...options, pageRanges: pages.value.itemRanges });
  const notices = audience === 'public' ? [await noticeDocument(snapshot, 'meeting', options)] : [];
  const told = pages.value.findings.map(({ message, fileName }) => `${message} ${fileName ?? ''}`).join('\n');
  const secrets = [pack.value, ...others.map(({ bytes }) => bytes), ...notices].flatMap(found).concat(audience === 'public' ? (told.match(sign) ?? []) : []);
  return new Set(secrets.map((word) => word.toLowerCase()));
};

/** It finds what it looks for, or its silence says nothing. */
const planted = zipSync({ 'a.xml': strToU8('<w:t>Can</w:t><w:t>aryone</w:t>'), 'b.bin': Buffer.from('xCanarytwo', 'utf16le'), 'c.bin': Buffer.from(Buffer.from('--CANARYthree').toString('base64')), 'canaryfour.txt': new Uint8Array(1), 'd.zip': zipSync({ e: strToU8('Canaryfive') }) });

describe('packs of meetings full of secrets', () => {
  it(`${meetings} of them tell the public none and members all`, async () => {
    expect(found(planted)).toEqual(['Canaryone', 'n\0a\0r\0y', coded[3], 'canaryfour', 'Canaryfive']);
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < meetings; index += 1) {
      const meeting = await canaryMeeting(firstSeed * 10_007 + index);
      const [open, full] = [await madeFor(meeting, 'public'), await madeFor(meeting, 'members')];
      expect([index, [...open]]).toEqual([index, []]);
      // Words behind a secret may have run on into it where runs were joined.
      const told = (word: string): boolean => [...full].some((each) => each.includes(word.toLowerCase()));
      expect([index, meeting.forNobody.filter(told)]).toEqual([index, []]);
      expect([index, meeting.forMembers.filter((word) => !told(word))]).toEqual([index, []]);
      least = Math.min(least, meeting.forMembers.length + meeting.forNobody.length);
    }
    expect(least).toBeGreaterThan(40);
  }, 3_600_000);
});
