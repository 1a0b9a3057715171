// One row of a house style: a Word paragraph style as data. Lengths are twentieths of a point, sizes half-points.

export const styleIds = [
  'Normal', 'Organisation', 'Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Header', 'Footer',
  'MeetingDetails', 'AgendaItem', 'AgendaSubItem', 'AgendaSubLine', 'AgendaPresenter', 'ChairsAuthority', 'AgendaResolution', 'Marking',
  'Membership', 'Signatory', 'Attendance', 'BodyText', 'ListBullet', 'ListNumber',
  'ResolutionLeadIn', 'Resolution', 'ResolutionList', 'ProceduralNote', 'Quote', 'TableText', 'TableHeading', 'SignatureLine',
  'PaperMeeting', 'FormLabel', 'FormAnswer', 'Picture', 'PictureCaption', 'PictureNote',
] as const;
export type StyleId = (typeof styleIds)[number];

export type StyleRow = {
  readonly id: StyleId;
  /** Built-in styles by Word's own name, so that Word and screen readers know them. */
  readonly name: string;
  readonly basedOn?: StyleId;
  readonly next?: StyleId;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Capitals as formatting (w:caps); the text keeps its own case. */
  readonly caps?: boolean;
  /** Letters set apart: "A G E N D A". */
  readonly spread?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  /** Line spacing in 240ths of a line. */
  readonly line?: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly right?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** 0 is the first level of headings. */
  readonly outline?: number;
};

export type HouseStyleSpec = {
  readonly font: string;
  /** A4 throughout. */
  readonly page: { readonly top: number; readonly bottom: number; readonly side: number };
  /** Where an item's page range stands. */
  readonly pageRange: 'after-title' | 'right-tab';
  /** Left edge of running text, numbers hang to the left of it. */
  readonly textIndent: number;
  /** Room for the number of an item or minute. */
  readonly numberHanging: number;
  /** Room for a bullet or "(1)". */
  readonly listHanging: number;
  /** How the word Agenda or Minutes stands: letters set apart read "A G E N D A", and the text is still the word. */
  readonly headingSpread: number;
  readonly styles: readonly StyleRow[];
};

export const pageWidth = 11_906;
export const pageHeight = 16_838;
export const textWidth = (spec: HouseStyleSpec): number => pageWidth - 2 * spec.page.side;
