// Columns of a section (17.6.4): no more than there is room for. In columns without any each letter would be a line, and a page of them keeps a layout busy for seconds.
import { withAttributes, withChildren } from '../xml-edit.ts';
import { elementsOf, integerOf, type XmlElement } from '../xml-tree.ts';

/** What a line of words needs, in twentieths of a point. */
export const leastRoom = 720;

/** Between columns that don't say it (17.6.4). */
const usualSpace = 720;

/**
 * @param columns `w:cols` of a section
 * @param width of its text, in twentieths of a point
 * @returns as many of them as leave room for words, of the same width where one of their own has none
 */
export const withRoomInColumns = (columns: XmlElement, width: number): XmlElement => {
  const space = Math.max(0, integerOf(columns.attributes.get('w:space')) ?? usualSpace);
  const most = Math.max(1, Math.floor((width + space) / (leastRoom + space)));
  const own = elementsOf(columns).filter(({ name }) => name === 'w:col');
  const count = Math.max(integerOf(columns.attributes.get('w:num')) ?? 1, own.length);
  const isTight = own.length > most || own.some(({ attributes }) => (integerOf(attributes.get('w:w')) ?? 0) < leastRoom);
  if (!isTight && count <= most) return columns;
  return withAttributes(withChildren(columns, isTight ? [] : columns.children), { 'w:num': String(Math.min(count, most)), ...(isTight ? { 'w:equalWidth': undefined } : {}) });
};
