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
  /** Frozen publications, and all of them unpacked. */
  copies: 100,
  copyBytes: 256 * megabyte,
  /** Unpacked to packed; the writer stores what would pack better. */
  ratio: 200,
  /** Brackets within brackets of a JSON entry. */
  jsonDepth: 200,
} as const;
