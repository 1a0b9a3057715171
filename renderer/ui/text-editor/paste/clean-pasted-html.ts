// Paste keeps structure and drops junk (UX, details 2): Word, LibreOffice and web HTML become the plain HTML that the schema reads.
import { isLink } from '../../../../shared/model/text.ts';
import { rebuildWordLists } from './word-lists.ts';
import { setStylesAside, stylesToElements } from './pasted-styles.ts';
import { straightenLists } from './straighten-lists.ts';
import { straightenTables } from './straighten-tables.ts';
import { takePastedPictures } from './pasted-pictures.ts';
import type { PastedPictures } from './pasted-pictures.ts';
import { rebuildWordWebHeadings, rebuildWordWebLists } from './word-web-lists.ts';

export type PasteSource = 'orderpaper' | 'word' | 'libreoffice' | 'web';
export type CleanedPaste = PastedPictures & { readonly html: string; readonly source: PasteSource };

/** Word's own bookkeeping, tracked deletions, comments and everything that is not text. */
const junk = [
  'style', 'meta', 'link', 'title', 'script', 'noscript', 'xml', 'template', 'iframe', 'object', 'embed', 'svg', 'video', 'audio',
  'form', 'input', 'select', 'textarea', 'button', 'del', 'o\\:p', 'w\\:sdtpr',
  '[hidden]', '[data-style*="display:none"]', '[data-style*="display: none"]', '[data-style*="mso-hide:all"]',
  '[data-style*="mso-element:comment"]', '[data-style*="mso-element:footnote"]', '.msocomanchor', '.msoDel', '.MsoCommentReference',
  // Word for the web: end marks, deletions and comment anchors.
  '.EOP', '[class*="TrackChangeTextDeletion"]', '[class*="TrackedDelete"]', '.CommentAnchor',
].join(',');

/** Where pasted HTML was written. */
export const pasteSource = (html: string): PasteSource => {
  if (html.includes('data-pm-slice')) return 'orderpaper';
  if (/urn:schemas-microsoft-com:office|class="?Mso|mso-list|content="?Word\.Document|class="[^"]*\b(SCXW\d*|OutlineElement|NormalTextRun)\b/i.test(html)) return 'word';
  if (/name="?generator"?[^>]+LibreOffice/i.test(html)) return 'libreoffice';
  return 'web';
};

const removeComments = (root: Node): void => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
};

/** Bookmarks are only places, and some addresses must not be followed; what stands in them stays. */
const unwrapIdleLinks = (root: ParentNode): void => {
  for (const anchor of root.querySelectorAll('a')) if (!isLink(anchor.getAttribute('href') ?? '')) anchor.replaceWith(...anchor.childNodes);
};

const blocks = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, div, blockquote, figure, section';

const isBlock = (node: Node | null): boolean => node instanceof Element && node.matches(blocks);

const neighbour = (node: Node, side: 'previousSibling' | 'nextSibling'): Node | null => {
  let next = node[side];
  while (next !== null && (next.nodeName === 'BR' || (next.nodeType === Node.TEXT_NODE && (next.textContent ?? '').trim() === ''))) next = next[side];
  return next;
};

/** Google Docs puts line breaks between blocks for distance, browsers one at the end. */
const dropLooseBreaks = (root: ParentNode): void => {
  for (const br of root.querySelectorAll('br')) {
    const [before, after] = [neighbour(br, 'previousSibling'), neighbour(br, 'nextSibling')];
    if (isBlock(before) || isBlock(after) || (before === null && after === null && br.parentElement?.matches('body, div') === true)) br.remove();
  }
};

/** Word writes empty paragraphs as a lone no-break space. */
const dropEmptyParagraphs = (root: ParentNode): void => {
  for (const paragraph of root.querySelectorAll('p')) {
    if ((paragraph.textContent ?? '').replace(/[\s\u00a0]/g, '') === '' && paragraph.closest('td, th, li') === null) paragraph.remove();
  }
};

/**
 * Cleans pasted HTML.
 * @param html as it lay on the clipboard; untrusted: it is only parsed, never attached to the page
 * @param takesPictures whether pictures with bytes may come along
 * @returns HTML of paragraphs, headings, lists, tables, strong, em and links, where it came from, and its pictures: a figure with
 * `data-arriving` keeps the place of each until its bytes are stored
 */
export const cleanPastedHtml = (html: string, takesPictures = false): CleanedPaste => {
  const source = pasteSource(html);
  if (source === 'orderpaper') return { html: setStylesAside(html), source, arriving: [], leftOut: 0 };
  const page = new DOMParser().parseFromString(setStylesAside(html), 'text/html');
  // The list markers of Word stand between conditional comments, so lists come first.
  rebuildWordLists(page.body);
  rebuildWordWebLists(page.body);
  rebuildWordWebHeadings(page.body);
  removeComments(page);
  for (const element of page.body.querySelectorAll(junk)) element.remove();
  const pictures = takePastedPictures(page.body, takesPictures);
  unwrapIdleLinks(page.body);
  stylesToElements(page.body);
  dropLooseBreaks(page.body);
  straightenLists(page.body);
  straightenTables(page.body);
  dropEmptyParagraphs(page.body);
  return { html: page.body.innerHTML, source, ...pictures };
};
