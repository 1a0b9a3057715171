// What drawings of a Word file keep and don't show: shapes hidden in the Selection Pane, what was cropped off pictures.
import { saysHidden } from '../../ooxml/hidden-shapes.ts';
import type { XmlAttributes } from '../../ooxml/xml-events.ts';

export type DrawingTraces = { readonly open: (name: string, attributes: XmlAttributes) => void; readonly close: (name: string) => void };

/** How much is cut off a side: thousandths of a percent, or a percentage (20.1.8.55); of old pictures a share, or 65536ths with an "f". */
const cuts = (attributes: XmlAttributes, names: readonly string[]): boolean => names.some(name => Number.parseFloat(attributes.get(name) ?? '0') > 0);
const sides = ['l', 't', 'r', 'b'] as const;
const oldSides = ['cropleft', 'croptop', 'cropright', 'cropbottom'] as const;

/** Follows a part of a file event by event. What is said again for older programs is passed over. */
export const drawingTraces = (found: { readonly hidden: () => void; readonly cropped: () => void }): DrawingTraces => {
  let inFallback = 0;
  let told = false;
  return {
    open: (name, attributes) => {
      if (name === 'mc:Fallback') inFallback += 1;
      if (inFallback > 0) return;
      if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') told = false;
      if (!told && saysHidden(name, attributes)) { told = true; found.hidden(); }
      if ((name === 'a:srcRect' && cuts(attributes, sides)) || (name === 'v:imagedata' && cuts(attributes, oldSides))) found.cropped();
    },
    close: name => { if (name === 'mc:Fallback') inFallback -= 1; },
  };
};
