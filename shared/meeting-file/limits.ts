// What a meeting file may hold at most; looked at before anything inside is unpacked or parsed (DESIGN sections 4 and 6).

const megabyte = 1024 * 1024;

export const limits = {
  /** The whole file. */
  fileBytes: 2048 * megabyte,
  /** All entries unpacked. */
  unpackedBytes: 2048 * megabyte,
  entries: 10_000,
  manifestBytes: 4 * megabyte,
  payloadBytes: 512 * megabyte,
  /** The JSON of a councillor's apologies or interest. */
  replyBytes: 64 * 1024,
  /** The JSON of a reading copy's open or sealed part: that of 400 pages has about 3 MB. */
  readingBytes: 128 * megabyte,
  /** Agenda items, papers and details of a meeting in a reading copy. */
  readingRows: 5_000,
  /** The last page that can be called, and all pages of a reading copy's papers. */
  readingPages: 99_999,
  /** Frozen publications, and all of them unpacked. */
  copies: 100,
  copyBytes: 256 * megabyte,
  /** Unpacked to packed; the writer stores what would pack better. */
  ratio: 200,
  /** Brackets within brackets of a JSON entry. */
  jsonDepth: 200,
} as const;
