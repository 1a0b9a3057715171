// Lists as browsers tolerate them become lists as the schema wants them: items only, each nested list inside an item.

/** Google Docs and old Word put a nested list beside the item it belongs to; it moves into that item. */
const moveNestedLists = (root: ParentNode): void => {
  for (const nested of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = nested.previousElementSibling;
    if (before?.tagName === 'LI') before.append(nested);
    else {
      const item = nested.ownerDocument.createElement('li');
      nested.before(item);
      item.append(nested);
    }
  }
};

/** LibreOffice marks a heading or a plain paragraph inside an item; an item holds paragraphs and lists only. */
const flattenItems = (root: ParentNode): void => {
  for (const heading of root.querySelectorAll('li :is(h1, h2, h3, h4, h5, h6, blockquote, pre)')) {
    const paragraph = heading.ownerDocument.createElement('p');
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
};

/** Straightens all lists under `root`, in place. */
export const straightenLists = (root: ParentNode): void => {
  moveNestedLists(root);
  flattenItems(root);
};
