// What every reader (text, Word, PDF) hands to the one parser: lines with whatever hints the format had.

/** Hints are facts of the source, never guesses about meaning; a plain text has none. */
export type SourceLine = {
  /** 1-based position in the source, counting lines (text, PDF) or paragraphs (Word). */
  readonly line: number;
  /** 1-based page, where the format has pages. */
  readonly page: number | null;
  /** The visible text, ligatures spelt out, control characters gone, not trimmed of inner spaces. */
  readonly text: string;
  /** A paragraph certainly begins here (blank line before it, a new Word paragraph, a vertical gap in a PDF). */
  readonly startsParagraph: boolean;
  /** In Word a line is a whole paragraph; in text and PDF a long paragraph may be cut into lines. */
  readonly wholeParagraph: boolean;
  /** A PDF shows it: the width ended the line, the next line's first word had no room on it. */
  readonly cut?: boolean;
  /** It stands in the outermost strip of a PDF's page, where headers and footers are. */
  readonly margin?: boolean;
  /** Outline level of a heading style (1 title or first level), where the format says so. */
  readonly headingLevel: number | null;
  /** The style's name in Word ("Resolution", "List Bullet"), else null. */
  readonly styleName: string | null;
  /** The list marker that shows but is not in the text ("5.", "(a)", "•"), its nesting from 0 and what sort it is. */
  readonly list: { readonly marker: string; readonly level: number; readonly bullet: boolean } | null;
  /** Whole line in bold. */
  readonly bold: boolean;
  /** Distance of the text from the left margin in points, where the format says so. */
  readonly indent: number | null;
  /** Where the line stands in a table; cells are numbered from 0. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
};

export type SourceDocument = {
  readonly format: 'txt' | 'docx' | 'pdf';
  readonly fileName: string;
  readonly sha256: string;
  readonly lines: readonly SourceLine[];
  /** What the reader left out or decided (tracked changes, hidden text); they end up among the import's warnings. */
  readonly notes?: readonly { readonly code: string; readonly message: string }[];
};
