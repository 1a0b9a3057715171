// A small reading copy of an invented council: one paper for all, one file, one paper that is sealed.
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { nodeCiphers, nodeVerify, signingKeyFrom } from '../../../electron/cli/adapters/ciphers.ts';
import type { ReadingContent, ReadingPaper, RestrictedContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import { handOver, handOversAfter, type HandOvers, type SigningKey } from '../../../shared/meeting-file/reading/signature.ts';
import { writeReadingFile } from '../../../shared/meeting-file/reading/write-reading-file.ts';

export const sha256 = (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
export const ports = { sha256, verify: nodeVerify, ciphers: nodeCiphers, randomBytes: (length: number) => new Uint8Array(randomBytes(length)) };

export const newKey = (): SigningKey => {
  const key = signingKeyFrom('key.pem', new TextEncoder().encode(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()));
  if (!key.ok) throw new Error(key.problem.what);
  return key.value;
};

const id = (last: number): string => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const openFile = new TextEncoder().encode('the pages of an open file, as long as they may be, said twice: the pages of an open file');
export const secretFile = new TextEncoder().encode('Zebedee Marchbanks lives at 4 Nowhere Row');
export const passphrase = 'lantern otter biscuit';

const paperOf = (own: Partial<ReadingPaper> & Pick<ReadingPaper, 'id' | 'body'>): ReadingPaper =>
  ({ itemId: id(2), appendix: null, title: "The Panel's own report", access: { level: 'public', paragraphs: [] }, span: { start: 1, end: 4 }, pageHead: [], pageStarts: [], pagesApproximate: false, ...own });

export const content = async (): Promise<ReadingContent> => ({
  schema: 'orderpaper-reading/1', issue: { number: 2, madeOn: '2031-09-08', expiresOn: null, reader: 'Councillor O’Hara', copy: 7 },
  panel: { id: id(9), council: 'Thornbury Borough Council', name: 'Corporate Parenting Panel' },
  meeting: { id: id(1), date: '2031-09-16', time: '17:00', heading: 'Corporate Parenting Panel', details: [{ label: 'Venue:', text: 'Town Hall' }] },
  changes: null, membership: null, pages: 7, sealed: false,
  items: [{ id: id(2), label: '5', title: 'Placements', access: { level: 'public', paragraphs: [] }, pages: '(Pages 1 - 7)', note: null, lines: [] }],
  papers: [
    paperOf({ id: id(3), body: { as: 'pdf', file: await sha256(openFile) } }),
    paperOf({ id: id(5), title: 'The same pages again', span: { start: 8, end: 11 }, body: { as: 'pdf', file: await sha256(openFile) } }),
    paperOf({ id: id(4), title: '', access: { level: 'exempt', paragraphs: [1] }, span: { start: 5, end: 7 }, body: { as: 'withheld' } }),
  ],
});

export const restricted = async (): Promise<RestrictedContent> => ({
  schema: 'orderpaper-reading-restricted/1', meetingId: id(1), items: (await content()).items,
  papers: [paperOf({ id: id(4), title: 'The placement of Zebedee', access: { level: 'exempt', paragraphs: [1] }, span: { start: 5, end: 7 }, body: { as: 'word', file: await sha256(secretFile) } })],
});

type Written = { /** The council's keys before, the latest first, each of which hands over to the one after it. */ readonly before?: SigningKey | readonly SigningKey[] | null; readonly withSecrets?: boolean; /** Otherwise than `content`. */ readonly as?: Partial<ReadingContent> };

const handOversTo = async (key: SigningKey, [latest, ...earlier]: readonly SigningKey[]): Promise<HandOvers> =>
  (latest === undefined ? { handedOver: null } : handOversAfter(await handOver(latest, key.key), await handOversTo(latest, earlier)));

/** @param signing null: not signed */
export const written = async (signing: SigningKey | null, { before = null, withSecrets = true, as = {} }: Written = {}): Promise<Uint8Array> => writeReadingFile({
  content: { ...(await content()), ...as }, files: new Map([[await sha256(openFile), openFile], [await sha256(secretFile), secretFile]]),
  restricted: withSecrets ? { content: await restricted(), passphrase } : null, signing: signing === null ? null : { with: signing, handOvers: await handOversTo(signing, Array.isArray(before) ? before : before === null ? [] : [before]) },
}, ports);
