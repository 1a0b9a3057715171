// Opens what is sealed in a reading copy, of either format, in memory alone.
import { ok, type Result } from '../../model/result.ts';
import type { Ciphers, Sha256 } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { limits } from '../limits.ts';
import { filesFolder } from '../manifest.ts';
import { damaged, doesNotFit } from '../problems.ts';
import { readZip, unpack } from '../zip-read.ts';
import { checkListed, checkRestrictedContent, type ReadingContent } from './reading-content.ts';
import { restrictedIn, type Restricted } from './restricted-blocks.ts';
import { isInBlocks, openedBlocks } from './sealed-blocks.ts';
import { opened, sealedEntry } from './sealed-part.ts';
import { restrictedEntry } from './write-reading-file.ts';

type Sealed = { readonly content: ReadingContent; /** Of `readReadingFile`. */ readonly seal: Uint8Array };
type Ports = { readonly sha256: Sha256; readonly ciphers: Ciphers };

/** Of a copy of format 3: one whole, a zip of its own in the same layout. */
const openWhole = async ({ seal }: Pick<Sealed, 'seal'>, passphrase: string, ports: Ports): Promise<Result<Restricted>> => {
  const plain = await opened(seal, passphrase, ports.ciphers);
  if (!plain.ok) return plain;
  const zip = readZip(plain.value, restrictedEntry);
  if (!zip.ok) return damaged(`entry ${sealedEntry}`);
  const [first, ...behind] = zip.value;
  const payload = first?.name === restrictedEntry && first.size <= limits.readingBytes ? unpack(first) : damaged(`entry ${restrictedEntry}`);
  if (!payload.ok) return payload;
  const json = readCanonicalJson(restrictedEntry, payload.value);
  if (!json.ok) return json;
  const restricted = checkRestrictedContent(restrictedEntry, json.value);
  if (!restricted.ok) return restricted;
  const known = checkListed(restricted.value.papers, behind.map(({ name }) => name));
  if (!known.ok) return known;
  const files = new Map<string, Uint8Array>();
  for (const entry of behind) {
    const bytes = unpack(entry);
    if (!bytes.ok || entry.name !== `${filesFolder}${await ports.sha256(bytes.value)}`) return damaged(`entry ${entry.name}`);
    files.set(entry.name.slice(filesFolder.length), bytes.value);
  }
  return ok({ content: restricted.value, files, damaged: [], isWhole: true });
};

const openBlocks = async ({ content, seal }: Sealed, passphrase: string, { sha256, ciphers }: Ports): Promise<Result<Restricted>> => {
  const blocks = await openedBlocks(seal, await sha256(new TextEncoder().encode(canonicalJson(content))), passphrase, ciphers);
  return blocks.ok ? restrictedIn(blocks.value, sha256) : blocks;
};

/** @returns what is restricted, with what of it is damaged; `wrong-passphrase`; or a problem of what was sealed */
export const openRestricted = async (sealed: Sealed, passphrase: string, ports: Ports): Promise<Result<Restricted>> => {
  const restricted = await (isInBlocks(sealed.seal) ? openBlocks : openWhole)(sealed, passphrase, ports);
  if (!restricted.ok) return restricted;
  return restricted.value.content.meetingId === sealed.content.meeting.id ? restricted : doesNotFit(restrictedEntry, 'meetingId', 'it belongs to another meeting');
};
