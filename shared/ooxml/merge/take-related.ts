// Takes into the pack what a part of an attachment refers to: pictures, charts and diagrams with what hangs on them; never files, never what lies elsewhere.
import { drawingOf, withoutUndrawnWords } from '../diagram-words.ts';
import { fileEnding } from '../media-kinds.ts';
import { withoutHiddenShapes } from '../hidden-shapes.ts';
import type { OoxmlPackage, Relationship } from '../package.ts';
import { withAttributes, withChildren } from '../xml-edit.ts';
import { elementsOf, readTree, textOf, type XmlElement } from '../xml-tree.ts';
import { writePart } from '../write-xml.ts';
import { themeOverride, withColourMap } from './chart-theme.ts';
import { labelExtensions, withWordsInLabels } from './chart-labels.ts';
import { cutFill, type CutPicture, type CutTaken, type TakeCut } from './cut-fill.ts';
import { safeAddress } from './links.ts';
import { notice, type Notices } from './merge-notices.ts';
import type { PackParts, Relationships } from './pack-parts.ts';
import { drawingWithoutTheme, type Theme } from './theme.ts';
import { withoutUnshown } from './unshown-parts.ts';

/** A picture without its metadata; null where it must be left out. */
export type CleanPicture = (bytes: Uint8Array) => Uint8Array | null;

export type TakeRelated = {
  /** The pack's relationship for the part of a picture that shows. */
  readonly cut: TakeCut;
  /** The pack's relationship for a picture; null where it isn't there, lies elsewhere or can't be shown. */
  readonly picture: (id: string) => string | null;
  readonly link: (id: string, place?: string) => string | null;
  /** A chart or a part of a diagram. */
  readonly part: (id: string) => string | null;
};

const drawingMl = 'application/vnd.openxmlformats-officedocument.drawingml';
/** What is taken along, by the kind of its relationship. A part with another root is not what it is said to be: it is not taken. */
const partKinds: Readonly<Record<string, { readonly folder: string; readonly stem: string; readonly type: string; readonly root: string }>> = {
  chart: { folder: 'word/charts/', stem: 'chart', type: `${drawingMl}.chart+xml`, root: 'c:chartSpace' },
  chartUserShapes: { folder: 'word/drawings/', stem: 'drawing', type: `${drawingMl}.chartshapes+xml`, root: 'c:userShapes' },
  themeOverride: { folder: 'word/theme/', stem: 'themeOverride', type: 'application/vnd.openxmlformats-officedocument.themeOverride+xml', root: 'a:themeOverride' },
  diagramData: { folder: 'word/diagrams/', stem: 'data', type: `${drawingMl}.diagramData+xml`, root: 'dgm:dataModel' },
  diagramLayout: { folder: 'word/diagrams/', stem: 'layout', type: `${drawingMl}.diagramLayout+xml`, root: 'dgm:layoutDef' },
  diagramQuickStyle: { folder: 'word/diagrams/', stem: 'quickStyle', type: `${drawingMl}.diagramStyle+xml`, root: 'dgm:styleDef' },
  diagramColors: { folder: 'word/diagrams/', stem: 'colors', type: `${drawingMl}.diagramColors+xml`, root: 'dgm:colorsDef' },
  diagramDrawing: { folder: 'word/diagrams/', stem: 'drawing', type: 'application/vnd.ms-office.drawingml.diagramDrawing+xml', root: 'dsp:drawing' },
};

const referring = ['r:id', 'r:embed', 'r:pict', 'r:dm', 'r:lo', 'r:qs', 'r:cs', 'relId'] as const;
/** The workbook behind a chart, what it filters out of it, and links go; the drawing and its values stay (DOMAIN P3). */
const droppedInParts = new Set(['c:externalData', 'c:pivotSource', 'a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver', 'c:printSettings']);
const supportedInParts = new Set(['a14']);

export type TakeOptions = {
  readonly files: OoxmlPackage;
  readonly relationships: readonly Relationship[];
  readonly parts: PackParts;
  /** Of the part in the pack that will refer to what is taken. */
  readonly into: Relationships;
  readonly theme: Theme;
  readonly cleanPicture: CleanPicture;
  /** Absent: pictures go in whole. */
  readonly cutPicture?: CutPicture;
  readonly notices: Notices;
  readonly depth?: number;
};

const maxDepth = 4;

/** Where values came from, without the names of folders, workbooks and sheets: the schema demands a formula, and nothing reads it any more (21.2.2.65). */
const plainFormula = (formula: string): string => `Sheet1!${/!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i.exec(formula.trim())?.[1] ?? '$A$1'}`;

/** The tree of a chart or diagram cleaned; what it refers to is taken along. */
const cleanedPart = (whole: XmlElement, outer: TakeRelated, theme: Theme, onKept: () => void, onHidden: () => void): readonly XmlElement[] => {
  const given = withoutUnshown(whole, onHidden);
  if (given === null) return [];
  const fill = given.name.endsWith(':blipFill') ? cutFill(given, outer.cut, onKept) : null;
  const element = fill?.element ?? given;
  const take: TakeRelated = fill === null ? outer : { ...outer, picture: () => fill.picture };
  if (droppedInParts.has(element.name)) return [];
  if (element.name === 'c:f' || element.name === 'c15:f') return [withChildren(element, [plainFormula(textOf(element))])];
  if (element.name === 'mc:AlternateContent') {
    const choice = elementsOf(element).find(({ name, attributes }) => name === 'mc:Choice' && (attributes.get('Requires') ?? '').split(' ').every(prefix => supportedInParts.has(prefix)));
    const chosen = choice ?? elementsOf(element).find(({ name }) => name === 'mc:Fallback');
    return chosen === undefined ? [] : elementsOf(chosen).flatMap(child => cleanedPart(child, take, theme, onKept, onHidden));
  }
  const known = element.name === 'c:extLst' ? labelExtensions(element) : element;
  if (known === null) return [];
  let own = drawingWithoutTheme(known, theme);
  for (const name of referring) {
    const id = own.attributes.get(name);
    if (id === undefined) continue;
    const taken = element.name === 'a:blip' ? take.picture(id) : take.part(id);
    if (taken === null && element.name !== 'a:blip') return [];
    own = withAttributes(own, { [name]: taken ?? undefined, 'r:link': undefined });
  }
  const drop = element.name === 'a:blip' ? 'a:extLst' : '';
  return [withChildren(own, own.children.flatMap((child): readonly (XmlElement | string)[] => (typeof child === 'string' ? [child] : child.name === drop ? [] : cleanedPart(child, take, theme, onKept, onHidden))))];
};

/** Takes each target once for each part that refers to it. */
export const takeRelated = (options: TakeOptions): TakeRelated => {
  const { files, parts, into, theme, cleanPicture, notices, depth = 0 } = options;
  const byId = new Map(options.relationships.map(relationship => [relationship.id, relationship]));
  const taken = new Map<string, string | null>();
  const once = (key: string, make: () => string | null): string | null => {
    const known = taken.get(key);
    if (known !== undefined) return known;
    const made = make();
    taken.set(key, made);
    return made;
  };
  const bytesOf = (target: string): Uint8Array | null => {
    const read = files.read(target);
    return read.ok ? read.value : null;
  };
  const picture: TakeRelated['picture'] = id => {
    if (byId.get(id)?.external !== true) return ownPicture(id);
    notice(notices, 'linked-content');
    return null;
  };
  const ownPicture = (id: string): string | null => once(`picture/${id}`, () => {
    const relationship = byId.get(id);
    if (relationship === undefined) return null;
    const bytes = bytesOf(relationship.target);
    const kind = bytes === null ? null : fileEnding(bytes);
    const clean = bytes === null || kind === null ? null : cleanPicture(bytes);
    if (clean !== null && kind !== null) return into.add('image', parts.picture(clean, kind.ending, kind.contentType), false);
    notice(notices, 'pictures-left-out');
    return null;
  });
  const cuts = new Map<string, CutTaken | null>();
  const cut: TakeCut = (id, crop) => {
    const key = `${id} ${Object.values(crop).join(' ')}`;
    const known = cuts.get(key);
    if (known !== undefined) return known;
    const relationship = byId.get(id);
    const bytes = relationship === undefined || relationship.external ? null : bytesOf(relationship.target);
    const kind = bytes === null ? null : fileEnding(bytes);
    const part = bytes === null || kind === null ? null : (options.cutPicture?.(bytes, crop) ?? null);
    const made = part === null || kind === null ? null : { id: into.add('image', parts.picture(part.bytes, kind.ending, kind.contentType), false), left: part.left };
    cuts.set(key, made);
    return made;
  };
  const link: TakeRelated['link'] = (id, place = '') => once(`link/${id}#${place}`, () => {
    const relationship = byId.get(id);
    const address = relationship?.external === true ? safeAddress(relationship.target) : null;
    if (address === null) { notice(notices, 'links-removed'); return null; }
    return into.add('hyperlink', place === '' || address.includes('#') ? address : `${address}#${encodeURIComponent(place)}`, true);
  });
  /** A chart of a file that has a theme brings it along, unless it brings one already. */
  const withOwnTheme = (chart: XmlElement, name: string, own: readonly Relationship[]): XmlElement => {
    const override = own.some(({ kind }) => kind === 'themeOverride') ? null : themeOverride(theme);
    const kind = partKinds['themeOverride'];
    if (override === null || kind === undefined) return chart;
    const overrideName = parts.free(kind.folder, kind.stem, 'xml');
    parts.put(overrideName, new TextEncoder().encode(writePart(override)), kind.type);
    parts.relationshipsOf(name).add('themeOverride', overrideName, false);
    return withColourMap(chart);
  };
  const part: TakeRelated['part'] = id => once(`part/${id}`, () => {
    const relationship = byId.get(id);
    if (relationship === undefined) return null;
    if (relationship.kind === 'image') return picture(id);
    const kind = partKinds[relationship.kind];
    if (relationship.kind === 'package' || relationship.kind === 'oleObject') notice(notices, 'embedded-objects');
    const bytes = kind === undefined || relationship.external || depth >= maxDepth ? null : bytesOf(relationship.target);
    if (kind === undefined || bytes === null) return null;
    const tree = readTree(bytes, relationship.target);
    const own = files.relationships(relationship.target);
    if (!tree.ok || !own.ok || tree.value.name !== kind.root) return null;
    if (own.value.some(({ kind: inner }) => inner === 'package' || inner === 'oleObject')) notice(notices, 'embedded-objects');
    const name = parts.free(kind.folder, kind.stem, 'xml');
    const inner = takeRelated({ ...options, relationships: own.value, into: parts.relationshipsOf(name), depth: depth + 1 });
    // A diagram's drawing hangs on the document by an id inside the diagram's data.
    const both: TakeRelated = { ...inner, part: innerId => (relationship.kind === 'diagramData' && byId.get(innerId)?.kind === 'diagramDrawing' ? part(innerId) : inner.part(innerId)) };
    const drawn = relationship.kind === 'diagramData' ? withoutUndrawnWords(tree.value, drawingOf(tree.value, options.relationships, files), () => undefined) : tree.value;
    const shown = withoutHiddenShapes(drawn);
    if (shown !== tree.value) notice(notices, 'hidden-text');
    const [root] = shown === null ? [] : cleanedPart(relationship.kind === 'chart' ? withWordsInLabels(shown) : shown, both, theme, () => { notice(notices, 'cropped-pictures'); }, () => { notice(notices, 'hidden-text'); });
    if (root === undefined) return null;
    parts.put(name, new TextEncoder().encode(writePart(relationship.kind === 'chart' ? withOwnTheme(root, name, own.value) : root)), kind.type);
    return into.add(relationship.kind, name, false);
  });
  return { picture, cut, link, part };
};
