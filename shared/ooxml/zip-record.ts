// What the directory of a zip says of one entry (APPNOTE 4.3.12).
export type ZipEntry = {
  /** With forward slashes, as stored otherwise. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's own header begins in the file. */
  readonly offset: number;
};
