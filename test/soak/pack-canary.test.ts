// Meetings with secrets everywhere: in no byte of what is made for the public, in no way of writing; and members get every one that is meant for them (DESIGN section 5).
import { constants, inflateSync } from 'node:zlib';
import { strToU8, unzipSync, unzlibSync, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawPdfPages, stopDrawing } from '../../electron/cli/adapters/draw-pdf-pages.ts';
import { nodeCiphers } from '../../electron/cli/adapters/ciphers.ts';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { toBuildFrom } from '../../electron/cli/commands/meeting-file-input.ts';
import { bareFiles } from '../../shared/attachments/pictures/bare-files.ts';
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import { calendarFile } from '../../shared/calendar/calendar-file.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import { bookKinds, builtBook } from '../../shared/documents/minute-book/index.ts';
import { builtNotices } from '../../shared/documents/built-notices.ts';
import { memoryCache } from '../../shared/documents/pack/fragment-cache.ts';
import { buildPack, packPages } from '../../shared/documents/pack/build-pack.ts';
import type { PackPorts } from '../../shared/documents/pack/pack-ports.ts';
import { hasPapers } from '../../shared/documents/pack/pack-plan.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import { preparePaper } from '../../shared/documents/pack/prepare-paper.ts';
import { buildSupplement, supplementFileName, supplementsOf } from '../../shared/documents/pack/supplement.ts';
import { buildReading } from '../../shared/documents/reading/build-reading.ts';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import { buildPrint } from '../../shared/documents/print/build-print.ts';
import { printSheets } from '../../shared/documents/print/pdf/print-sheets.ts';
import type { PublishedCopy } from '../../shared/meeting-file/published-copy.ts';
import { readMeetingFile } from '../../shared/meeting-file/read-meeting-file.ts';
import { filesOfPapers } from '../../shared/meeting-file/reading/reading-content.ts';
import { writeReadingFile } from '../../shared/meeting-file/reading/write-reading-file.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { joined } from '../../shared/meeting-file/zip-layout.ts';
import { fileHashesOf } from '../../shared/model/file-hashes.ts';
import { mainMeeting } from '../../shared/model/meeting-snapshot.ts';
import { packPorts } from '../documents/support/attachments.ts';
import { canaryMeeting, type CanaryMeeting } from '../documents/support/canary-meeting.ts';
import { publishedAgain } from '../documents/support/canary-publications.ts';

const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const meetings = Math.max(50, Math.round(1000 * Number(process.env['SOAK_SCALE'] ?? '0.05')));

/** Pages aren't laid out: how many there are changes no word. What was made of a paper once serves all files of its meeting, as it does in the program. */
const portsOfMeeting = (): PackPorts => ({
  cache: memoryCache(null), ...packPorts, drawPdfPages, preparePaper: (task) => preparePaper({ ...task, pages: task.pages ?? 2 }, barePicture),
});

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/** All secrets begin so, in letters that may be capitals. */
const sign = /canary[a-z]+/gi;
/** What base64 makes of "anary", wherever in three bytes it begins. */
const coded = ['anary', 'ANARY'].flatMap((word) => [0, 1, 2].map((before) => Buffer.from(`${' '.repeat(before)}${word}`).toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor(((before + 5) * 8) / 6))));

/** What streams of a PDF of ours hold, and the texts that stand in them as hex digits. */
const unpackedPdf = (buffer: Buffer): readonly string[] => {
  const texts: string[] = [];
  for (let at = buffer.indexOf('stream\n'); at >= 0; at = buffer.indexOf('stream\n', at + 7)) {
    if (buffer.subarray(at - 3, at).toString('latin1') === 'end') continue;
    try {
      const text = Buffer.from(unzlibSync(buffer.subarray(at + 7, buffer.indexOf('\nendstream', at)))).toString('latin1');
      texts.push(text, (text.match(/<[0-9a-f]+>/g) ?? []).map((digits) => Buffer.from(digits.slice(1, -1), 'hex').swap16().toString('utf16le')).join(''));
    } catch {
      // A picture that is no zlib stream: its bytes are looked through as they are.
    }
  }
  return texts;
};

/** Letters written as numbers in HTML and XML, in addresses, and in JSON. */
const spelt = (text: string): string => {
  const letter = (digits: string, base: number): string => { const code = Number.parseInt(digits, base); return code > 31 && code < 127 ? String.fromCharCode(code) : ' '; };
  return text.replace(/&#x([0-9a-f]{2,4});/gi, (_, digits: string) => letter(digits, 16)).replace(/&#(\d{2,3});/g, (_, digits: string) => letter(digits, 10)).replace(/(?:%|\\u00)([0-9a-f]{2})/gi, (_, digits: string) => letter(digits, 16));
};

/** What is packed by itself inside: streams of a picture's chunks or of another program, wherever they begin. */
const unpackedInside = (buffer: Buffer): readonly string[] => {
  const texts: string[] = [];
  for (const head of [Buffer.from([0x78, 0x9c]), Buffer.from([0x78, 0xda]), Buffer.from([0x78, 0x01])]) {
    for (let at = buffer.indexOf(head); at >= 0 && texts.length < 200; at = buffer.indexOf(head, at + 2)) {
      try {
        texts.push(inflateSync(buffer.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4_000_000 }).toString('latin1'));
      } catch {
        // Two bytes that only look like it.
      }
    }
  }
  return texts;
};

/** Secrets in bytes in every way in which a word may lie there: as it is, over runs of text, as UTF-16, in base64, in numbers of letters, packed, in files inside. */
const found = (bytes: Uint8Array): readonly string[] => {
  if (isZip(bytes)) return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [...(name.match(sign) ?? []), ...found(part)]).concat(Buffer.from(bytes).toString('latin1').match(sign) ?? []);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = [buffer.toString('latin1'), ...(buffer.subarray(0, 5).toString('latin1') === '%PDF-' ? unpackedPdf(buffer) : []), ...(buffer[0] === 0x89 ? unpackedInside(buffer) : [])].join('\n');
  const plain = /&#|%[46]|\\u00/.test(raw) ? `${raw}\n${spelt(raw)}` : raw;
  const joined = /<w:|<a:|<!doctype html>/.test(plain) ? plain.replace(/<[^>]*>/g, '') : '';
  // A byte of nothing between two letters, whichever comes first.
  return [...(plain.match(sign) ?? []), ...(joined.match(sign) ?? []), ...(plain.match(/n\0a\0r\0y/gi) ?? []), ...coded.filter((text) => plain.includes(text))];
};

type Options = Parameters<typeof packPages>[1];
type Made = readonly (readonly [name: string, bytes: Uint8Array])[];

/** Papers by themselves, as they are saved; those that this audience may not have are refused. */
const papersAlone = async ({ papers }: CanaryMeeting['snapshot'], build: (id: string) => ReturnType<typeof paperDocument>): Promise<Made> => {
  const made = await Promise.all(papers.filter(({ file, kind }) => file === undefined && kind !== 'attachment' && kind !== 'imported-text').map(async ({ id }) => build(id)));
  return made.flatMap((paper) => (paper.ok ? [['paper.docx', paper.value] as const] : []));
};

/** Notices and calendar are public whoever asks. */
const noticesAndCalendar = async ({ snapshot }: CanaryMeeting, options: Options): Promise<Made> => {
  const calendar = calendarFile(snapshot.panel, [mainMeeting(snapshot)], { ofPanel: snapshot.meetings, at: '2031-09-08T09:00:00.000Z' });
  return [...(await builtNotices(snapshot, options, true)).map(({ name, bytes }) => [name, bytes] as const), ...(calendar === null ? [] : [['meeting.ics', strToU8(calendar)] as const])];
};

/** Extract, attendance sheet, brief, follow-ups and their .csv, index, work programme. */
const minuteBook = async ({ snapshot, random }: CanaryMeeting, options: Options): Promise<Made> => {
  const made: (readonly [string, Uint8Array])[] = [];
  // What holds secrets of its own each time, the rest of one meeting in four.
  for (const kind of random.oneIn(4) ? bookKinds : (['extract', 'follow-ups'] as const)) {
    const built = await builtBook(snapshot, { kind, minute: '1 of 2031-09-16' }, options);
    expect([kind, built.ok]).toEqual([kind, kind !== 'chairs-brief' || options.audience === 'members']);
    if (built.ok) made.push(...built.value.map(({ name, bytes }) => [name, bytes] as const));
  }
  return made;
};

/** Nobody can open it: what is sealed is looked for where it is not. */
const sealing = { ...nodeCiphers, deriveKey: () => Promise.resolve(nodePorts.randomBytes(32)) };

/** One meeting in four: the reading copy as it goes to everybody, sealed part and all; members open that part. */
const readingCopy = async ({ snapshot, random }: CanaryMeeting, options: Options, ports: PackPorts): Promise<Made> => {
  if (!random.oneIn(4)) return [];
  const built = await buildReading(snapshot, { builtOn: options.builtOn, ...(options.files === undefined ? {} : { files: options.files }), issue: { expiresOn: null, reader: null, copy: null }, restricted: true, withConfidential: options.withConfidential ?? false }, hasPapers(snapshot), ports);
  if (!built.ok) throw new Error(built.problem.what);
  const { content, restricted, files } = built.value;
  const bytes = await writeReadingFile({ content, files, restricted: restricted === null ? null : { content: restricted, passphrase: 'none' }, signing: null }, { ...nodePorts, ciphers: sealing });
  const opened: Made = options.audience === 'members' && restricted !== null ? [['reading.json', strToU8(JSON.stringify(restricted))], ...[...filesOfPapers(restricted.papers)].map((sha256) => ['reading.bin', files.get(sha256) ?? new Uint8Array()] as const)] : [];
  return [['reading.orderpaper', bytes], ...opened];
};

/** Every file that an audience can be given. */
const filesFor = async (meeting: CanaryMeeting, audience: 'public' | 'members', ports: PackPorts, withoutConfidential = false): Promise<{ readonly files: Made; readonly told: string }> => {
  const { snapshot, files, random } = meeting;
  const options = { builtOn: '2031-09-12', files, audience, withConfidential: audience === 'members' && !withoutConfidential };
  const pages = await packPages(snapshot, options, ports);
  if (!pages.ok) throw new Error(pages.problem.what);
  const taken = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly what: string } }): T => { if (!result.ok) throw new Error(result.problem.what); return result.value; };
  const supplements: Made = await Promise.all(supplementsOf(snapshot).map(async (each) => [supplementFileName(snapshot, each.number, audience), taken(await buildSupplement(snapshot, each, options, pages.value, ports))] as const));
  const printed = async (choice: PrintChoice): Promise<Made[number]> => { const { name, bytes } = taken(await buildPrint(snapshot, { ...options, choice }, pages.value, ports)); return [name, bytes]; };
  const prints = [
    await printed({ what: { kind: 'pages', from: '1', to: '3' }, sides: 'double', large: false }), ...(random.oneIn(4) ? [await printed({ what: { kind: 'pack' }, sides: 'single', large: true }), await printed({ what: { kind: 'agenda' }, sides: 'single', large: true })] : []),
  ];
  const sheets = taken(await printSheets(snapshot, { ...options, choice: { what: { kind: 'pack' }, sides: 'double', large: false, asPdf: true } }, pages.value, ports));
  const agenda = taken(await printSheets(snapshot, { ...options, choice: { what: { kind: 'agenda' }, sides: 'single', large: false, asPdf: true } }, pages.value, ports));
  const documents = await builtDocuments(snapshot, { ...options, pageRanges: pages.value.itemRanges, lateRanges: pages.value.lateRanges });
  return {
    told: pages.value.findings.map(({ message, fileName }) => `${message} ${fileName ?? ''}`).join('\n'),
    files: [
      ['pack.docx', taken(await buildPack(snapshot, options, pages.value, ports))], ...supplements, ...prints, [`sheets-${sheets.name}`, sheets.bytes], [`sheets-${agenda.name}`, agenda.bytes], ...documents.map(({ name, bytes }) => [name, bytes] as const),
      ...(await papersAlone(snapshot, (id) => paperDocument(snapshot, id, { ...options, files: bareFiles(files) }))), ...(await noticesAndCalendar(meeting, options)), ...(await minuteBook(meeting, options)),
      ...(await readingCopy(meeting, options, ports)),
    ],
  };
};

/** The officer's own file of the meeting, with what was published before as it went out, which holds words that stand nowhere else by now. */
const officersFile = async ({ snapshot, files, secret }: CanaryMeeting): Promise<{ readonly bytes: Uint8Array; readonly before: string }> => {
  const before = secret('asitwentout').toLowerCase();
  const copies = (snapshot.publications ?? []).slice(0, -1).map(({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, ...facts }): PublishedCopy => (
    { id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, kind: 'agenda', facts, snapshot: { ...snapshot, items: snapshot.items.map((item) => ({ ...item, title: `${item.title} ${before}` })) } }
  ));
  return { bytes: await writeMeetingFile({ kind: 'meeting', snapshot, copies, files: [...fileHashesOf(snapshot)].flatMap((sha256) => files(sha256) ?? []) }, nodePorts), before };
};

/** The meeting as the command line hands it to a build; the officer's file holds its publications, and nothing that is built is given one. */
const asBuiltFrom = async (meeting: CanaryMeeting): Promise<CanaryMeeting> => {
  const { bytes, before } = await officersFile(meeting);
  const read = await readMeetingFile(bytes, nodePorts);
  if (!read.ok || read.value.kind !== 'meeting') throw new Error(JSON.stringify(read));
  const told = (value: unknown): boolean => JSON.stringify(value).toLowerCase().includes(before);
  expect([read.value.copies.length > 0, told(read.value.copies), found(bytes).some((word) => word.toLowerCase() === before)]).toEqual((meeting.snapshot.publications ?? []).length > 1 ? [true, true, true] : [false, false, false]);
  const { snapshot, files, ...rest } = toBuildFrom(read.value);
  const byHash = (sha256: string): Uint8Array | undefined => files.get(sha256);
  expect(told({ ...rest, snapshot })).toBe(false);
  return { ...meeting, snapshot, files: byHash, forNobody: [...meeting.forNobody, before] };
};

type MadeFiles = { readonly secrets: ReadonlySet<string>; readonly names: readonly string[]; readonly inSheets: readonly string[]; readonly inPack: readonly string[] };

const madeFor = async (meeting: CanaryMeeting, audience: 'public' | 'members', ports: PackPorts): Promise<MadeFiles> => {
  const { files, told } = await filesFor(meeting, audience, ports);
  const secrets = files.flatMap(([name, bytes]) => [...(name.match(sign) ?? []), ...found(bytes)]).concat(audience === 'public' ? (told.match(sign) ?? []) : []);
  const ofFile = (start: string): readonly string[] => found(files.find(([name]) => name.startsWith(start))?.[1] ?? new Uint8Array()).map((word) => word.toLowerCase());
  return { secrets: new Set(secrets.map((word) => word.toLowerCase())), names: files.map(([name]) => name.replace(/-.*/, '')), inSheets: ofFile('sheets'), inPack: ofFile('pack.docx') };
};

/** What members get of confidential papers where the officer has not said so; their minutes and lists are the record itself. */
const confidentialUnasked = async (meeting: CanaryMeeting, ports: PackPorts): Promise<readonly string[]> => {
  const { files } = await filesFor(meeting, 'members', ports, true);
  return files.filter(([name]) => /^(?:pack|supplement|print|sheets|agenda|reading|notice)/.test(name)).flatMap(([name, bytes]) => [...(name.match(sign) ?? []), ...found(bytes)]);
};

/** It finds what it looks for, or its silence says nothing. */
const plantedPdf = joined([strToU8('%PDF-1.7\nstream\n'), zlibSync(strToU8(`<${Buffer.from('Canarysix', 'utf16le').swap16().toString('hex')}> Tj`)), strToU8('\nendstream')]);
const planted = zipSync({ 'a.xml': strToU8('<w:t>Can</w:t><w:t>aryone</w:t>'), 'b.bin': Buffer.from('xCanarytwo', 'utf16le'), 'c.bin': Buffer.from(Buffer.from('--CANARYthree').toString('base64')), 'canaryfour.txt': new Uint8Array(1), 'd.zip': zipSync({ e: strToU8('Canaryfive') }), 'f.pdf': plantedPdf,
  'g.xml': strToU8('&#67;anary&#x73;even'), 'h.json': strToU8('\\u0043anaryeight'), 'i.rels': strToU8('%43anarynine'), 'j.png': joined([Uint8Array.of(0x89), zlibSync(strToU8('Canaryten'))]) });

describe('packs of meetings full of secrets', () => {
  it(`${meetings} of them, whatever is made of them, tell the public none and members all`, async () => {
    expect(found(planted)).toEqual(['Canaryone', 'n\0a\0r\0y', coded[3], 'canaryfour', 'Canaryfive', 'Canarysix', 'Canaryseven', 'Canaryeight', 'Canarynine', 'Canaryten', 'canaryfour', 'canaryfour']);
    let least = Number.POSITIVE_INFINITY;
    const kinds = new Set<string>();
    for (let index = 0; index < meetings; index += 1) {
      const ports = portsOfMeeting();
      const first = await canaryMeeting(firstSeed * 10_007 + index);
      // Three in four are published again: then there are supplements, and some are called off or their agenda is withdrawn.
      const meeting = await asBuiltFrom(index % 4 === 0 ? first : await publishedAgain(first, ports));
      const [open, full] = [await madeFor(meeting, 'public', ports), await madeFor(meeting, 'members', ports)];
      const unasked = meeting.isConfidential && index % 4 === 0 ? await confidentialUnasked(meeting, ports) : [];
      expect([index, unasked]).toEqual([index, []]);
      expect([index, [...open.secrets]]).toEqual([index, []]);
      // Words behind a secret may have run on into it where runs were joined.
      const told = (word: string): boolean => [...full.secrets].some((each) => each.includes(word.toLowerCase()));
      expect([index, meeting.forNobody.filter(told)]).toEqual([index, []]);
      expect([index, meeting.forMembers.filter((word) => !told(word))]).toEqual([index, []]);
      // What the printed pages say the sheets say too.
      expect([index, meeting.forMembers.filter((word) => full.inPack.some((each) => each.includes(word.toLowerCase())) && !full.inSheets.some((each) => each.includes(word.toLowerCase())))]).toEqual([index, []]);
      least = Math.min(least, meeting.forMembers.length + meeting.forNobody.length);
      open.names.forEach((name) => kinds.add(name));
    }
    await stopDrawing();
    expect([...kinds].map((name) => name.replace(/\.\w+$/, '')).sort()).toEqual(['agenda', 'attendance', 'extract', 'follow', 'meeting', 'minutes', 'notice', 'pack', 'paper', 'print', 'reading', 'sheets', 'supplement', 'work', 'year']);
    expect(least).toBeGreaterThan(45);
  }, 10_800_000);
});
