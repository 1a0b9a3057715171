// A PDF that is open to be looked at, as its pages: what the parts of the window ask of who opened it.

/** CSS pixels at 100 %. */
export type PageSize = { readonly width: number; readonly height: number };

/** Clockwise, in degrees: how the reader has turned the pages. */
export type Turn = 0 | 90 | 180 | 270;

export type PdfPageView = {
  /** Upright, as the page itself says. */
  readonly size: PageSize;
  /** Draws the page; resolves true when it is drawn, false when it was stopped. @param scale of the canvas, device pixels for a CSS pixel at 100 % */
  readonly draw: (canvas: HTMLCanvasElement, scale: number, signal: AbortSignal, turn?: Turn) => Promise<boolean>;
  /** Its words, in their order. */
  readonly words: () => Promise<string>;
  /** Lays the page's words over it, for selecting, copying and reading aloud. */
  readonly layWords: (container: HTMLElement, signal: AbortSignal, turn?: Turn) => Promise<void>;
};

export type PdfView = {
  readonly pages: number;
  /** @param number from 1 */
  readonly page: (number: number) => Promise<PdfPageView>;
  /** Ends the worker. */
  readonly close: () => void;
};
