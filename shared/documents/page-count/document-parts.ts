// A Word file as its parts by name ("word/document.xml"), unpacked.

export type DocumentParts = ReadonlyMap<string, Uint8Array>;
