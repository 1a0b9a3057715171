// HTML that is put together from text of others: whatever is no markup of ours is escaped, so that nothing a file says can become an element.

/** Markup that was made here. */
export type Html = { readonly html: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls are no characters of HTML. */
const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '').replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

const empty = new Set(['br', 'col', 'img', 'meta']);

export const words = (text: string): Html => ({ html: escaped(text) });

export const joined = (parts: readonly Html[]): Html => ({ html: parts.map(({ html }) => html).join('') });

/** @param attributes undefined ones are left out @param children a text is escaped */
export const tag = (name: string, attributes: Attributes = {}, children: readonly (Html | string)[] = []): Html => {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`])).join('');
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.html)).join('');
  return { html: empty.has(name) ? `<${name}${written}>` : `<${name}${written}>${inside}</${name}>` };
};
