// Which styles text, letters and tables have that name none (17.7.4.17, default): the last that says so; where none does, the one with Word's own name for it, which Word and LibreOffice both take.
import { isOn, valueOf, type XmlElement } from './xml-tree.ts';

const usualNames: ReadonlyMap<string, string> = new Map([['paragraph', 'normal'], ['character', 'default paragraph font'], ['table', 'normal table']]);

/** @returns the id of the default style by type of style, as far as there is one @param styles children of `w:styles` */
export const defaultStyles = (styles: readonly XmlElement[]): ReadonlyMap<string, string> => {
  const [marked, named] = [new Map<string, string>(), new Map<string, string>()];
  for (const style of styles) {
    if (style.name !== 'w:style') continue;
    const type = style.attributes.get('w:type') ?? 'paragraph';
    const id = style.attributes.get('w:styleId') ?? '';
    if (isOn(style.attributes.get('w:default'))) marked.set(type, id);
    if (valueOf(style, 'w:name')?.trim().toLowerCase() === usualNames.get(type)) named.set(type, id);
  }
  return new Map([...named, ...marked]);
};
