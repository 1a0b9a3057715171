// Settings of a whole file that no section or paragraph can say: the pack has one where a file in it has it, no other would look different for it, and its pages are counted with it (17.15.1, 17.15.3).
import type { Hyphenation } from './hyphenation.ts';
import { childOrEmpty, withChild, withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, integerOf, valueOf, type XmlElement, type XmlNode } from '../xml-tree.ts';

/**
 * mirrorMargins: the outer margin of a page is on the other side of the next · doNotExpandShiftReturn: a justified line that a break ends is not drawn out ·
 * noColumnBalance: columns that end on a page are not made equally long.
 */
export const packSettings = ['mirrorMargins', 'noColumnBalance', 'doNotExpandShiftReturn'] as const;
export type PackSetting = (typeof packSettings)[number];

/** The pack never has noColumnBalance: its pages are counted with columns made equally long, and every number behind such columns would be wrong. */
const isCountedWith = (setting: PackSetting): boolean => setting !== 'noColumnBalance';

/** What a file needs of the pack's settings: those with which alone it looks as in its own file, and those with which it does not. */
export type SettingWishes = { readonly wishes: readonly PackSetting[]; readonly refuses: readonly PackSetting[] };

/** @param files all that stand in one pack; @returns those of its settings that any may have */
export const grantedSettings = (files: readonly SettingWishes[]): readonly PackSetting[] =>
  packSettings.filter((setting) => isCountedWith(setting) && files.some(({ wishes }) => wishes.includes(setting)) && !files.some(({ refuses }) => refuses.includes(setting)));

/** What a file needs, and how words are divided at the ends of its lines; null: not at all. */
export type FileNeeds = SettingWishes & { readonly hyphenation: Hyphenation | null };

/** What a pack has of the settings of the files in it, and each part of it that is a file of its own: a paper looks the same in both. */
export type WholeSettings = { readonly granted: readonly PackSetting[]; readonly hyphenation: Hyphenation | null };

/** @param files all that stand in one pack, in their order: the first that divides words says how */
export const wholeSettings = (files: readonly FileNeeds[]): WholeSettings => ({ granted: grantedSettings(files), hyphenation: files.find(({ hyphenation }) => hyphenation !== null)?.hyphenation ?? null });

/** What stands in `w:settings` before the margins (17.15.1.78). */
const beforeMargins = new Set(['writeProtection', 'view', 'zoom', 'removePersonalInformation', 'removeDateAndTime', 'doNotDisplayPageBoundaries', 'displayBackgroundShape', 'printPostScriptOverText',
  'printFractionalCharacterWidth', 'printFormsData', 'embedTrueTypeFonts', 'embedSystemFonts', 'saveSubsetFonts', 'saveFormsData'].map((name) => `w:${name}`));

const withMirrorMargins = (settings: XmlElement): XmlElement => {
  const children = elementsOf(settings);
  const at = children.filter(({ name }) => beforeMargins.has(name)).length;
  return withChildren(settings, [...children.slice(0, at), xml('w:mirrorMargins'), ...children.slice(at)]);
};

/** @param settings the pack's `w:settings` */
export const withPackSettings = (settings: XmlElement, granted: readonly PackSetting[]): XmlElement => {
  const mirrored = granted.includes('mirrorMargins') ? withMirrorMargins(settings) : settings;
  const options = granted.filter((setting) => setting !== 'mirrorMargins').map((setting) => xml(`w:${setting}`));
  if (options.length === 0) return mirrored;
  const compat = childOrEmpty(mirrored, 'w:compat');
  const whole = withChildren(compat, [...options, ...compat.children]);
  return childOf(mirrored, 'w:compat') === undefined ? withChild(mirrored, 'w:compat', whole) : withChildren(mirrored, mirrored.children.map((child) => (child === compat ? whole : child)));
};

type Layers = readonly (XmlElement | undefined)[];

/** What of a file looks otherwise with one of the settings than without it. */
export type SettingsInUse = {
  /** @param section as the pack has it, in the order of the file */
  readonly section: (section: XmlElement) => void;
  /** @param said `w:pPr` of a paragraph's styles and its own, the last one holds, behind the file's defaults; and of its table's style, which holds where they are silent */
  readonly paragraph: (inline: readonly XmlNode[], said: () => { readonly layers: Layers; readonly table: Layers }) => void;
  readonly found: () => ReadonlySet<PackSetting>;
};

const apart = new Set(['w:txbxContent', 'w:pPr', 'mc:Fallback']);
const breaksLine = (node: XmlNode): boolean => {
  if (typeof node === 'string' || apart.has(node.name)) return false;
  return node.name === 'w:cr' || (node.name === 'w:br' && (node.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping') || node.children.some(breaksLine);
};

const justified = new Set(['both', 'distribute', 'lowKashida', 'mediumKashida', 'highKashida', 'thaiDistribute']);

/** One margin is wider than the other, or wider for binding. */
const isUneven = (margins: XmlElement | undefined): boolean => {
  const [left, right, gutter] = ['left', 'right', 'gutter'].map((side) => integerOf(margins?.attributes.get(`w:${side}`)));
  return left !== right || (gutter ?? 0) > 0;
};

export const settingsInUse = (): SettingsInUse => {
  const found = new Set<PackSetting>();
  let inColumns = false;
  return {
    section: (section) => {
      if (isUneven(childOf(section, 'w:pgMar'))) found.add('mirrorMargins');
      if (inColumns && valueOf(section, 'w:type') === 'continuous') found.add('noColumnBalance');
      const columns = childOf(section, 'w:cols');
      inColumns = (integerOf(columns?.attributes.get('w:num')) ?? 1) > 1 || (columns !== undefined && elementsOf(columns).length > 1);
    },
    paragraph: (inline, said) => {
      if (found.has('doNotExpandShiftReturn') || !inline.some(breaksLine)) return;
      const { layers: [defaults, ...layers], table } = said();
      const own = layers.reduce<string | undefined>((so, layer) => valueOf(layer, 'w:jc') ?? so, undefined);
      // Which part of the table it stands in is not looked at: any of them may be the one.
      const possible = own === undefined ? [defaults, ...table].map((layer) => valueOf(layer, 'w:jc')) : [own];
      if (possible.some((each) => each !== undefined && justified.has(each))) found.add('doNotExpandShiftReturn');
    },
    found: () => found,
  };
};
