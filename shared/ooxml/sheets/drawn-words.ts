// Charts and diagrams, which only a word processor draws: what they say, in words (21.2, 21.4).
import type { WordPackage } from '../word-package.ts';
import { childOf, elementsOf, readTree, textOf, type XmlElement } from '../xml-tree.ts';

const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : element.name === name ? [element] : elementsOf(element).flatMap((child) => all(child, name));

const said = (element: XmlElement | undefined, name: string): readonly string[] => all(element, name).map((part) => textOf(part).trim()).filter((text) => text !== '');

/** Values under their categories: by the number that each point has. */
const points = (element: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map(all(element, 'c:pt').map((point) => [point.attributes.get('idx') ?? '', said(point, 'c:v').join(' ')]));

const seriesWords = (series: XmlElement): string => {
  const name = said(childOf(series, 'c:tx'), 'c:v').join(' ');
  const categories = points(childOf(series, 'c:cat') ?? childOf(series, 'c:xVal'));
  const values = points(childOf(series, 'c:val') ?? childOf(series, 'c:yVal'));
  const pairs = [...new Set([...categories.keys(), ...values.keys()])].map((key) => `${categories.get(key) ?? ''} ${values.get(key) ?? ''}`.trim());
  const labels = said(childOf(series, 'c:dLbls'), 'a:t');
  return [name, pairs.join(', '), labels.join(', ')].filter((part) => part !== '').join(': ');
};

/** @param space `c:chartSpace` */
const chartWords = (space: XmlElement): readonly string[] => {
  const series = all(space, 'c:ser');
  const inSeries = new Set(series.flatMap((each) => all(each, 'a:t')));
  const around = all(space, 'a:t').filter((part) => !inSeries.has(part)).map((part) => textOf(part).trim());
  return [...around, ...series.map(seriesWords)].filter((text) => text !== '');
};

/** @param root of a chart's part, of a diagram's data, of shapes drawn over a chart */
const wordsOfPart = (root: XmlElement): readonly string[] => (root.name === 'c:chartSpace' ? chartWords(root) : all(root, 'a:p').map((paragraph) => said(paragraph, 'a:t').join(' ')).filter((text) => text !== ''));

/** @returns what the part behind a relationship of the main text says, and what is drawn over it */
export const drawnWordsIn = (word: Pick<WordPackage, 'package' | 'relationships'>): ((relationship: string) => readonly string[]) => {
  const targets = new Map(word.relationships.filter(({ external }) => !external).map(({ id, target }) => [id, target]));
  const read = (target: string): readonly string[] => {
    const bytes = word.package.read(target);
    const tree = bytes.ok && bytes.value !== null ? readTree(bytes.value, target) : null;
    const over = word.package.relationships(target);
    const shapes = over.ok ? over.value.filter(({ external, kind }) => !external && kind === 'chartUserShapes') : [];
    return [...(tree?.ok === true ? wordsOfPart(tree.value) : []), ...shapes.flatMap((shape) => read(shape.target))];
  };
  return (id) => { const target = targets.get(id); return target === undefined ? [] : read(target); };
};

/** What kind of drawing it is; null: none that has words in a part of its own. */
export const drawnKind = (element: XmlElement): { readonly name: 'Chart' | 'Diagram'; readonly relationship: string } | null => {
  const chart = all(element, 'c:chart').flatMap(({ attributes }) => attributes.get('r:id') ?? [])[0];
  if (chart !== undefined) return { name: 'Chart', relationship: chart };
  const data = all(element, 'dgm:relIds').flatMap(({ attributes }) => attributes.get('r:dm') ?? [])[0];
  return data === undefined ? null : { name: 'Diagram', relationship: data };
};
