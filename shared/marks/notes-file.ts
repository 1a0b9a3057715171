// A reader's marks on the way to their other device: an `.orderpaper` file of kind notes, all of it sealed under a passphrase that the reader chooses (DESIGN section 4).
import { failed, ok, type Failed, type Result } from '../model/result.ts';
import { idSchema, isoDateSchema, lineSchema } from '../model/record.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import type { Ciphers, RandomBytes, Sha256 } from '../ports.ts';
import { canonicalJson, readCanonicalJson } from '../meeting-file/canonical-json.ts';
import { checkFrame } from '../meeting-file/frame.ts';
import { kindWords } from '../meeting-file/kinds.ts';
import { limits } from '../meeting-file/limits.ts';
import { currentFormat, digestEntry, manifestEntry, mediaType, mimetypeEntry, readManifest, type Manifest } from '../meeting-file/manifest.ts';
import { damaged, doesNotFit, notOurs, tooLarge, wrongKind } from '../meeting-file/problems.ts';
import { opened, sealed } from '../meeting-file/reading/sealed-part.ts';
import { directoryPart, joined, localPart } from '../meeting-file/zip-layout.ts';
import { stored } from '../meeting-file/zip-pack.ts';
import { readZip, unpack } from '../meeting-file/zip-read.ts';
import { markSchema } from './mark.ts';

const notesEntry = 'notes.sealed';

const notesSchema = z.strictObject({
  schema: z.literal('orderpaper-notes/1'),
  meetings: z.array(z.strictObject({
    meetingId: idSchema, panel: lineSchema, heading: lineSchema, date: z.nullable(isoDateSchema),
    marks: z.array(markSchema),
    /** Marks on restricted text: they are stored sealed on the other device too. */
    restricted: z.array(markSchema),
  })),
});
export type Notes = z.infer<typeof notesSchema>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @param passphrase not empty (`passphraseProblem`) */
export const writeNotesFile = async (notes: Notes, passphrase: string, ports: { readonly sha256: Sha256; readonly randomBytes: RandomBytes; readonly ciphers: Ciphers }): Promise<Uint8Array> => {
  const body = await sealed(encode(canonicalJson(notesSchema.parse(notes))), passphrase, ports);
  const manifest: Manifest = { format: currentFormat, kind: 'notes', entries: [{ name: notesEntry, length: body.length, sha256: await ports.sha256(body) }] };
  const entries = [stored(mimetypeEntry, encode(mediaType)), stored(manifestEntry, encode(canonicalJson(manifest))), stored(notesEntry, body)];
  const before = localPart(entries);
  const digest = stored(digestEntry, encode(await ports.sha256(before)));
  return joined([before, localPart([digest]), directoryPart([...entries, digest])]);
};

const wrongPassphrase: Failed = failed({
  code: 'wrong-passphrase', what: 'This passphrase does not open these notes.', remedy: 'Type the one that you chose when you saved them; without it nobody can open them.',
});

/** The sealed part of a file that is whole. */
const sealedNotes = async (bytes: Uint8Array, sha256: Sha256): Promise<Result<Uint8Array>> => {
  const zip = readZip(bytes, mimetypeEntry);
  if (!zip.ok) return zip;
  const frame = await checkFrame(bytes, zip.value, sha256);
  if (!frame.ok) return frame;
  const [, manifestAt, body, ...behind] = zip.value;
  if (manifestAt?.name !== manifestEntry || manifestAt.method !== 0) return notOurs(`entry ${manifestAt?.name ?? manifestEntry}`);
  if (manifestAt.size > limits.manifestBytes) return tooLarge(`entry ${manifestEntry}`);
  const manifestBytes = unpack(manifestAt);
  const manifest = manifestBytes.ok ? readManifest(manifestBytes.value) : manifestBytes;
  if (!manifest.ok) return manifest;
  if (manifest.value.kind !== 'notes') return wrongKind(kindWords[manifest.value.kind], kindWords.notes);
  const [listed] = manifest.value.entries;
  if (body?.name !== notesEntry || body.method !== 0 || behind.length !== 1 || manifest.value.entries.length !== 1 || listed?.name !== notesEntry) return notOurs(`entry ${body?.name ?? notesEntry}`);
  if (body.size > limits.payloadBytes) return tooLarge(`entry ${notesEntry}`);
  const content = unpack(body);
  return content.ok && (listed.length !== body.size || (await sha256(content.value)) !== listed.sha256) ? damaged(`entry ${notesEntry}`) : content;
};

/**
 * @param bytes the whole file
 * @returns the notes; `wrong-passphrase`, `wrong-kind`, or what is wrong with the file as `readMeetingFile` says it
 */
export const readNotesFile = async (bytes: Uint8Array, passphrase: string, { sha256, ciphers }: { readonly sha256: Sha256; readonly ciphers: Ciphers }): Promise<Result<Notes>> => {
  const body = await sealedNotes(bytes, sha256);
  if (!body.ok) return body;
  const plain = await opened(body.value, passphrase, ciphers);
  if (!plain.ok) return plain.problem.code === 'wrong-passphrase' ? wrongPassphrase : plain;
  const json = readCanonicalJson(notesEntry, plain.value);
  if (!json.ok) return json;
  const notes = notesSchema.safeParse(json.value);
  if (notes.success) return ok(notes.data);
  const { where, message } = schemaPlace(notes.error);
  return doesNotFit(notesEntry, where, message);
};
