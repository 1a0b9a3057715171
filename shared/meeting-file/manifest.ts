// manifest.json: format version, kind, and every entry with its length and SHA-256 (DESIGN section 4).
import { sha256Schema } from '../model/record.ts';
import { ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import { readCanonicalJson } from './canonical-json.ts';
import { meetingFileKinds } from './kinds.ts';
import { damaged, doesNotFit, newerFormat, notOurs } from './problems.ts';

export const mediaType = 'application/vnd.orderpaper+zip';
export const mimetypeEntry = 'mimetype';
export const manifestEntry = 'manifest.json';
export const digestEntry = 'digest';
export const filesFolder = 'files/';

/** The version that this program writes; it reads this and older ones. */
export const currentFormat = 3;
/** That of a reading copy with a sealed part: its blocks are listed one by one. A copy with none is as older programs read it. */
export const blocksFormat = 4;

const manifestSchema = z.strictObject({
  format: z.int().check(z.minimum(1)),
  kind: z.enum(meetingFileKinds),
  /** Of a reading copy: whether the council signed it, so that a signature that was taken out is missed. */
  signed: z.optional(z.boolean()),
  entries: z.array(z.strictObject({
    name: z.string(), length: z.int().check(z.minimum(0)), sha256: sha256Schema,
    /** Of a sealed part: the SHA-256 of its header and of each block, so that one that is damaged takes no other with it. */
    parts: z.optional(z.array(sha256Schema)),
  })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest, or `newer-format` before anything else in it is looked at. */
export const readManifest = (bytes: Uint8Array): Result<Manifest> => {
  const value = readCanonicalJson(manifestEntry, bytes);
  if (!value.ok) return value;
  const version = z.object({ format: z.int(), kind: z.optional(z.string()) }).safeParse(value.value);
  if (!version.success) return damaged(`entry ${manifestEntry}`);
  if (version.data.format > (version.data.kind === 'reading' ? blocksFormat : currentFormat)) return newerFormat(version.data.format);
  const manifest = manifestSchema.safeParse(value.value);
  if (manifest.success) return manifest.data.format < blocksFormat && manifest.data.entries.some(({ parts }) => parts !== undefined) ? notOurs(`entry ${manifestEntry}`) : ok(manifest.data);
  const { where, message } = schemaPlace(manifest.error);
  return doesNotFit(manifestEntry, where, message);
};
