// One printed block of minutes as the import schema counts them (cases' README: blocks); the flat form of a text.

export type ResolutionBlock = {
  readonly type: 'resolution';
  /** 1, 2, 3 ...; null: a single text without a number. */
  readonly part: number | null;
  /** The printed limb where it is more than the number ("(a)", "(ii)"). */
  readonly label?: string;
  /** Without the lead-in "Resolved:-". */
  readonly text: string;
  readonly items?: readonly string[];
  /** To whom it was recommended ("" where nobody is named); absent for a plain resolution. */
  readonly recommended?: string;
  /** How it was passed, where the lead-in says so ("unanimously"). */
  readonly manner?: string;
};

export type PlainBlock = { readonly type: 'paragraph' | 'bullet' | 'subheading'; readonly text: string };
export type LabelledBlock = { readonly type: 'numbered' | 'lettered'; readonly label: string; readonly text: string };
export type TextBlock = PlainBlock | LabelledBlock | ResolutionBlock;
