// An instruction of a field may run over several paragraphs, and nothing of it shows; whether it ends at all is only known further on (17.16.18).
import { elementsOf, type XmlElement } from '../xml-tree.ts';

/** Fields in them are their own, or gone. */
const apart = new Set(['w:tbl', 'w:txbxContent', 'w:del', 'w:moveFrom', 'mc:Fallback']);

const marksIn = (element: XmlElement): readonly string[] => {
  if (apart.has(element.name)) return [];
  return element.name === 'w:fldChar' ? [element.attributes.get('w:fldCharType') ?? ''] : elementsOf(element).flatMap(marksIn);
};

/** Says of block after block behind an open instruction whether that ends in it; fields that begin meanwhile are passed over. */
export const instructionEnd = (): ((block: XmlElement) => boolean) => {
  let depth = 0;
  return block => marksIn(block).some(mark => {
    if (mark === 'begin') { depth += 1; return false; }
    if (depth === 0) return true;
    if (mark === 'end') depth -= 1;
    return false;
  });
};
