// The one way in which our zips' headers are written (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16): version 2.0, no flags but that of a name
// beyond ASCII, 1 January 1980, no extra fields, no comments. Writer and reader of meeting files share it, so that nothing else passes.

export type Stored = 0;
export type Deflated = 8;

export type ZipEntry = {
  readonly name: string;
  readonly method: Stored | Deflated;
  readonly crc: number;
  /** Unpacked length. */
  readonly size: number;
  /** The bytes as they stand in the file. */
  readonly packed: Uint8Array;
};

export const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
export const localHeaderLength = 30;
const centralHeaderLength = 46;
export const endLength = 22;

const version = 20;
/** 1 January 1980 in MS-DOS form. */
const date = 0x0021;

const writer = (length: number): { readonly bytes: Uint8Array; readonly u16: (value: number) => void; readonly u32: (value: number) => void } => {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  return {
    bytes,
    u16: (value) => {
      view.setUint16(at, value, true);
      at += 2;
    },
    u32: (value) => {
      view.setUint32(at, value, true);
      at += 4;
    },
  };
};

const nameBytes = (name: string): Uint8Array => new TextEncoder().encode(name);

/** Bit 11: the name is in UTF-8 (APPNOTE 4.4.4). Names in meeting files are of ASCII; authors' Word files have others. */
const utf8Name = 0x0800;

/** Version to name length: what local header and directory have in common. */
const writeCommon = (to: Pick<ReturnType<typeof writer>, 'u16' | 'u32'>, entry: ZipEntry, nameLength: number): void => {
  to.u16(version);
  to.u16(nameLength === entry.name.length ? 0 : utf8Name);
  to.u16(entry.method);
  to.u16(0);
  to.u16(date);
  to.u32(entry.crc);
  to.u32(entry.packed.length);
  to.u32(entry.size);
  to.u16(nameLength);
  to.u16(0);
};

/** The header before an entry's bytes, name included. */
export const localHeader = (entry: ZipEntry): Uint8Array => {
  const name = nameBytes(entry.name);
  const to = writer(localHeaderLength + name.length);
  to.u32(localSignature);
  writeCommon(to, entry, name.length);
  to.bytes.set(name, localHeaderLength);
  return to.bytes;
};

const centralHeader = (entry: ZipEntry, offset: number): Uint8Array => {
  const name = nameBytes(entry.name);
  const to = writer(centralHeaderLength + name.length);
  to.u32(centralSignature);
  to.u16(version);
  writeCommon(to, entry, name.length);
  to.u16(0);
  to.u16(0);
  to.u16(0);
  to.u32(0);
  to.u32(offset);
  to.bytes.set(name, centralHeaderLength);
  return to.bytes;
};

/** Parts one after another. */
export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const localPieces = (entries: readonly ZipEntry[]): readonly Uint8Array[] => entries.flatMap((entry) => [localHeader(entry), entry.packed]);

/** Headers and bytes of the entries, in their order. */
export const localPart = (entries: readonly ZipEntry[]): Uint8Array => joined(localPieces(entries));

/** Directory and end record for entries that stand one after another from the beginning of the file. */
export const directoryPart = (entries: readonly ZipEntry[]): Uint8Array => {
  let offset = 0;
  const records = entries.map((entry) => {
    const record = centralHeader(entry, offset);
    offset += localHeaderLength + nameBytes(entry.name).length + entry.packed.length;
    return record;
  });
  const directory = joined(records);
  const end = writer(endLength);
  end.u32(endSignature);
  end.u16(0);
  end.u16(0);
  end.u16(entries.length);
  end.u16(entries.length);
  end.u32(directory.length);
  end.u32(offset);
  end.u16(0);
  return joined([directory, end.bytes]);
};

/** The whole file of the entries, in their order; their bytes are copied once, for packs are large. */
export const zipOf = (entries: readonly ZipEntry[]): Uint8Array => joined([...localPieces(entries), directoryPart(entries)]);
