// How the papers look together: settings that the pack has of them, and those that look otherwise than in their own files, because another paper must not or their pages could not be counted (17.15.1): an officer should know.
import { dividesOtherwise } from '../../ooxml/merge/hyphenation.ts';
import { wholeSettings, type FileNeeds, type PackSetting, type WholeSettings } from '../../ooxml/merge/pack-settings.ts';

const words: Readonly<Record<PackSetting, string>> = {
  mirrorMargins: 'Its margins change sides from page to page in its own file. In the pack they don’t, because another paper’s left and right margins differ and must stay where they are.',
  noColumnBalance: 'Its columns fill one after the other in its own file. In the pack they are made equally long where a page goes on below them, as its page numbers are counted so: look at these pages, and ask the author for a column break where the second column must begin.',
  doNotExpandShiftReturn: 'Lines that end in a line break are drawn out to both margins, which its own file prevents and another paper’s does not: ask the author to end these lines in paragraphs.',
};

const dividedWords = 'Words at the ends of its lines are divided by other rules in its own file (how many lines one after another, how near to the margin, words in capitals). In the pack they are divided as in the first paper that divides words: look at its pages in Word, and enter their number if it is another.';

export type PackLook = {
  readonly settings: WholeSettings;
  /** What is to be said of each paper. */
  readonly changed: readonly (readonly string[])[];
  /** Whether lines of each end elsewhere than they were counted. */
  readonly breaksOtherwise: readonly boolean[];
};

/** @param needs of each paper in the pack; null: it is not in it */
export const packLook = (needs: readonly (FileNeeds | null)[]): PackLook => {
  const settings = wholeSettings(needs.filter((each) => each !== null));
  const breaksOtherwise = needs.map((each) => dividesOtherwise(each?.hyphenation ?? null, settings.hyphenation));
  const ungranted = needs.map((each) => (each?.wishes ?? []).filter((setting) => !settings.granted.includes(setting)).map((setting) => words[setting]));
  return { settings, breaksOtherwise, changed: ungranted.map((said, index) => (breaksOtherwise[index] === true ? [...said, dividedWords] : said)) };
};
