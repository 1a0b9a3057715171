// The councillor's copy from the command line: what it says of itself, by exit code and sentence, and that nothing restricted is in its open part.
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { nodeVerify } from '../../../electron/cli/adapters/ciphers.ts';
import { councilKeyPem, makeKey } from '../../../renderer/workers/council-key-work.ts';
import { readReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { privateKeyIn } from '../../../shared/meeting-file/reading/pem.ts';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { pdfFile } from '../importing/pdf-file.ts';
import { ports, snapshot } from '../meeting-file/fixture.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';
import { must } from '../data/open-test-data.ts';
import { called } from './called.ts';
import { document, namesIn, newFolder } from './orderpaper-process.ts';

const number = [...agendaLabels(itemsOf(snapshot, snapshot.meetingId)).values()][4] ?? '';
const letter = pdfFile([[{ text: 'Letter to the Panel', x: 60, y: 760, size: 22 }, { text: 'Dear Chair, thank you.', x: 60, y: 700 }]]);
const secret = wordFile({ body: `${paragraph('The placement of Zebedee')}${paragraph('At 4 Nowhere Row.')}` });
const name = 'reading-2019-10-15.orderpaper';

let folder = '';
const pem = (file: string): Promise<void> => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return Promise.all([writeFile(join(folder, file), privateKey.export({ format: 'pem', type: 'pkcs8' })), writeFile(join(folder, `${file}.pub`), publicKey.export({ format: 'pem', type: 'spki' }))]).then(() => undefined);
};
const build = (out: string, ...options: readonly string[]) => called(folder, 'build', 'm.orderpaper', '--only', 'reading', '--out', out, '--cache', 'cache', ...options);
const info = (out: string, ...options: readonly string[]) => called(folder, 'info', join(out, name), ...options);

beforeAll(async () => {
  folder = await newFolder();
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
  for (const [name, content] of Object.entries({ 'letter.pdf': letter, 'secret.docx': secret, pass: 'lantern otter biscuit\n', wrong: 'lantern otter\n', blank: ' \n', unseen: '\ufeff\u200b\n', utf16: Uint8Array.of(0xff, 0xfe, 0x6c, 0) })) await writeFile(join(folder, name), content);
  await pem('key');
  await pem('newer');
  await pem('stranger');
  await writeFile(join(folder, 'locked'), generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'lantern' }));
  expect((await called(folder, 'attach', 'm.orderpaper', '--item', number, 'letter.pdf')).code).toBe(0);
  expect((await called(folder, 'attach', 'm.orderpaper', '--item', number, 'secret.docx', '--exempt', '1', '--reason', 'It names a child')).code).toBe(0);
});

describe('a reading copy', () => {
  it('holds each paper with its pages, the PDF as pages that can be searched, and without a passphrase nothing of what is restricted', async () => {
    const ended = await build('open', '--json');
    expect(ended.code).toBe(0);
    expect(document(ended)).toMatchObject({ schema: 'orderpaper-build/1', files: [{ name }], reading: { sealed: false, signed: false } });
    expect(ended.stderrLines.join('\n')).toMatch(/1 paper that is not for publication is not in this copy/);
    const read = await readReadingFile(new Uint8Array(await readFile(join(folder, 'open', name))), { sha256: ports.sha256, verify: nodeVerify });
    if (!read.ok) throw new Error(read.problem.what);
    const { content, files } = read.value;
    const own = content.papers.slice(-2);
    expect(own.map(({ title, body }) => [title, body.as])).toEqual([['Letter to the Panel', 'pdf'], ['', 'withheld']]);
    expect(own[1]?.span.start).toBe((own[0]?.span.end ?? 0) + 1);
    expect(JSON.stringify(content)).not.toMatch(/Zebedee|placement of|names a child/);
    const body = own[0]?.body;
    const file = await getDocument({ data: (body?.as === 'pdf' ? files.get(body.file) : undefined)?.slice() ?? new Uint8Array(), verbosity: 0 }).promise;
    const text = await (await file.getPage(1)).getTextContent();
    expect(text.items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ')).toContain('Dear Chair, thank you.');
    expect(file.numPages).toBe(1);
    await file.loadingTask.destroy();
  }, 60_000);

  it('that nobody signed is sound and says so: exit 1', async () => {
    const ended = await info('open', '--json');
    expect(ended.code).toBe(1);
    expect(document(ended)).toMatchObject({ kind: 'reading', signature: { state: 'unsigned' }, sealed: { there: false } });
    expect(ended.stderrLines).toEqual([expect.stringContaining('nobody has signed it')]);
  });

  it('is trusted by the given key or the one that handed over to it, by no other and not without one', async () => {
    await build('handed-over', '--signing-key', 'newer', '--previous-key', 'key', '--reader', 'Councillor O’Hara', '--copy', '7', '--expires', '2019-10-31');
    for (const [options, code, state] of [[['--signing-key', 'newer.pub'], 0, 'known'], [['--signing-key', 'newer'], 0, 'known'], [['--signing-key', 'key.pub'], 0, 'handed-over'], [[], 1, 'unknown']] as const) {
      const ended = await info('handed-over', ...options, '--json');
      expect([options, ended.code, (document(ended) as { signature: { state: string } }).signature.state]).toEqual([options, code, state]);
      expect(ended.stderrLines.join('\n')).toContain('was to be read until 2019-10-31');
    }
    await build('again', '--signing-key', 'newer', '--previous-key', 'key', '--reader', 'Councillor O’Hara', '--copy', '7', '--expires', '2019-10-31');
    expect((await readFile(join(folder, 'again', name))).equals(await readFile(join(folder, 'handed-over', name)))).toBe(true);
    expect(document(await info('handed-over', '--signing-key', 'stranger.pub', '--json'))).toMatchObject({ signature: { state: 'other-key' }, issue: { reader: 'Councillor O’Hara', copy: 7 } });
  }, 60_000);

  it('opens its sealed part by its passphrase, tells no title of it, and refuses another passphrase with the way on', async () => {
    await build('sealed', '--passphrase-file', 'pass', '--signing-key', 'key');
    const ended = await info('sealed', '--passphrase-file', 'pass', '--signing-key', 'key.pub', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(document(ended)).toMatchObject({ sealed: { there: true, opened: true, papers: 1 } });
    expect(ended.stdout).not.toMatch(/Zebedee|secret\.docx/);
    const wrong = await info('sealed', '--passphrase-file', 'wrong');
    expect([wrong.code, wrong.stdout, wrong.stderrLines]).toEqual([2, '', [expect.stringMatching(/does not open the restricted part.*new copy/)]]);
  }, 60_000);

  it('that was changed is no sound one: exit 2, one line, the paper named where it is a paper', async () => {
    const bytes = await readFile(join(folder, 'sealed', name));
    const at = bytes.indexOf('%PDF-1.7');
    bytes[at + 40] = (bytes[at + 40] ?? 0) ^ 1;
    await mkdir(join(folder, 'changed'));
    await writeFile(join(folder, 'changed', name), bytes);
    const ended = await info('changed');
    expect([ended.code, ended.stdout, ended.stderrLines]).toEqual([2, '', [expect.stringMatching(new RegExp(`damaged in "Letter to the Panel" \\(item ${number}, page`))]]);
  });

  it.each([
    [['--passphrase-file', 'blank'], 'The passphrase in "blank" is empty.'],
    [['--passphrase-file', 'unseen'], 'The passphrase in "unseen" is empty.'],
    [['--passphrase-file', 'utf16'], 'no text in UTF-8'],
    [['--passphrase-file', 'missing'], 'could not be read'],
    [['--signing-key', 'pass'], 'holds no private key'],
    [['--signing-key', 'key.pub'], 'It is a public key'],
    [['--signing-key', 'locked'], 'protected by a password'],
    [['--previous-key', 'key'], '--signing-key'],
    [['--signing-key', 'key', '--previous-key', 'key'], 'nothing is handed over'],
    [['--expires', '30 September'], 'no day'],
    [['--expires', '2031-02-30'], 'no day'],
    [['--reader', ' '], 'needs a name'],
    [['--reader', 'x'.repeat(5_000)], 'at most 200 letters'],
    [['--reader', 'Councillor\nMarsh'], 'in one line'],
    [['--copy', '0'], 'no number'],
  ])('is not made by a call with %j', async (options, sentence) => {
    const before = await namesIn(folder);
    const ended = await build('not-made', ...options);
    expect([ended.code, ended.stdout, ended.stderrLines]).toEqual([2, '', [expect.stringContaining(sentence)]]);
    expect(await namesIn(folder)).toEqual(before);
  });

  it('has options that no other file takes', async () => {
    expect(await called(folder, 'build', 'm.orderpaper', '--out', 'other', '--signing-key', 'key')).toMatchObject({ code: 2, stderrLines: [expect.stringContaining('for --only reading alone')] });
    expect(await called(folder, 'info', 'm.orderpaper', '--passphrase-file', 'pass')).toMatchObject({ code: 2, stderrLines: [expect.stringContaining('is a meeting file')] });
  });
});

it('a copy signed by a key that was saved for the command line is known by each key before it, and a line that was changed is refused', async () => {
  const office = 'willow lantern 1904';
  const madeAt = '2031-09-01T09:00:00.000Z';
  const first = must(await makeKey({ passphrase: office, madeAt, before: null }));
  const between = must(await makeKey({ passphrase: office, madeAt, before: first }));
  const last = must(await makeKey({ passphrase: office, madeAt, before: between }));
  const saved = must(await councilKeyPem(last.key, office));
  await writeFile(join(folder, 'saved.pem'), saved);
  await writeFile(join(folder, 'oldest.pem'), must(await councilKeyPem(first.key, office)));
  expect(privateKeyIn(new TextEncoder().encode(saved))).not.toBeNull();
  expect((await build('by-saved', '--signing-key', 'saved.pem')).code).toBe(0);
  expect(document(await info('by-saved', '--signing-key', 'oldest.pem', '--json'))).toMatchObject({ signature: { state: 'handed-over', key: last.key.key, keysBefore: [between.key.key, first.key.key] } });
  await build('anew', '--signing-key', 'newer', '--previous-key', 'saved.pem');
  expect(document(await info('anew', '--signing-key', 'oldest.pem', '--json'))).toMatchObject({ signature: { state: 'handed-over', keysBefore: [last.key.key, between.key.key, first.key.key] } });
  await writeFile(join(folder, 'changed.pem'), saved.replace(first.key.key, 'ab'.repeat(32)));
  expect(await build('not-made', '--signing-key', 'changed.pem')).toMatchObject({ code: 2, stdout: '', stderrLines: [expect.stringContaining('not those of this key')] });
}, 60_000);
