// Meeting files made from the invented October proposal, and a way to build containers that the writer never would.
import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import { crc32 } from '../../../shared/model/crc32.ts';
import { directoryPart, joined, localPart } from '../../../shared/meeting-file/zip-layout.ts';
import type { ZipEntry } from '../../../shared/meeting-file/zip-layout.ts';
import { deflated } from '../../../shared/meeting-file/zip-pack.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { makers, minutesSet, proposal } from '../importing/proposal-fixture.ts';

export const ports = { sha256: (bytes: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(bytes).digest('hex')) };
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const snapshotOrThrow = (result: ReturnType<typeof snapshotOfProposal>): MeetingSnapshot => {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};
export const snapshot: MeetingSnapshot = snapshotOrThrow(snapshotOfProposal(proposal(), {}, makers()));
/** As few records as a meeting can have. */
export const smallSnapshot: MeetingSnapshot = snapshotOrThrow(
  snapshotOfProposal(
    proposal({
      agenda: null, papers: [],
      minutes: [{ ...minutesSet, present: [], chair: null, alsoPresent: [], youngPeople: [], youngPeopleSupportedBy: [], attendedForMinute: [], apologies: [], proceduralNotes: [], minutes: [] }],
    }),
    {}, makers(),
  ),
);

export const entry = (name: string, content: Uint8Array | string, more: Partial<ZipEntry> = {}): ZipEntry => {
  const bytes = typeof content === 'string' ? encode(content) : content;
  return { name, method: 0, crc: crc32(bytes), size: bytes.length, packed: bytes, ...more };
};
export const packed = (name: string, content: string): ZipEntry =>
  entry(name, content, { method: 8, packed: deflateSync(encode(content), { level: 6 }) });

/** A container of any entries with a right digest: what somebody could make who knows the format. */
export const containerOf = async (entries: readonly ZipEntry[]): Promise<Uint8Array> => {
  const before = localPart(entries);
  const digest = entry('digest', await ports.sha256(before));
  return joined([before, localPart([digest]), directoryPart([...entries, digest])]);
};

type Crafted = { readonly kind?: string; readonly format?: unknown; readonly payload?: unknown; readonly payloadText?: string; readonly more?: Readonly<Record<string, unknown>> };

/** A well-formed container around any payload. */
export const crafted = async ({ kind = 'meeting', format = currentFormat, payload = smallSnapshot, payloadText, more = {} }: Crafted): Promise<Uint8Array> => {
  const text = payloadText ?? canonicalJson(payload);
  const name = kind === 'backup' ? 'backup.json' : 'meeting.json';
  const manifest = { format, kind, entries: [{ name, length: encode(text).length, sha256: await ports.sha256(encode(text)) }], ...more };
  return containerOf([entry('mimetype', 'application/vnd.orderpaper+zip'), entry('manifest.json', canonicalJson(manifest)), deflated(name, encode(text))]);
};
