// `orderpaper info` of a reading copy: every entry and the signature verified, what is in it told; never a word of what is sealed.
import { keyWords } from '../../../shared/meeting-file/reading/key-words.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { openRestricted } from '../../../shared/meeting-file/reading/open-restricted.ts';
import type { Restricted } from '../../../shared/meeting-file/reading/restricted-blocks.ts';
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

/** Null: nothing is sealed in it, or no passphrase is given. */
type Opening = Result<Restricted> | null;

const openingOf = async ({ content, seal }: ReadingFile, passphrase: string | null): Promise<Opening> =>
  (seal === null || passphrase === null ? null : openRestricted({ content, seal }, passphrase, { sha256: nodePorts.sha256, ciphers: nodeCiphers }));

/** By their place in the pack: what is sealed has its title sealed too. */
const sealedDamage = (file: ReadingFile, opening: Opening): readonly string[] => {
  if (file.sealDamaged) return ['the sealed part with the restricted papers'];
  if (opening === null || !opening.ok) return file.sealedPartly ? ['something in its sealed part, which --passphrase-file with its passphrase would tell'] : [];
  // Blocks that are as the manifest lists them may still not open: whoever changed them had only to list them anew.
  if (opening.value.isWhole) return [];
  const papers = opening.value.damaged.map((paper) => `the restricted paper ${placeOf(file, paper)}`);
  return papers.length > 0 ? papers : ['one of the two lists of its sealed part, whose papers can all be read'];
};

const placeOf = ({ content }: ReadingFile, paper: ReadingPaper): string => `(item ${content.items.find(({ id }) => id === paper.itemId)?.label ?? '?'}, pages ${pagesOf(paper)})`;

/** Hashes were made to fit what doesn't open: no accident on the way does that. */
const isMadeToFit = ({ sealedPartly }: ReadingFile, opening: Opening): boolean => opening !== null && opening.ok && !opening.value.isWhole && !sealedPartly;

const damagedWords = (file: ReadingFile, opening: Opening): Failed | null => {
  const named = file.damaged.map((paper) => `"${paper.title}" ${placeOf(file, paper)}`);
  const all = [...named, ...sealedDamage(file, opening), ...(file.frameDamaged ? ['bytes that hold nothing of any paper'] : [])];
  if (all.length === 0) return null;
  const rest = isMadeToFit(file, opening) ? 'and was made to look whole by somebody: do not rely on anything else in it' : 'everything else in it is as it was written';
  return failed({ code: 'damaged', what: `This reading copy is damaged in ${all.join(', ')}; ${rest}.`, remedy: 'Ask the council officer for the copy again.' });
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

const sealedOf = (restricted: Restricted | null): { readonly opened: boolean; readonly papers: number | null; readonly pages: readonly string[] } =>
  (restricted === null ? { opened: false, papers: null, pages: [] } : { opened: true, papers: restricted.content.papers.length, pages: restricted.content.papers.map(pagesOf) });

const sealedWords = ({ content }: ReadingFile, { opened, papers, pages }: ReturnType<typeof sealedOf>): string => {
  if (!content.sealed) return 'Nothing is sealed in it.';
  return opened ? `Sealed part: opened and whole, ${papers === 1 ? '1 paper' : `${papers ?? 0} papers`}${pages.length === 0 ? '' : ` (pages ${pages.join(', ')})`}.` : 'Sealed part: whole as it stands; give --passphrase-file to open it. If the passphrase is lost, nobody can: the council officer makes a new copy.';
};

const expired = ({ content: { issue } }: ReadingFile): Finding[] =>
  issue.expiresOn !== null && issue.expiresOn < londonDate(nodePorts.now()) ? [{ code: 'expired', message: `This copy was to be read until ${issue.expiresOn}: ask the council officer whether there is a later one.` }] : [];

/** @returns exit 0: sound, and signed by the given key or its successor; 1: sound, unsigned or by another key. What is damaged or was changed is a problem (exit 2) */
export const readingInfo = async (call: Call, folder: string, { file, name, bytes }: Opened): Promise<Result<Outcome>> => {
  const passphrase = await passphraseOf(call, folder);
  const opening = await openingOf(file, passphrase.ok ? passphrase.value : null);
  const hurt = damagedWords(file, opening);
  if (hurt !== null) return hurt;
  if (!passphrase.ok) return passphrase;
  const known = await knownKeyOf(call, 'signing-key', folder);
  if (!known.ok) return known;
  if (opening !== null && !opening.ok) return opening;
  const sealed = sealedOf(opening?.value ?? null);
  const trust = trustOf(file, known.value);
  const { content, signer } = file;
  const trusted = trust.state === 'known' || trust.state === 'handed-over';
  const findings = [...(trusted ? [] : [{ code: trust.state, message: trust.sentence }]), ...expired(file), ...(passphrase.value !== null && !content.sealed ? [{ code: 'nothing-sealed', message: 'The passphrase opens nothing: this copy has no sealed part.' }] : [])];
  return ok({
    exitCode: trusted ? 0 : 1, findings,
    json: {
      schema: 'orderpaper-info/1', file: name, bytes, kind: 'reading', format: file.format, digest: file.digest, panel: content.panel.name, meeting: { date: content.meeting.date, time: content.meeting.time },
      issue: content.issue, pages: content.pages, items: content.items.length, sealed: { ...sealed, there: content.sealed },
      papers: content.papers.map((paper) => ({ id: paper.id, item: content.items.find(({ id }) => id === paper.itemId)?.label ?? null, title: isPublic(paper) ? paper.title : null, access: paper.access.level, pages: pagesOf(paper), pagesApproximate: paper.pagesApproximate, as: paper.body.as })),
      signature: { state: trust.state, signed: signer !== null, key: signer?.key ?? null, words: signer === null ? null : keyWords(signer.key), handedOverFrom: signer?.before[0] ?? null, keysBefore: signer?.before ?? [], sentence: trust.sentence },
      files: [...file.files].map(([sha256, content_]) => ({ sha256, bytes: content_.length })), findings,
    },
    text: [
      `${name}: a reading copy, format ${file.format}, ${bytes.toLocaleString('en-GB')} bytes`,
      `${content.panel.name}, meeting of ${content.meeting.date ?? 'no known date'}; ${content.issue.number === 0 ? 'a draft' : `publication ${content.issue.number}`}, made on ${content.issue.madeOn}${content.issue.expiresOn === null ? '' : `, to be read until ${content.issue.expiresOn}`}`,
      ...(content.issue.copy === null && content.issue.reader === null ? [] : [`Copy ${content.issue.copy ?? ''}${content.issue.reader === null ? '' : ` of ${content.issue.reader}`}`.replace('  ', ' ')]),
      `Papers: ${content.papers.length}, ${content.pages} pages`, sealedWords(file, sealed), trust.sentence,
    ],
  });
};

/** @returns the copy, or why it is none that can be relied on (`readReadingFile`) */
export const readingFileOf = (bytes: Uint8Array): Promise<Result<ReadingFile>> => readReadingFile(bytes, { sha256: nodePorts.sha256, verify: nodeVerify });
