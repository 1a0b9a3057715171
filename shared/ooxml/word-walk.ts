// What the walk through a Word document keeps as it goes from paragraph to paragraph.
import type { MarkerCounter } from './list-markers.ts';
import type { Numbering } from './numbering.ts';
import type { Relationship } from './package.ts';
import type { Tally } from './reading-notes.ts';
import type { StyleSheet } from './styles.ts';

/** Cells are numbered from 0; the column counts what cells before it span. */
export type WordCell = { readonly table: number; readonly row: number; readonly column: number };

/** The whole line may be bold; "\t" stands for tabs. */
export type WordLine = { readonly text: string; readonly bold: boolean };

export type WordParagraph = {
  /** 1-based, counting every paragraph of the file, empty ones too. */
  readonly position: number;
  /** What shows, without the list marker, divided where a line is broken by hand; never empty lines. */
  readonly lines: readonly WordLine[];
  readonly styleName: string | null;
  /** 1 to 9. */
  readonly headingLevel: number | null;
  readonly list: { readonly marker: string; readonly level: number; readonly bullet: boolean } | null;
  /** Points from the left margin to the first line. */
  readonly indent: number;
  readonly cell: WordCell | null;
  /** The same text in pieces of one look, "\n" for a line broken by hand. */
  readonly pieces: readonly TextPiece[];
  readonly pictures: readonly WordPicture[];
  /** Charts and diagrams that stand in it, or behind it in paragraphs of their own. */
  readonly drawn: readonly DrawnWords[];
};

/** What only a word processor draws, in words: "" where it says nothing. */
export type DrawnWords = { readonly kind: 'Chart' | 'Diagram'; readonly words: string };

export type TextPiece = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Address of the link that the piece stands in. */
  readonly href: string | null;
};

/** A picture that stands in a paragraph: the part that holds it, its words, and how wide it stands there in CSS pixels, where that is said (17.3.3.9, 20.4.2.5, 20.4.2.7). */
export type WordPicture = { readonly part: string; readonly alt: string; readonly width?: number };

/** A complex field is in its instruction until the separator, then in its result (17.16.18). */
export type FieldPhase = 'instruction' | 'result';

export type WordWalk = {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly markers: MarkerCounter;
  readonly tally: Tally;
  /** The main part's relationships by id: links and pictures. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** What a chart's or diagram's part says. */
  readonly drawnWords: (relationship: string) => readonly string[];
  readonly paragraphs: WordParagraph[];
  /** Ids of foot- and endnotes in the order of their references ("footnotes/2"). */
  readonly notes: string[];
  fields: FieldPhase[];
  position: number;
  tables: number;
  cell: WordCell | null;
  /** Text of a paragraph whose mark is deleted or hidden: it runs on into the next one. */
  held: readonly TextPiece[];
  /** Drawn before the first paragraph: it goes with that. */
  drawnFirst: readonly DrawnWords[];
};
