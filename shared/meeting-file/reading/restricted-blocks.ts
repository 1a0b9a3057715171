// What stands in the blocks of a sealed part: a list of what is in it, each paper's body, each file, and the list again, each from a block of its own on and filled up with
// zeros. So a damaged block hits one paper or one file, and a damaged list has its like at the other end.
import { ok, type Result } from '../../model/result.ts';
import { idSchema, sha256Schema } from '../../model/record.ts';
import { schemaPlace } from '../../model/schema-place.ts';
import { z } from '../../model/zod.ts';
import type { Sha256 } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { limits } from '../limits.ts';
import { damaged, doesNotFit, tooLarge } from '../problems.ts';
import { filesFolder } from '../manifest.ts';
import { checkRestrictedContent, filesOfPapers, papersWith, readingItemSchema, readingPaperSchema, type ReadingPaper, type RestrictedContent } from './reading-content.ts';
import { blockLength } from './sealed-blocks.ts';
import { sealedEntry, sealedWhere } from './sealed-part.ts';

const restrictedEntry = 'restricted.json';

const lengthSchema = z.int().check(z.minimum(0), z.maximum(limits.unpackedBytes));

const listSchema = z.strictObject({
  schema: z.literal('orderpaper-reading-restricted/2'),
  meetingId: idSchema,
  items: z.array(readingItemSchema).check(z.maxLength(limits.readingRows)),
  /** All of a paper but its body, which is as long as this in JSON. */
  papers: z.array(z.strictObject({ ...z.omit(readingPaperSchema, { body: true }).shape, bodyLength: lengthSchema })).check(z.maxLength(limits.readingRows)),
  files: z.array(z.strictObject({ sha256: sha256Schema, length: lengthSchema })).check(z.maxLength(limits.entries)),
});
type List = z.infer<typeof listSchema>;

export type Restricted = {
  readonly content: RestrictedContent;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Papers of `content` of which something is damaged: where that is the paper itself, its body is withheld. All others can be read. */
  readonly damaged: readonly ReadingPaper[];
  /** Every block opened: else something is damaged or was changed, and where no paper is named, it is one of the two lists. */
  readonly isWhole: boolean;
};

/** Even nothing takes a block: how many there are tells of no paper that it is empty. */
const blocksFor = (length: number): number => Math.max(1, Math.ceil(length / blockLength));

const cut = (bytes: Uint8Array): Uint8Array[] => Array.from({ length: blocksFor(bytes.length) }, (_, index) => {
  const block = new Uint8Array(blockLength);
  block.set(bytes.subarray(index * blockLength, (index + 1) * blockLength));
  return block;
});

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));

/** Its length stands first and at the very end, so that it is found from either side. */
const framed = (json: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(blocksFor(json.length + 8) * blockLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, json.length);
  bytes.set(json, 4);
  view.setUint32(bytes.length - 4, json.length);
  return bytes;
};

const headOf = ({ id, itemId, appendix, title, access, span, pageHead, pageStarts, pagesApproximate }: ReadingPaper): Omit<ReadingPaper, 'body'> =>
  ({ id, itemId, appendix, title, access, span, pageHead, pageStarts, pagesApproximate });

/** @returns the blocks to be sealed. Throws where a paper names a file that is not given. */
export const blocksOf = ({ meetingId, items, papers }: RestrictedContent, files: ReadonlyMap<string, Uint8Array>): Uint8Array[] => {
  const bodies = papers.map(({ body }) => encode(body));
  const named = [...filesOfPapers(papers)].sort().map((sha256) => {
    const bytes = files.get(sha256);
    if (bytes === undefined) throw new Error(`The file ${sha256} of a paper was not given`);
    return { sha256, bytes };
  });
  const list: List = {
    schema: 'orderpaper-reading-restricted/2', meetingId, items, papers: papers.map((paper, at) => ({ ...headOf(paper), bodyLength: bodies[at]?.length ?? 0 })),
    files: named.map(({ sha256, bytes }) => ({ sha256, length: bytes.length })),
  };
  const ends = framed(encode(list));
  return [ends, ...bodies, ...named.map(({ bytes }) => bytes), ends].flatMap(cut);
};

type Blocks = readonly (Uint8Array | null)[];

/** Null: one of the blocks is damaged. */
const whole = (blocks: Blocks, from: number, length: number): Uint8Array | null => {
  const own = blocks.slice(from, from + blocksFor(length));
  const bytes = new Uint8Array(length);
  for (const [at, block] of own.entries()) {
    if (block === null) return null;
    bytes.set(block.subarray(0, Math.min(blockLength, length - at * blockLength)), at * blockLength);
  }
  return bytes;
};

/** The list and how many blocks it takes, from one of the ends; null: it is damaged there. */
const listAt = (blocks: Blocks, end: 'first' | 'last'): { readonly json: Uint8Array; readonly count: number } | null => {
  const block = end === 'first' ? blocks[0] : blocks.at(-1);
  if (block === null || block === undefined) return null;
  const length = new DataView(block.buffer, block.byteOffset).getUint32(end === 'first' ? 0 : blockLength - 4);
  const count = blocksFor(length + 8);
  if (length > limits.readingBytes || 2 * count > blocks.length) return null;
  const bytes = whole(blocks, end === 'first' ? 0 : blocks.length - count, count * blockLength);
  return bytes === null ? null : { json: bytes.subarray(4, 4 + length), count };
};

const readList = (json: Uint8Array): Result<List> => {
  const value = readCanonicalJson(restrictedEntry, json);
  if (!value.ok) return value;
  const list = listSchema.safeParse(value.value);
  if (list.success) return ok(list.data);
  const place = schemaPlace(list.error);
  return doesNotFit(`entry ${restrictedEntry}`, place.where, place.message);
};

/**
 * @param blocks of `openedBlocks`
 * @returns what is restricted, with what of it is damaged; `damaged` where both lists are; `does-not-fit` for what no writer of ours put together
 */
export const restrictedIn = async (blocks: Blocks, sha256: Sha256): Promise<Result<Restricted>> => {
  const found = listAt(blocks, 'first') ?? listAt(blocks, 'last');
  if (found === null) return damaged(sealedWhere);
  const list = readList(found.json);
  if (!list.ok) return list;
  const { papers: listed, files: listedFiles, ...rest } = list.value;
  const taken = [...listed.map(({ bodyLength }) => bodyLength), ...listedFiles.map(({ length }) => length)].reduce((sum, length) => sum + blocksFor(length), 2 * found.count);
  if (taken !== blocks.length) return doesNotFit(sealedWhere, 'the whole', 'its papers and files do not fill it');
  if (listed.reduce((sum, { bodyLength }) => sum + bodyLength, 0) > limits.readingBytes) return tooLarge(`entry ${sealedEntry}`);
  let at = found.count;
  const next = (length: number): Uint8Array | null => {
    const bytes = whole(blocks, at, length);
    at += blocksFor(length);
    return bytes;
  };
  const papers: unknown[] = [];
  const bodiless = new Set<string>();
  for (const { bodyLength, ...head } of listed) {
    const bytes = next(bodyLength);
    const body = bytes === null ? ok({ as: 'withheld' }) : readCanonicalJson(restrictedEntry, bytes);
    if (!body.ok) return body;
    if (bytes === null) bodiless.add(head.id);
    papers.push({ ...head, body: body.value });
  }
  const content = checkRestrictedContent(restrictedEntry, { ...rest, schema: 'orderpaper-reading-restricted/1', papers });
  if (!content.ok) return content;
  const files = new Map<string, Uint8Array>();
  const lost = new Set<string>();
  for (const { sha256: hash, length } of listedFiles) {
    const bytes = next(length);
    if (bytes === null) lost.add(hash);
    else if ((await sha256(bytes)) === hash) files.set(hash, bytes);
    else return doesNotFit(`entry ${filesFolder}${hash}`, 'the whole', 'it is not what it is listed as');
  }
  const named = filesOfPapers(content.value.papers);
  const isNamed = listedFiles.length === files.size + lost.size && [...named].every((hash) => files.has(hash) || lost.has(hash)) && (bodiless.size > 0 || named.size === listedFiles.length);
  if (!isNamed) return doesNotFit(sealedWhere, 'the whole', 'its files are not those that its papers name');
  const hurt = new Set([...bodiless, ...papersWith(content.value.papers, lost).map(({ id }) => id)]);
  return ok({ content: content.value, files, damaged: content.value.papers.filter(({ id }) => hurt.has(id)), isWhole: !blocks.includes(null) });
};
