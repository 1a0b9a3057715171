// A prepared file as bytes, for a cache and between threads: a head in JSON, then texts and parts one after another. It never leaves the computer (DESIGN section 4, fragment cache).
import { z } from '../../model/zod.ts';
import { packSettings, type FileNeeds } from './pack-settings.ts';
import type { PreparedFragment } from './prepared-fragment.ts';

const texts = ['body', 'tailBefore', 'lastParagraph', 'lastSection', 'styles'] as const;
const counted = ['bullets', 'abstracts', 'lists', 'footnotes', 'endnotes'] as const;

const size = z.int().check(z.nonnegative());
const headSchema = z.object({
  texts: z.array(size).check(z.length(texts.length)),
  counted: z.array(z.tuple([size, size])).check(z.length(counted.length)),
  drawings: size, bookmarks: size, hyphenation: z.nullable(z.array(z.tuple([z.string(), z.string()]))), needs: z.object({ wishes: z.array(z.enum(packSettings)), refuses: z.array(z.enum(packSettings)) }),
  parts: z.array(z.object({ name: z.string(), type: z.string(), length: size })),
  links: z.array(z.tuple([z.string(), z.array(z.object({ kind: z.string(), target: z.string(), external: z.boolean() }))])),
});

const signature = 0x4f504634;
const headOffset = 8;
const encoder = new TextEncoder();

/** What it left out and how long its blocks are is not kept: that is told once, when the file is prepared. */
export const preparedBytes = (file: PreparedFragment): Uint8Array => {
  const plain = texts.map((name) => encoder.encode(file[name]));
  const definitions = { ...file.lists, footnotes: file.footnotes, endnotes: file.endnotes };
  const numbered = counted.map((name) => encoder.encode(definitions[name].xml));
  const head = encoder.encode(JSON.stringify({
    texts: plain.map(({ length }) => length), counted: counted.map((name, index) => [numbered[index]?.length ?? 0, definitions[name].count]), drawings: file.drawings, bookmarks: file.bookmarks, hyphenation: file.hyphenation, needs: file.needs,
    parts: file.parts.map(({ name, type, bytes }) => ({ name, type, length: bytes.length })), links: [...file.links].map(([part, rows]) => [part, rows.map(({ kind, target, external }) => ({ kind, target, external }))]),
  }));
  const pieces = [head, ...plain, ...numbered, ...file.parts.map(({ bytes }) => bytes)];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, headOffset));
  const view = new DataView(whole.buffer);
  view.setUint32(0, signature);
  view.setUint32(4, head.length);
  let at = headOffset;
  for (const piece of pieces) { whole.set(piece, at); at += piece.length; }
  return whole;
};

const headOf = (text: string): ReturnType<typeof headSchema.safeParse> => {
  let said: unknown = null;
  try {
    said = JSON.parse(text);
  } catch {
    // What is no JSON is no head.
  }
  return headSchema.safeParse(said);
};

/** What a prepared file needs of the pack's settings, without reading the rest of it; null where the bytes are not what `preparedBytes` wrote. */
export const needsOf = (bytes: Uint8Array): FileNeeds | null => {
  if (bytes.length < headOffset) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = view.getUint32(0) === signature ? headOf(new TextDecoder().decode(bytes.subarray(headOffset, headOffset + view.getUint32(4)))) : null;
  return head?.success === true ? { ...head.data.needs, hyphenation: head.data.hyphenation } : null;
};

/** Null where the bytes are not what `preparedBytes` wrote: then the file is to be prepared anew. */
export const readPrepared = (bytes: Uint8Array): PreparedFragment | null => {
  if (bytes.length < headOffset) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== signature) return null;
  const decoder = new TextDecoder();
  let at = headOffset;
  const take = (length: number): Uint8Array => { const piece = bytes.subarray(at, at + length); at += length; return piece; };
  const text = (length: number): string => decoder.decode(take(length));
  const head = headOf(text(view.getUint32(4)));
  if (!head.success) return null;
  const [body = '', tailBefore = '', lastParagraph = '', lastSection = '', styles = ''] = head.data.texts.map(text);
  const none = { xml: '', count: 0 };
  const [bullets = none, abstracts = none, lists = none, footnotes = none, endnotes = none] = head.data.counted.map(([length, count]) => ({ xml: text(length), count }));
  const parts = head.data.parts.map(({ name, type, length }) => ({ name, type, bytes: take(length) }));
  if (at !== bytes.length) return null;
  return {
    body, tailBefore, lastParagraph, lastSection, styles, lists: { bullets, abstracts, lists }, footnotes, endnotes, parts,
    drawings: head.data.drawings, bookmarks: head.data.bookmarks, hyphenation: head.data.hyphenation, needs: head.data.needs, links: new Map(head.data.links), notices: new Map(), blocks: [],
  };
};
