// Labels of a chart that take their words from cells: the workbook goes, so the words that it last gave stand in the labels themselves (MS-ODRAWXML 2.24.3, c15:datalabelsRange).
import { withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, integerOf, textOf, type XmlElement, type XmlNode } from '../xml-tree.ts';

/** Values of a series by their place. */
type Values = ReadonlyMap<number, string>;

const deep = (element: XmlElement, name: string): XmlElement | undefined => {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : deep(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** @param cache that holds `c:pt`: of strings, numbers, or of a range for labels */
const valuesIn = (cache: XmlElement | undefined): Values => new Map((cache === undefined ? [] : elementsOf(cache)).filter(({ name }) => name === 'c:pt').map((point) => {
  const value = childOf(point, 'c:v');
  return [integerOf(point.attributes.get('idx')) ?? -1, value === undefined ? '' : textOf(value)] as const;
}));

const cached = (holder: XmlElement | undefined): Values => valuesIn(holder === undefined ? undefined : (deep(holder, 'c:strCache') ?? deep(holder, 'c:numCache')));

/** What each kind of field in a label stands for. */
type Fields = Readonly<Record<string, Values>>;

const fieldsOf = (series: XmlElement): Fields => ({
  CELLRANGE: valuesIn(deep(series, 'c15:dlblRangeCache')), VALUE: cached(childOf(series, 'c:val')), YVALUE: cached(childOf(series, 'c:yVal')), XVALUE: cached(childOf(series, 'c:xVal')),
  CATEGORYNAME: cached(childOf(series, 'c:cat')),
});

/** Word's own stand-in for what it would fill in. */
const isStandIn = (words: string): boolean => /^\s*\[[^\]]*\]\s*$/.test(words) || words.trim() === '';

const plainField = (field: XmlElement, point: number, fields: Fields): readonly XmlElement[] => {
  const kind = field.attributes.get('type') ?? '';
  const words = textOf(childOf(field, 'a:t') ?? xml('a:t'));
  const value = fields[kind]?.get(point);
  if (kind !== 'CELLRANGE' && (value === undefined || !isStandIn(words))) return [field];
  const shown = value ?? (isStandIn(words) ? '' : words);
  return shown === '' ? [] : [xml('a:r', {}, [...elementsOf(field).filter(({ name }) => name === 'a:rPr'), xml('a:t', {}, [shown])])];
};

const withPlainFields = (element: XmlElement, point: number, fields: Fields): XmlElement => withChildren(element, element.children.flatMap((child): readonly XmlNode[] => (
  typeof child === 'string' ? [child] : child.name === 'a:fld' ? plainField(child, point, fields) : [withPlainFields(child, point, fields)])));

const inSeries = (element: XmlElement, fields: Fields): XmlElement => withChildren(element, element.children.map((child) => (
  typeof child === 'string' ? child : child.name === 'c:dLbl' ? withPlainFields(child, integerOf(childOf(child, 'c:idx')?.attributes.get('val')) ?? -1, fields) : inSeries(child, fields))));

/** A chart whose labels hold their words; the same element where none takes them from elsewhere. */
export const withWordsInLabels = (element: XmlElement): XmlElement => {
  if (element.name === 'c:ser') return deep(element, 'a:fld') === undefined ? element : inSeries(element, fieldsOf(element));
  return withChildren(element, element.children.map((child) => (typeof child === 'string' ? child : withWordsInLabels(child))));
};

/** What of a chart's extensions says how its labels read; all others may hold what a chart doesn't show. */
const ofLabels = new Set(['c15:datalabelsRange', 'c15:showDataLabelsRange']);

/** A list of extensions with nothing but those; null where it has none. */
export const labelExtensions = (list: XmlElement): XmlElement | null => {
  const kept = elementsOf(list).map((extension) => withChildren(extension, elementsOf(extension).filter(({ name }) => ofLabels.has(name)))).filter(({ children }) => children.length > 0);
  return kept.length === 0 ? null : withChildren(list, kept);
};
