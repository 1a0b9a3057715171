// Styles of pasted HTML never reach the page: its policy refuses style attributes, even in a document that is only parsed.
// They are set aside as text first; what they say of bold, italic and list format becomes elements, the rest goes.

/** Renames the style attribute in each tag, before anything parses it. */
export const setStylesAside = (html: string): string => html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, '$1data-style$2'));

const styleOf = (element: Element): string => (element.getAttribute('data-style') ?? '').toLowerCase();

/** The value of a property in a style text, '' when it has none. */
const valueOf = (style: string, property: string): string => new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`).exec(style)?.[1]?.trim() ?? '';

const wrapContent = (element: Element, name: 'strong' | 'em'): void => {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
};

/** Google Docs wraps a whole paste in <b style="font-weight:normal">. */
const unwrapPlain = (root: ParentNode): void => {
  for (const element of root.querySelectorAll('b[data-style], strong[data-style], i[data-style], em[data-style]')) {
    const style = styleOf(element);
    const isPlain = /^[bs]/i.test(element.tagName) ? /^(normal|[1-5]00)$/.test(valueOf(style, 'font-weight')) : valueOf(style, 'font-style') === 'normal';
    if (isPlain) element.replaceWith(...element.childNodes);
  }
};

const listTypes: readonly (readonly [RegExp, string])[] = [[/alpha|latin/, 'a'], [/roman/, 'i']];

const typeLists = (root: ParentNode): void => {
  for (const list of root.querySelectorAll('ol:not([type])')) {
    const item = list.querySelector(':scope > li');
    const style = valueOf(styleOf(list), 'list-style(?:-type)?') || (item === null ? '' : valueOf(styleOf(item), 'list-style(?:-type)?'));
    const type = listTypes.find(([pattern]) => pattern.test(style))?.[1];
    if (type !== undefined) list.setAttribute('type', type);
  }
};

/** Turns the styles that mean something into elements and attributes, in place, and drops all others. */
export const stylesToElements = (root: ParentNode): void => {
  unwrapPlain(root);
  typeLists(root);
  for (const span of root.querySelectorAll('span[data-style], font[data-style]')) {
    const style = styleOf(span);
    if (/^(bold(er)?|[6-9]\d\d)$/.test(valueOf(style, 'font-weight'))) wrapContent(span, 'strong');
    if (valueOf(style, 'font-style') === 'italic') wrapContent(span, 'em');
  }
  for (const element of root.querySelectorAll('[data-style]')) element.removeAttribute('data-style');
};
