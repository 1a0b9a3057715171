// OLE compound files ([MS-CFB]): the shell of old .doc, .xls and .ppt files and of password protected new ones.

export type CompoundKind = 'encrypted-office' | 'word-97' | 'excel-97' | 'powerpoint-97' | 'outlook-message' | 'unknown';

const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of streams, in UTF-16, that tell what is inside ([MS-OFFCRYPTO] 2.3.4.4, [MS-DOC] 2.1, [MS-XLS] 2.1.2, [MS-PPT] 2.1). */
const streams: readonly (readonly [string, CompoundKind])[] = [
  ['EncryptedPackage', 'encrypted-office'], ['WordDocument', 'word-97'], ['Workbook', 'excel-97'],
  ['PowerPoint Document', 'powerpoint-97'], ['__properties_version1.0', 'outlook-message'],
];

/** True where the bytes begin as a compound file. */
export const isCompoundFile = (bytes: Uint8Array): boolean => header.every((byte, index) => bytes[index] === byte);

/** A directory entry holds its name from its first byte, and entries are 128 bytes long in sectors of 512 ([MS-CFB] 2.6.1). */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let index = 0;
    while (index < name.length && bytes[at + index * 2] === name.charCodeAt(index) && bytes[at + index * 2 + 1] === 0) index += 1;
    if (index === name.length && bytes[at + index * 2] === 0 && bytes[at + index * 2 + 1] === 0) return true;
  }
  return false;
};

/** What a compound file holds, by the names in its directory. */
export const compoundKind = (bytes: Uint8Array): CompoundKind =>
  streams.find(([name]) => hasStream(bytes, name))?.[1] ?? 'unknown';
