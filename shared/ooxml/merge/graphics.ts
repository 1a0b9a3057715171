// Drawings, old drawings (VML) and objects of an attachment: ids of their own, no file names, no links outside, an object as its picture (20.4, 19.1).
import { withoutHiddenShapes } from '../hidden-shapes.ts';
import { holds, withAttributes, withChildren, xml } from '../xml-edit.ts';
import { elementsOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import type { Story } from './fragment-context.ts';
import { cutFill, cutOldPicture } from './cut-fill.ts';
import { isFileName } from './file-names.ts';
import { knownExtensions } from './known-extensions.ts';
import { notice } from './merge-notices.ts';
import { withoutEditingMarks } from './property-cleaner.ts';
import { withThemeStyle } from './shape-styles.ts';
import { drawingWithoutTheme } from './theme.ts';
import { isGone, isUnwrapped } from './wrappers.ts';

/** What this program knows to be drawn by every Word since 2010. */
const supported = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'a14', 'v', 'w15']);
const dropped = new Set(['o:OLEObject', 'w:control', 'w:ocx', 'w:movie', 'w:contentPart', 'wpi:contentPart', 'wp14:contentPart', 'o:ink', 'o:signatureline', 'a:videoFile', 'a:audioFile', 'a:hlinkMouseOver']);
const diagramIds = ['r:dm', 'r:lo', 'r:qs', 'r:cs'] as const;
const textBox = new Set(['w:txbxContent']);
/** All of a text's own elements that a drawing may hold. Any other one, a bookmark in a frame's measures, is shown by nobody and would keep its name. */
const ofText = new Set(['w:txbxContent', 'w:drawing', 'w:pict', 'w:object']);
const isMisplaced = ({ name }: XmlElement): boolean => name.startsWith('w:') && !ofText.has(name);
const words = new Set(['w:t', 'w:txbxContent']);

/** What stands in a drawing in place of an element: what wraps a part of it gives what is inside, and words that nothing can show are told of. */
const placed = (element: XmlElement, story: Story): readonly XmlElement[] => {
  if (!isMisplaced(element)) return [element];
  if (isUnwrapped(element, story)) return elementsOf(element).flatMap((inner) => placed(inner, story));
  if (!isGone(element, story) && holds(element, words)) notice(story.fragment.notices, 'pictures-left-out');
  return [];
};

/** Names of pictures are names of files on somebody's computer. */
const withoutFileNames = (element: XmlElement, story: Story): XmlElement => {
  if (element.name === 'wp:docPr') {
    const id = story.fragment.ids.drawing();
    const [descr, title] = ['descr', 'title'].map((name) => element.attributes.get(name));
    return withAttributes(element, { id, name: `Picture ${id}`, ...(isFileName(descr) ? { descr: undefined } : {}), ...(isFileName(title) ? { title: undefined } : {}) });
  }
  if (/^(pic|wps|wpg|wpc):cNvPr$/.test(element.name)) return withAttributes(element, { name: '', descr: undefined, title: undefined });
  return element;
};

/** Names of files and (LibreOffice's `ID`) of shapes, addresses of what lies elsewhere and words that nothing shows, in any part of an old drawing. */
const unshown = ['o:title', 'o:href', 'o:althref', 'r:href', 'src', 'href', 'target', 'title', 'class', 'ID', 'o:spid', 'o:gfxdata'];

/** Shapes of different files have the same ids, or the names that an author gave them. */
const withOwnShapeId = (element: XmlElement, shapeId: (id: string) => string): XmlElement => {
  if (!/^[vo]:/.test(element.name)) return element;
  const [id, style] = ['id', 'style'].map((name) => element.attributes.get(name));
  const named = (name: string): Readonly<Record<string, string>> => { const said = element.attributes.get(name); return said?.startsWith('#') === true ? { [name]: `#${shapeId(said.slice(1))}` } : {}; };
  return withAttributes(element, {
    ...(id === undefined ? {} : { id: shapeId(id) }), ...named('type'), ...named('idref'),
    ...(style === undefined ? {} : { style: style.replace(/(mso-next-textbox\s*:\s*#)([^;]+)/gi, (_, before: string, next: string) => `${before}${shapeId(next.trim())}`) }),
    ...Object.fromEntries(unshown.map((name) => [name, undefined])), ...(isFileName(element.attributes.get('alt')) ? { alt: undefined } : {}),
  });
};

/** With the pack's relationships; null where what it shows can't be taken. */
const related = (element: XmlElement, { related: take }: Story): XmlElement | null => {
  if (element.name === 'a:blip') {
    const id = element.attributes.get('r:embed') ?? element.attributes.get('r:link');
    const taken = id === undefined ? null : take.picture(id);
    return taken === null ? null : withAttributes(element, { 'r:embed': taken, 'r:link': undefined });
  }
  if (element.name === 'v:imagedata' || element.name === 'v:fill' || element.name === 'v:stroke') {
    const id = element.attributes.get('r:id') ?? element.attributes.get('o:relid') ?? element.attributes.get('r:pict');
    if (id === undefined) return element;
    const taken = take.picture(id);
    return taken === null ? null : withAttributes(element, { 'r:id': taken, 'o:relid': undefined, 'r:pict': undefined });
  }
  if (element.name === 'a:hlinkClick' || element.name === 'a:hlinkHover') {
    const taken = take.link(element.attributes.get('r:id') ?? '');
    return taken === null ? null : withChildren(withAttributes(element, { 'r:id': taken, action: undefined, tooltip: undefined }), []);
  }
  if (element.name === 'dgm:relIds') {
    const ids = diagramIds.map(name => [name, take.part(element.attributes.get(name) ?? '')] as const);
    return ids.some(([, id]) => id === null) ? null : withAttributes(element, Object.fromEntries(ids.map(([name, id]) => [name, id ?? ''])));
  }
  const id = element.attributes.get('r:id');
  if (id === undefined) return element;
  const taken = take.part(id);
  return taken === null ? null : withAttributes(element, { 'r:id': taken });
};

/** A picture without its pixels is nothing. */
const essential = new Set(['a:blip', 'c:chart', 'dgm:relIds', 'v:imagedata']);

/** What an element shows of a picture, cut to that. */
const cutTo = (element: XmlElement, story: Story): { readonly element: XmlElement; readonly story: Story } => {
  const onKept = (): void => { notice(story.fragment.notices, 'cropped-pictures'); };
  const old = element.name === 'v:imagedata' ? (element.attributes.get('r:id') ?? element.attributes.get('o:relid') ?? element.attributes.get('r:pict')) : undefined;
  const fill = element.name.endsWith(':blipFill') ? cutFill(element, story.related.cut, onKept) : old === undefined ? null : cutOldPicture(element, old, story.related.cut, onKept);
  return fill === null ? { element, story } : { element: fill.element, story: { ...story, related: { ...story.related, picture: () => fill.picture } } };
};

/** The element with all in it; `missing` when the thing that it shows had to go. */
const rewritten = (given: XmlElement, outer: Story): readonly XmlElement[] | 'missing' => {
  const { element, story } = cutTo(given, outer);
  if (dropped.has(element.name)) {
    if (element.name === 'o:OLEObject' || element.name === 'w:control') notice(story.fragment.notices, 'embedded-objects');
    return [];
  }
  if (element.name === 'w:txbxContent') return [withChildren(element, story.blocks(element.children, { ...story, look: null, concealed: false }))];
  if (element.name === 'mc:AlternateContent') {
    const chosen = rewriteAlternate(element, story, (child, inner) => placed(child, inner).flatMap((part) => { const made = rewritten(part, inner); return made === 'missing' ? [] : made; }));
    return chosen.filter((node): node is XmlElement => typeof node !== 'string');
  }
  const own = related(drawingWithoutTheme(withOwnShapeId(withoutFileNames(withoutEditingMarks(withThemeStyle(element, story.fragment.theme)), story), story.fragment.shapeId), story.fragment.theme), story);
  if (own === null) return essential.has(element.name) ? 'missing' : [];
  const children: XmlNode[] = [];
  for (const child of own.children.flatMap((node): readonly XmlNode[] => (typeof node === 'string' ? [node] : placed(node, story)))) {
    if (typeof child === 'string') { children.push(child); continue; }
    if ((element.name === 'a:blip' && child.name === 'a:extLst') || child.name.startsWith('{')) continue;
    const known = child.name === 'a:extLst' ? knownExtensions(child) : child;
    if (known === null) continue;
    const inner = rewritten(known, story);
    if (inner === 'missing') return 'missing';
    children.push(...inner);
  }
  // What it shows is of no kind that is known here: an empty frame says nothing, and no Word opens it.
  if (element.name === 'a:graphicData' && elementsOf(own).length > 0 && !children.some((child) => typeof child !== 'string')) return 'missing';
  return [withChildren(own, children)];
};

/** An object is its picture from here on; the file behind it goes (DOMAIN P3). */
const asPicture = (object: XmlElement): XmlElement => xml('w:pict', {}, elementsOf(object).filter(({ name }) => name.startsWith('v:') || name === 'w:drawing').filter(({ name }) => name !== 'w:drawing'));

/** A `w:drawing`, `w:pict` or `w:object` as it goes into the pack; nothing where it must not or can't be shown. */
export const rewriteGraphic = (given: XmlElement, story: Story): readonly XmlElement[] => {
  const element = withoutHiddenShapes(given);
  if (element !== given) { notice(story.fragment.notices, 'hidden-text'); story.fields.withheld(); }
  if (element === null) return [];
  const object = element.name === 'w:object';
  if (object) notice(story.fragment.notices, 'embedded-objects');
  const source = object ? asPicture(element) : element;
  if (object && source.children.length === 0) return elementsOf(element).filter(({ name }) => name === 'w:drawing').flatMap(drawing => rewriteGraphic(drawing, story));
  const linked = linkedSoFar(story);
  const made = rewritten(source, story);
  if (made !== 'missing') return made.filter(({ name, children }) => name === 'w:pict' || children.length > 0);
  // A chart whose part is damaged, a drawing of a kind that is not known: gone from the page, and not in silence; what is only linked has been told of.
  if (linkedSoFar(story) === linked) notice(story.fragment.notices, 'pictures-left-out');
  return holds(source, textBox) ? withoutBrokenPictures(source, story) : [];
};

/** All that may be missing, with the frames that are nothing without it. */
const mayBeMissing = new Set([...essential, 'pic:pic', 'a:blipFill', 'wpg:graphicFrame']);

/** A group whose picture is gone still has its words. Nothing may be missing once more: boxes within boxes would be read twice as often with each. */
const withoutBrokenPictures = (element: XmlElement, story: Story): readonly XmlElement[] => {
  const prune = (node: XmlElement): XmlElement => withChildren(node, node.children.flatMap((child): readonly XmlNode[] => (typeof child === 'string' ? [child] : mayBeMissing.has(child.name) ? [] : [prune(child)])));
  const made = rewritten(prune(element), story);
  return made === 'missing' ? [] : made;
};

const linkedSoFar = ({ fragment: { notices } }: Story): number => notices.get('linked-content') ?? 0;
const hiddenSoFar = ({ fragment: { notices } }: Story): number => notices.get('hidden-text') ?? 0;
const changedSoFar = ({ fragment: { notices } }: Story): number => notices.get('tracked-changes') ?? 0;

/**
 * Both branches where every Word can draw the new one; else only the old one's contents (part 3, 9.3). The old one says the same once more and not always that it is hidden
 * or deleted: what the new one lost for that must not come back from there.
 * @param rewrite of what stands in a branch
 */
export const rewriteAlternate = (element: XmlElement, story: Story, rewrite: (child: XmlElement, story: Story) => readonly XmlNode[]): readonly XmlNode[] => {
  const choice = elementsOf(element).find(({ name, attributes }) => name === 'mc:Choice' && (attributes.get('Requires') ?? '').split(' ').every(prefix => supported.has(prefix)));
  const fallback = elementsOf(element).find(({ name }) => name === 'mc:Fallback');
  const inFallback = (): readonly XmlNode[] => (fallback === undefined ? [] : elementsOf(fallback).flatMap(child => rewrite(child, { ...story, fallback: choice !== undefined || story.fallback })));
  if (choice === undefined) {
    if (withoutHiddenShapes(element) === element) return inFallback();
    notice(story.fragment.notices, 'hidden-text');
    story.fields.withheld();
    return [];
  }
  const [hidden, changed] = [hiddenSoFar(story), changedSoFar(story)];
  const chosen = elementsOf(choice).flatMap(child => rewrite(child, story));
  if (chosen.length === 0) return hiddenSoFar(story) > hidden || changedSoFar(story) > changed ? [] : inFallback();
  const old = hiddenSoFar(story) > hidden ? [] : inFallback();
  return [withChildren(element, [withChildren(choice, chosen), ...(fallback === undefined || old.length === 0 ? [] : [withChildren(fallback, old)])])];
};
