// Words of a diagram that its drawing doesn't show: points that are hidden, or that its layout has no room for. They stay in its data, where anybody can read them (MS-ODRAWXML 2.7, 21.4.3).
import { ok, type Result } from '../model/result.ts';
import type { OoxmlPackage, Relationship } from './package.ts';
import { withChildren, xml } from './xml-edit.ts';
import { elementsOf, readTree, textOf, type XmlElement } from './xml-tree.ts';

const wordsIn = (element: XmlElement): string => (element.name === 'a:t' ? textOf(element) : elementsOf(element).map(wordsIn).join(''));
/** Spaces and breaks stand otherwise in the two parts. */
const solid = (words: string): string => words.replace(/\s+/gu, '');

/** The relationship by which a diagram's data names its drawing. */
const drawingId = (data: XmlElement): string | undefined => {
  for (const child of elementsOf(data)) {
    const found = child.name === 'dsp:dataModelExt' ? child.attributes.get('relId') : drawingId(child);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The drawing of a diagram, where there is one to go by.
 * @param relationships of the part in which the diagram stands
 */
export const drawingOf = (data: XmlElement, relationships: readonly Relationship[], files: OoxmlPackage): XmlElement | null => {
  const id = drawingId(data);
  const relationship = relationships.find((each) => each.id === id && each.kind === 'diagramDrawing' && !each.external);
  const bytes = relationship === undefined ? null : files.read(relationship.target);
  const tree = bytes === null || !bytes.ok || bytes.value === null ? null : readTree(bytes.value, relationship?.target ?? '');
  return tree === null || !tree.ok ? null : tree.value;
};

/** Each paragraph that the drawing doesn't have is emptied; `onWords` hears of each. The same element where all are drawn. */
const withDrawnWords = (element: XmlElement, drawn: string, onWords: () => void): XmlElement => {
  let changed = false;
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child;
    const words = child.name === 'a:p' ? solid(wordsIn(child)) : '';
    const kept = child.name !== 'a:p' ? withDrawnWords(child, drawn, onWords) : words === '' || drawn.includes(words) ? child : xml('a:p');
    if (kept !== child) changed = true;
    if (kept !== child && child.name === 'a:p') onWords();
    return kept;
  });
  return changed ? withChildren(element, children) : element;
};

/** @param drawing as `drawingOf` found it; null: nobody knows what shows, so that everything stays */
export const withoutUndrawnWords = (data: XmlElement, drawing: XmlElement | null, onWords: () => void): XmlElement =>
  (drawing === null ? data : withDrawnWords(data, solid(wordsIn(drawing)), onWords));

/** How many passages of diagrams a part's reader never sees. */
export const undrawnWords = (relationships: readonly Relationship[], files: OoxmlPackage): Result<number> => {
  let found = 0;
  for (const { kind, external, target } of relationships) {
    const bytes = kind === 'diagramData' && !external ? files.read(target) : ok(null);
    if (!bytes.ok) return bytes;
    const tree = bytes.value === null ? ok(null) : readTree(bytes.value, target);
    if (!tree.ok) return tree;
    if (tree.value !== null) withoutUndrawnWords(tree.value, drawingOf(tree.value, relationships, files), () => { found += 1; });
  }
  return ok(found);
};
