// manifest.json: format version, kind, and every entry with its length and SHA-256 (DESIGN section 4).
import { sha256Schema } from '../model/record.ts';
import { ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import { readCanonicalJson } from './canonical-json.ts';
import { meetingFileKinds } from './kinds.ts';
import { damaged, doesNotFit, newerFormat } from './problems.ts';

export const mediaType = 'application/vnd.orderpaper+zip';
export const mimetypeEntry = 'mimetype';
export const manifestEntry = 'manifest.json';
export const digestEntry = 'digest';
export const filesFolder = 'files/';

/** The version that this program writes; it reads this and older ones. */
export const currentFormat = 3;

const manifestSchema = z.strictObject({
  format: z.int().check(z.minimum(1)),
  kind: z.enum(meetingFileKinds),
  /** Of a reading copy: whether the council signed it, so that a signature that was taken out is missed. */
  signed: z.optional(z.boolean()),
  entries: z.array(z.strictObject({ name: z.string(), length: z.int().check(z.minimum(0)), sha256: sha256Schema })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest, or `newer-format` before anything else in it is looked at. */
export const readManifest = (bytes: Uint8Array): Result<Manifest> => {
  const value = readCanonicalJson(manifestEntry, bytes);
  if (!value.ok) return value;
  const version = z.object({ format: z.int() }).safeParse(value.value);
  if (!version.success) return damaged(`entry ${manifestEntry}`);
  if (version.data.format > currentFormat) return newerFormat(version.data.format);
  const manifest = manifestSchema.safeParse(value.value);
  if (manifest.success) return ok(manifest.data);
  const { where, message } = schemaPlace(manifest.error);
  return doesNotFit(manifestEntry, where, message);
};
