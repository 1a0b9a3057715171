// Papers that look otherwise in the pack than in their own files, because another paper must not or their pages could not be counted (17.15.1): an officer should know.
import { grantedSettings, type PackSetting, type SettingWishes } from '../../ooxml/merge/pack-settings.ts';

const words: Readonly<Record<PackSetting, string>> = {
  mirrorMargins: 'Its margins change sides from page to page in its own file. In the pack they don’t, because another paper’s left and right margins differ and must stay where they are.',
  noColumnBalance: 'Its columns fill one after the other in its own file. In the pack they are made equally long where a page goes on below them, as its page numbers are counted so: look at these pages, and ask the author for a column break where the second column must begin.',
  doNotExpandShiftReturn: 'Lines that end in a line break are drawn out to both margins, which its own file prevents and another paper’s does not: ask the author to end these lines in paragraphs.',
};

/**
 * @param needs of each paper in the pack; null: it is not in it
 * @returns what is to be said of each
 */
export const ungrantedSettings = (needs: readonly (SettingWishes | null)[]): readonly (readonly string[])[] => {
  const granted = grantedSettings(needs.filter((each) => each !== null));
  return needs.map((each) => (each === null ? [] : each.wishes.filter((setting) => !granted.includes(setting)).map((setting) => words[setting])));
};
