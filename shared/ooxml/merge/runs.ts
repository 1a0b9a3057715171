// Runs, links and fields of a paragraph as they go into the pack: nothing hidden, nothing of reviewers, each field character in a run of its own (17.3.2).
import { childOf, elementsOf, isOn, textOf, valueOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { runProperties } from '../paragraph-properties.ts';
import type { ResolvedStyle } from '../styles.ts';
import { holds, withAttributes, withChildren, xml } from '../xml-edit.ts';
import type { Story } from './fragment-context.ts';
import { rewriteAlternate, rewriteGraphic } from './graphics.ts';
import { notice } from './merge-notices.ts';
import { cleanProperties, withoutEditingMarks } from './property-cleaner.ts';
import { drawingWithoutTheme } from './theme.ts';
import { isGone, isUnwrapped, markedDeleted } from './wrappers.ts';

export const bookmark = (element: XmlElement, { fragment, fallback }: Story): readonly XmlElement[] => {
  if (fallback) return [];
  const made = element.name === 'w:bookmarkStart' ? fragment.bookmarks.start(element) : fragment.bookmarks.end(element);
  return made === null ? [] : [made];
};

const cleanRunProperties = (properties: XmlElement | undefined, { fragment }: Story): readonly XmlElement[] => {
  const cleaned = properties === undefined ? null : cleanProperties(properties, fragment.theme, element => {
    if (element.name !== 'w:rStyle') return element;
    const id = fragment.styles.character(element.attributes.get('w:val'));
    return id === null ? null : withAttributes(element, { 'w:val': id });
  });
  return cleaned === null || cleaned.children.length === 0 ? [] : [cleaned];
};

/** Hidden by the run itself, or by its styles together (17.7.3). */
const isHidden = (run: XmlElement, style: ResolvedStyle | null, { fragment: { sheet }, concealed }: Story): boolean => {
  const own = runProperties(childOf(run, 'w:rPr'));
  if (own.hidden !== undefined) return own.hidden;
  const character = own.style === undefined ? null : sheet.character(own.style);
  return concealed || (style?.hidden ?? false) !== (character?.hidden ?? false) || (sheet.defaults.hidden ?? false);
};

const text = (element: XmlElement, story: Story): XmlElement => {
  const shown = story.fields.shown(textOf(element));
  return xml('w:t', /^\s|\s$|\s\s/.test(shown) ? { 'xml:space': 'preserve' } : {}, [shown]);
};

/** LibreOffice shows a mark of letters twice, and one of signs once, as Word does, in the font of the text (17.3.3.30). */
const markSigns = (mark: string, { fragment: { styles } }: Story): readonly XmlElement[] => [...mark].map(sign => xml('w:sym', { 'w:font': styles.font, 'w:char': (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') }));

/**
 * In the note itself Word prints what is written there, and LibreOffice the mark of the reference and then what is written there once more; but it
 * doesn't read what asks for Word's own names of 2012 and takes the other branch, where a reference mark prints nothing beside its own (markup compatibility, 7.6).
 */
const ownMarkOfNote = (reference: XmlElement, mark: string, story: Story): XmlElement =>
  xml('mc:AlternateContent', {}, [xml('mc:Choice', { Requires: 'w15' }, markSigns(mark, story)), xml('mc:Fallback', {}, [withChildren(withoutEditingMarks(reference), [])])]);

/** The mark follows its reference as signs, so that every reader shows the same (17.11.8). */
const noteReference = (element: XmlElement, story: Story): readonly XmlElement[] => {
  const { fragment, fallback, inNote } = story;
  if (inNote) { notice(fragment.notices, 'notes-in-notes'); return []; }
  const ownMark = isOn(element.attributes.get('w:customMarkFollows'));
  const note = fallback ? null : fragment.note(element.name === 'w:footnoteReference' ? 'footnote' : 'endnote', element.attributes.get('w:id') ?? '', ownMark);
  if (note === null) return [];
  if (note.mark === null) return [withAttributes(element, { 'w:id': note.id })];
  return [withAttributes(element, { 'w:customMarkFollows': '1', 'w:id': note.id }), ...markSigns(note.mark, story)];
};

/** Signs without anything inside: breaks, tabs, symbols, the numbers of notes. Nothing else is let through unseen. */
const plainRunChildren = new Set([
  'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:softHyphen', 'w:separator', 'w:continuationSeparator', 'w:pgNum',
  'w:dayShort', 'w:dayLong', 'w:monthShort', 'w:monthLong', 'w:yearShort', 'w:yearLong',
]);

/** A child of a run that is no field character; nothing where it doesn't stay. */
const runChild = (child: XmlElement, style: ResolvedStyle | null, story: Story): readonly XmlNode[] => {
  switch (child.name) {
    case 'w:t': return textOf(child) === '' ? [] : [text(child, story)];
    case 'w:footnoteReference': case 'w:endnoteReference': return noteReference(child, story);
    case 'w:footnoteRef': case 'w:endnoteRef': return [story.noteMark === null ? withChildren(withoutEditingMarks(child), []) : ownMarkOfNote(child, story.noteMark, story)];
    case 'w:drawing': case 'w:pict': case 'w:object': return rewriteGraphic(child, story);
    case 'mc:AlternateContent': return rewriteAlternate(child, story, (inner, innerStory) => runChildren(xml('w:r', {}, [inner]), innerStory).flatMap((part) => runChild(part, style, innerStory)));
    case 'w:ruby': return [withChildren(child, elementsOf(child).flatMap(part => (part.name === 'w:rt' || part.name === 'w:rubyBase' ? [withChildren(part, inlineNodes(part.children, style, opened(story)))] : [withoutEditingMarks(part)])))];
    case 'w:rPr': case 'w:lastRenderedPageBreak': case 'w:delText': case 'w:delInstrText': case 'w:annotationRef': return [];
    default:
      isGone(child, story);
      return plainRunChildren.has(child.name) ? [withChildren(withoutEditingMarks(child), [])] : [];
  }
};

/** What a run holds, also where something wraps it that has no business there. */
const runChildren = (run: XmlElement, story: Story): readonly XmlElement[] => elementsOf(run).flatMap((child) => (isUnwrapped(child, story) ? runChildren(child, story) : [child]));

const rewriteRun = (run: XmlElement, style: ResolvedStyle | null, story: Story): readonly XmlElement[] => {
  const properties = cleanRunProperties(childOf(run, 'w:rPr'), story);
  const hidden = isHidden(run, style, story);
  const runs: XmlElement[] = [];
  let group: XmlNode[] = [];
  const close = (): void => {
    if (group.length > 0) runs.push(...story.fields.opening(), xml('w:r', {}, [...properties, ...group]));
    group = [];
  };
  let left = false;
  for (const child of runChildren(run, story)) {
    if (child.name === 'w:fldChar') { close(); runs.push(...story.fields.character(child, properties, hidden)); continue; }
    if (child.name === 'w:instrText') { story.fields.instruction(textOf(child), hidden); continue; }
    if (child.name === 'w:rPr') continue;
    if (story.fields.silent()) continue;
    if (hidden) { left = true; continue; }
    group.push(...runChild(child, style, story));
  }
  close();
  if (left) notice(story.fragment.notices, 'hidden-text');
  // A hidden run without anything in it still says how its field looks.
  if (left || (hidden && elementsOf(run).every(({ name }) => name === 'w:rPr'))) story.fields.withheld();
  return runs;
};

/** What stands in one piece in a field must not begin it halfway. */
const opened = (story: Story): Story => ({ ...story, fields: { ...story.fields, opening: () => [] } });
const inField = (nodes: readonly XmlNode[], { fields }: Story): readonly XmlNode[] => (nodes.some(isWord) ? [...fields.opening(), ...nodes] : nodes);
const isWord = (node: XmlNode): boolean => typeof node !== 'string' && !node.name.startsWith('w:bookmark');

const rewriteLink = (link: XmlElement, style: ResolvedStyle | null, story: Story): readonly XmlNode[] => {
  const inside = inlineNodes(link.children, style, opened(story));
  // An address with no words left must not go out either.
  if (!inside.some(isWord)) return inside;
  const id = link.attributes.get('r:id');
  const anchor = link.attributes.get('w:anchor');
  if (id === undefined || id === '') {
    const name = anchor === undefined ? null : fragmentAnchor(anchor, story);
    return name === null ? inside : [xml('w:hyperlink', { 'w:anchor': name, 'w:history': '1' }, inside)];
  }
  const taken = story.related.link(id, anchor);
  return taken === null ? inside : [xml('w:hyperlink', { 'r:id': taken, 'w:history': '1' }, inside)];
};

const fragmentAnchor = (anchor: string, { fragment }: Story): string | null => fragment.bookmarks.name(anchor);

/** Of a formula's run: deleted under review, which Word says inside of it too (22.1.2.87, CT_MathCtrlDel). */
const isDeletedSum = (run: XmlElement): boolean =>
  elementsOf(run).some(child => markedDeleted.has(child.name) || ((child.name === 'w:rPr' || child.name === 'w:ins') && elementsOf(child).some(({ name }) => markedDeleted.has(name))));

/** The run with its properties directly in it: an insertion stands around them. */
const withPlainProperties = (run: XmlElement): XmlElement => withChildren(run, run.children.flatMap((child): readonly XmlNode[] => (typeof child !== 'string' && child.name === 'w:ins' ? elementsOf(child) : [child])));

const mathRun = (given: XmlElement, style: ResolvedStyle | null, story: Story): readonly XmlElement[] => {
  if (isDeletedSum(given)) { notice(story.fragment.notices, 'tracked-changes'); story.fields.withheld(); return []; }
  const run = withPlainProperties(given);
  if (isHidden(run, style, story)) { notice(story.fragment.notices, 'hidden-text'); story.fields.withheld(); return []; }
  return [withChildren(withoutEditingMarks(run), elementsOf(run).flatMap((child): readonly XmlNode[] => {
    if (child.name === 'w:rPr') return cleanRunProperties(child, story);
    return child.name.startsWith('m:') ? [withoutEditingMarks(child)] : runChild(child, style, story);
  }))];
};

const sumWords = new Set(['m:t']);
/** Places in a fraction, a root, a matrix: the schema demands them, empty or not. */
const mathPlaces = new Set(['m:e', 'm:num', 'm:den', 'm:sub', 'm:sup', 'm:deg', 'm:lim', 'm:fName', 'm:mr']);

/** What only keeps room in a formula and shows nothing (22.1.2.81): its room stays, as wide spaces. */
const isUnshown = (element: XmlElement): boolean => {
  const show = childOf(childOf(element, 'm:phantPr'), 'm:show');
  return element.name === 'm:phant' && show !== undefined && /^(?:0|off|false)$/i.test(show.attributes.get('m:val')?.trim() ?? '');
};
/** Runs of text stand in formulas too, and what shows something without a letter. */
const roomWords = new Set(['m:t', 'w:t']);
const drawnInRoom = new Set(['w:sym', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);
const asRoom = (element: XmlElement): XmlElement => withChildren(element, element.children.flatMap((child): readonly XmlNode[] => {
  if (typeof child === 'string') return [roomWords.has(element.name) ? child.replace(/\S/gu, '\u2002') : child];
  return drawnInRoom.has(child.name) ? [] : [asRoom(child)];
}));

/** Formulas keep their own words; what Word puts into them is cleaned as elsewhere in the text. A fraction that lost all its words goes with them. */
const rewriteMath = (given: XmlElement, style: ResolvedStyle | null, story: Story): readonly XmlElement[] => {
  const unshown = isUnshown(given);
  if (unshown) notice(story.fragment.notices, 'hidden-text');
  const element = unshown ? asRoom(given) : given;
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'm:r') return mathRun(child, style, story);
    if (child.name === 'w:r') return rewriteRun(child, style, story);
    if (child.name === 'w:rPr') return cleanRunProperties(child, story);
    if (child.name.startsWith('m:')) return rewriteMath(child, style, story);
    if (isUnwrapped(child, story) || child.name === 'w:hyperlink' || child.name === 'w:fldSimple') return rewriteMath({ ...child, name: 'm:e' }, style, story).flatMap(inner => inner.children);
    isGone(child, story);
    return [];
  });
  const made = withChildren(withoutEditingMarks(drawingWithoutTheme(element, story.fragment.theme)), children);
  return mathPlaces.has(element.name) || !holds(element, sumWords) || holds(made, sumWords) ? [made] : [];
};

/**
 * The children of a paragraph, or of what wraps runs in it.
 * @param style of the paragraph in the file itself
 */
export const inlineNodes = (children: readonly XmlNode[], style: ResolvedStyle | null, story: Story): XmlNode[] => children.flatMap((child): readonly XmlNode[] => {
  if (typeof child === 'string') return [];
  switch (child.name) {
    case 'w:r': return rewriteRun(child, style, story);
    case 'w:hyperlink': return inField(rewriteLink(child, style, story), story);
    case 'w:fldSimple': {
      const runs = (): readonly XmlElement[] => inlineNodes(child.children, style, opened(story)).filter((node): node is XmlElement => typeof node !== 'string');
      return inField(story.fields.simple(child.attributes.get('w:instr') ?? '', isHidden(xml('w:r'), style, story), runs), story);
    }
    case 'w:bookmarkStart': case 'w:bookmarkEnd': return bookmark(child, story);
    case 'w:bdo': case 'w:dir': return inField([withChildren(withoutEditingMarks(child), inlineNodes(child.children, style, opened(story)))], story);
    case 'mc:AlternateContent': return inField(rewriteAlternate(child, opened(story), (inner, innerStory) => inlineNodes([inner], style, innerStory)), story);
    default:
      if (isUnwrapped(child, story)) return inlineNodes(child.children, style, story);
      if (isGone(child, story)) return [];
      return child.name.startsWith('m:') && !story.fields.silent() ? inField(rewriteMath(child, style, opened(story)), story) : [];
  }
});

/** `w:rPr` of a paragraph's mark. */
export const markProperties = (properties: XmlElement | undefined, story: Story): readonly XmlElement[] => cleanRunProperties(properties, story);

/** The style that a paragraph names in its own file. */
export const ownStyle = (properties: XmlElement | undefined): string | undefined => valueOf(properties, 'w:pStyle');
