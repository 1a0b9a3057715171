// What the pure core needs from outside. Adapters live in renderer/workers and electron/cli/adapters.
import type { Result } from './model/result.ts';

/** A run of text on a PDF page. Positions and sizes are PDF points from the page's bottom left corner, rotation applied. */
export type PdfTextRun = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly bold: boolean;
  /** A tab brought it to its place, however little white it left. */
  readonly afterTab?: boolean;
};

export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfTextRun[];
};

/** Milliseconds since 1970, UTC. */
export type Clock = () => number;

/** Fills and returns an array of `length` unpredictable bytes. */
export type RandomBytes = (length: number) => Uint8Array;

/** SHA-256 of the bytes as 64 lower-case hex digits. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** Text runs of each page; a damaged or encrypted file is a `Result` problem, never a throw. `onPage` hears of each page read. */
export type ReadPdfPages = (bytes: Uint8Array, onPage?: (page: number, of: number) => void) => Promise<Result<readonly PdfPage[]>>;

/** What a PDF holds beside its pages. */
export type PdfFacts = {
  readonly pages: number;
  /** Fewer than `pages` where some are scanned. */
  readonly pagesWithText: number;
  /** Text of the first two pages, for a title. */
  readonly firstPages: readonly (readonly PdfTextRun[])[];
  /** All words, a page a line; cut where a file has more than a long book. */
  readonly words?: string;
  readonly author: boolean;
  readonly comments: number;
  /** Places that somebody marked to be redacted and that aren't: what stands there can be read. */
  readonly redactions: number;
  readonly formFields: number;
  readonly embeddedFiles: number;
  /** Programs that a reader may run. */
  readonly scripts: boolean;
};

/** A damaged or encrypted file is a `Result` problem, never a throw. `onPage` hears of each page read. */
export type ReadPdfFacts = (bytes: Uint8Array, onPage?: (page: number, of: number) => void) => Promise<Result<PdfFacts>>;

/** How a picture is drawn anew. */
export type PictureDrawing = {
  readonly from: 'jpeg' | 'png';
  readonly as: 'jpeg' | 'png';
  /** Of a JPEG, 0 to 1. */
  readonly quality: number;
  /** EXIF 2.32, tag 274: how the stored pixels are turned or mirrored to stand upright. */
  readonly orientation: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** The picture's own colours, to be drawn as sRGB; null: they are. */
  readonly profile: Uint8Array | null;
  /** Pixels of the drawn picture, upright. */
  readonly width: number;
  readonly height: number;
  /** The part of the stored pixels that is drawn; absent: all of them. */
  readonly part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** Decodes a JPEG or PNG that has no metadata but perhaps a colour profile, and draws it; null where it can't be decoded. */
export type DrawPicture = (bytes: Uint8Array, drawing: PictureDrawing) => Promise<Uint8Array | null>;

/** A page of a PDF as it is printed in a pack: drawn upright, with the words that can be seen on it. */
export type DrawnPdfPage = {
  readonly picture: Uint8Array;
  readonly type: 'jpg' | 'png';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** In reading order; empty where the page is a scan. */
  readonly text: string;
  /** How many words the file has there that nobody sees: under a bar, in white, beside the page. They are in no text. */
  readonly hidden: number;
  /** How many marks stay drawn that would be left out as comments, because words or a picture lie under them. */
  readonly covered: number;
  /** The words of the text and where they stand, in pixels; only where they were asked for. */
  readonly words?: readonly WordOnPage[];
};

/** A word and the upright rectangle that holds it, in pixels of the drawn page. */
export type WordOnPage = { readonly text: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Draws each page, rotation applied; a damaged or encrypted file is a `Result` problem, never a throw. `placed`: with the place of each word. */
export type DrawPdfPages = (bytes: Uint8Array, placed?: boolean) => Promise<Result<readonly DrawnPdfPage[]>>;

/** What an Argon2id key costs to derive (RFC 9106), in one lane. */
export type DerivationCost = { readonly kibibytes: number; readonly passes: number };

/** Seals what only somebody with a passphrase may read. Keys have 32 bytes, nonces 12. */
export type Ciphers = {
  /** Argon2id (RFC 9106): 32 bytes. */
  readonly deriveKey: (passphrase: Uint8Array, salt: Uint8Array, cost: DerivationCost) => Promise<Uint8Array>;
  /** AES-256-GCM (NIST SP 800-38D); the tag of 16 bytes stands behind. */
  readonly encrypt: (key: Uint8Array, nonce: Uint8Array, bytes: Uint8Array, beside: Uint8Array) => Promise<Uint8Array>;
  /** Null: another key, or a changed byte. */
  readonly decrypt: (key: Uint8Array, nonce: Uint8Array, bytes: Uint8Array, beside: Uint8Array) => Promise<Uint8Array | null>;
};

/** Signs bytes with the council's private key (Ed25519, RFC 8032): 64 bytes. */
export type Sign = (bytes: Uint8Array) => Promise<Uint8Array>;
/** @param key the public key, 32 bytes */
export type Verify = (key: Uint8Array, signature: Uint8Array, bytes: Uint8Array) => Promise<boolean>;

export type Ports = {
  readonly now: Clock;
  readonly randomBytes: RandomBytes;
  readonly sha256: Sha256;
  readonly readPdfPages: ReadPdfPages;
};
