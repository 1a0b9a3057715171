// Reading copies as the command line makes them: of an invented meeting, with a letter that everybody may read and a report that is sealed.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { called } from '../../unit/cli/called.ts';
import { pdfFile } from '../../unit/importing/pdf-file.ts';
import { ports, snapshot } from '../../unit/meeting-file/fixture.ts';
import { paragraph, wordFile } from '../../unit/ooxml/word-file.ts';

export const passphrase = 'lantern otter biscuit';
/** Stands in the sealed report and nowhere else. */
export const canary = 'Zebedee';

export type Copies = {
  readonly first: Buffer;
  /** Of the same meeting and key, with one more letter. */
  readonly second: Buffer;
  /** Of another key that nobody handed over to. */
  readonly strange: Buffer;
};

const done = async (folder: string, ...words: readonly string[]): Promise<void> => {
  const { code, stderr } = await called(folder, ...words);
  if (code !== 0) throw new Error(`orderpaper ${words.join(' ')}: ${stderr}`);
};

const makeIn = async (folder: string): Promise<Copies> => {
  const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
  const key = (): string => generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const letter = (subject: string): Uint8Array => pdfFile([[{ text: subject, x: 60, y: 760, size: 22 }, { text: 'Dear Chair, thank you.', x: 60, y: 700 }]]);
  await put('m.orderpaper', await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
  await put('letter.pdf', letter('Letter to the Panel'));
  await put('late.pdf', letter('Letter that came late'));
  await put('secret.docx', wordFile({ body: `${paragraph(`The placement of ${canary}`)}${paragraph('At 4 Nowhere Row.')}` }));
  await put('pass', `${passphrase}\n`);
  await put('key', key());
  await put('stranger', key());
  const item = [...agendaLabels(itemsOf(snapshot, snapshot.meetingId)).values()][4] ?? '';
  const build = async (out: string, ...options: readonly string[]): Promise<Buffer> => {
    await done(folder, 'build', 'm.orderpaper', '--only', 'reading', '--out', out, '--cache', 'cache', ...options);
    return readFile(join(folder, out, 'reading-2019-10-15.orderpaper'));
  };
  await done(folder, 'attach', 'm.orderpaper', '--item', item, 'letter.pdf');
  await done(folder, 'attach', 'm.orderpaper', '--item', item, 'secret.docx', '--exempt', '1', '--reason', 'It names a child');
  const first = await build('first', '--passphrase-file', 'pass', '--signing-key', 'key', '--reader', 'Councillor Marchbanks', '--copy', '7');
  const strange = await build('strange', '--signing-key', 'stranger');
  await done(folder, 'attach', 'm.orderpaper', '--item', item, 'late.pdf');
  return { first, strange, second: await build('second', '--signing-key', 'key', '--expires', '2019-10-31') };
};

export const makeCopies = async (): Promise<Copies> => {
  const folder = await mkdtemp(join(tmpdir(), 'orderpaper-reading-'));
  try {
    return await makeIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
