// Which kind of file somebody chose, before it is read as one: by its manifest alone.
import type { MeetingFileKind } from './kinds.ts';
import { limits } from './limits.ts';
import { manifestEntry, mimetypeEntry, readManifest } from './manifest.ts';
import { mendedFront } from './reading/mended-entries.ts';
import type { ZipEntry } from './zip-layout.ts';
import { isLaidOut, readZip, unpack } from './zip-read.ts';

/** The entries up to the manifest at least, of a signed reading copy even where its headers or directory are damaged. */
const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] => {
  const zip = readZip(bytes, mimetypeEntry);
  return zip.ok ? zip.value : isLaidOut(bytes) ? [] : (mendedFront(bytes)?.entries ?? []);
};

/** @returns null where it is no file of ours, or none that can be told: whoever reads it says why */
export const kindOf = (bytes: Uint8Array): MeetingFileKind | null => {
  const entry = entriesOf(bytes)[1];
  if (entry?.name !== manifestEntry || entry.method !== 0 || entry.size > limits.manifestBytes) return null;
  const content = unpack(entry);
  // Of a damaged one its words may still tell, so that the reader of copies says what is damaged.
  if (!content.ok) return new TextDecoder().decode(entry.packed).includes('"kind":"reading"') ? 'reading' : null;
  const manifest = readManifest(content.value);
  return manifest.ok ? manifest.value.kind : null;
};

/** Whether a file is for whoever reads: a reading copy, or their own notes of another device. */
export const isForReader = (bytes: Uint8Array): boolean => ['reading', 'notes'].includes(kindOf(bytes) ?? '');
