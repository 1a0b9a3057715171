// `orderpaper info` of a reading copy: every entry and the signature verified, what is in it told; never a word of what is sealed.
import { keyWords } from '../../../shared/meeting-file/reading/key-words.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { openRestricted } from '../../../shared/meeting-file/reading/open-restricted.ts';
import { readReadingFile, type ReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { spanLabels } from '../../../shared/rules/page-labels.ts';
import { nodeCiphers, nodeVerify } from '../adapters/ciphers.ts';
import { nodePorts } from '../adapters/ports.ts';
import type { Call, Finding, OptionSpec, Outcome } from './command.ts';
import { knownKeyOf, passphraseOf } from './secret-files.ts';

export const readingInfoOptions: readonly OptionSpec[] = [
  { name: 'passphrase-file', value: '<file>', help: 'of a reading copy: opens what is sealed in it and verifies that too' },
  { name: 'signing-key', value: '<file>', help: "of a reading copy: the council's key (public or private), by which the signature is to be" },
];

type Opened = { readonly file: ReadingFile; readonly name: string; readonly bytes: number };

const pagesOf = ({ span }: ReadingPaper): string => {
  const { start, end } = spanLabels(span);
  return start === end ? start : `${start}-${end}`;
};

const isPublic = ({ access }: ReadingPaper): boolean => access.level === 'public';

/** By their place in the pack: what is sealed has its title sealed too. */
const sealedDamage = async (file: ReadingFile, passphrase: string | null): Promise<readonly string[]> => {
  if (file.sealDamaged) return ['the sealed part with the restricted papers'];
  if (!file.sealedPartly) return [];
  const restricted = file.seal === null || passphrase === null ? null : await openRestricted({ content: file.content, seal: file.seal }, passphrase, { sha256: nodePorts.sha256, ciphers: nodeCiphers });
  if (restricted === null || !restricted.ok) return ['something in its sealed part, which --passphrase-file with its passphrase would tell'];
  const papers = restricted.value.damaged.map((paper) => `the restricted paper ${placeOf(file, paper)}`);
  return papers.length > 0 ? papers : ['one of the two lists of its sealed part, whose papers can all be read'];
};

const placeOf = ({ content }: ReadingFile, paper: ReadingPaper): string => `(item ${content.items.find(({ id }) => id === paper.itemId)?.label ?? '?'}, pages ${pagesOf(paper)})`;

const damagedWords = async (file: ReadingFile, passphrase: string | null): Promise<Failed | null> => {
  const named = file.damaged.map((paper) => `"${paper.title}" ${placeOf(file, paper)}`);
  const all = [...named, ...(await sealedDamage(file, passphrase)), ...(file.frameDamaged ? ['bytes that hold nothing of any paper'] : [])];
  return all.length === 0 ? null : failed({
    code: 'damaged', what: `This reading copy is damaged in ${all.join(', ')}; everything else in it is as it was written.`, remedy: 'Ask the council officer for the copy again.',
  });
};

type Trust = { readonly state: 'known' | 'handed-over' | 'unknown' | 'other-key' | 'unsigned'; readonly sentence: string };

const trustOf = ({ signer }: ReadingFile, known: Uint8Array | null): Trust => {
  if (signer === null) return { state: 'unsigned', sentence: 'It is whole, and nobody has signed it: it does not say who made it.' };
  const words = keyWords(signer.key);
  if (known === null) return { state: 'unknown', sentence: `It is whole and signed, by a key that is not known here: ${words}. Ask the council officer whether these are their words.` };
  if (hexOf(known) === signer.key) return { state: 'known', sentence: `It is whole and signed by the given key: ${words}.` };
  const changes = signer.before.indexOf(hexOf(known)) + 1;
  if (changes > 0) return { state: 'handed-over', sentence: `It is whole and signed by the council's new key: ${words}. The given key handed over to it${changes === 1 ? '' : `, by way of ${changes === 2 ? '1 other' : `${changes - 1} others`} in between`}.` };
  return { state: 'other-key', sentence: `It is whole, and signed by another key than the given one, which did not hand over to it: ${words}. The council may have a new key, or somebody else made this copy: do not rely on it before the council officer has confirmed these words.` };
};

const sealedOf = async (file: ReadingFile, passphrase: string | null): Promise<Result<{ readonly opened: boolean; readonly papers: number | null; readonly pages: readonly string[] }>> => {
  if (file.seal === null || passphrase === null) return ok({ opened: false, papers: null, pages: [] });
  const restricted = await openRestricted({ content: file.content, seal: file.seal }, passphrase, { sha256: nodePorts.sha256, ciphers: nodeCiphers });
  if (!restricted.ok) return restricted;
  const { papers } = restricted.value.content;
  return ok({ opened: true, papers: papers.length, pages: papers.map(pagesOf) });
};

const sealedWords = ({ content }: ReadingFile, { opened, papers, pages }: { readonly opened: boolean; readonly papers: number | null; readonly pages: readonly string[] }): string => {
  if (!content.sealed) return 'Nothing is sealed in it.';
  return opened ? `Sealed part: opened and whole, ${papers === 1 ? '1 paper' : `${papers ?? 0} papers`}${pages.length === 0 ? '' : ` (pages ${pages.join(', ')})`}.` : 'Sealed part: whole as it stands; give --passphrase-file to open it. If the passphrase is lost, nobody can: the council officer makes a new copy.';
};

const expired = ({ content: { issue } }: ReadingFile): Finding[] =>
  issue.expiresOn !== null && issue.expiresOn < londonDate(nodePorts.now()) ? [{ code: 'expired', message: `This copy was to be read until ${issue.expiresOn}: ask the council officer whether there is a later one.` }] : [];

/** @returns exit 0: sound, and signed by the given key or its successor; 1: sound, unsigned or by another key. What is damaged or was changed is a problem (exit 2) */
export const readingInfo = async (call: Call, folder: string, { file, name, bytes }: Opened): Promise<Result<Outcome>> => {
  const passphrase = await passphraseOf(call, folder);
  const hurt = await damagedWords(file, passphrase.ok ? passphrase.value : null);
  if (hurt !== null) return hurt;
  if (!passphrase.ok) return passphrase;
  const known = await knownKeyOf(call, 'signing-key', folder);
  if (!known.ok) return known;
  const sealed = await sealedOf(file, passphrase.value);
  if (!sealed.ok) return sealed;
  const trust = trustOf(file, known.value);
  const { content, signer } = file;
  const trusted = trust.state === 'known' || trust.state === 'handed-over';
  const findings = [...(trusted ? [] : [{ code: trust.state, message: trust.sentence }]), ...expired(file), ...(passphrase.value !== null && !content.sealed ? [{ code: 'nothing-sealed', message: 'The passphrase opens nothing: this copy has no sealed part.' }] : [])];
  return ok({
    exitCode: trusted ? 0 : 1, findings,
    json: {
      schema: 'orderpaper-info/1', file: name, bytes, kind: 'reading', format: file.format, digest: file.digest, panel: content.panel.name, meeting: { date: content.meeting.date, time: content.meeting.time },
      issue: content.issue, pages: content.pages, items: content.items.length, sealed: { ...sealed.value, there: content.sealed },
      papers: content.papers.map((paper) => ({ id: paper.id, item: content.items.find(({ id }) => id === paper.itemId)?.label ?? null, title: isPublic(paper) ? paper.title : null, access: paper.access.level, pages: pagesOf(paper), pagesApproximate: paper.pagesApproximate, as: paper.body.as })),
      signature: { state: trust.state, signed: signer !== null, key: signer?.key ?? null, words: signer === null ? null : keyWords(signer.key), handedOverFrom: signer?.before[0] ?? null, keysBefore: signer?.before ?? [], sentence: trust.sentence },
      files: [...file.files].map(([sha256, content_]) => ({ sha256, bytes: content_.length })), findings,
    },
    text: [
      `${name}: a reading copy, format ${file.format}, ${bytes.toLocaleString('en-GB')} bytes`,
      `${content.panel.name}, meeting of ${content.meeting.date ?? 'no known date'}; ${content.issue.number === 0 ? 'a draft' : `publication ${content.issue.number}`}, made on ${content.issue.madeOn}${content.issue.expiresOn === null ? '' : `, to be read until ${content.issue.expiresOn}`}`,
      ...(content.issue.copy === null && content.issue.reader === null ? [] : [`Copy ${content.issue.copy ?? ''}${content.issue.reader === null ? '' : ` of ${content.issue.reader}`}`.replace('  ', ' ')]),
      `Papers: ${content.papers.length}, ${content.pages} pages`, sealedWords(file, sealed.value), trust.sentence,
    ],
  });
};

/** @returns the copy, or why it is none that can be relied on (`readReadingFile`) */
export const readingFileOf = (bytes: Uint8Array): Promise<Result<ReadingFile>> => readReadingFile(bytes, { sha256: nodePorts.sha256, verify: nodeVerify });
