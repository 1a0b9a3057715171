// Filled shapes without words that lie in front of a text, as somebody draws one over a name: the words beneath go out with the file and can be read.
import type { XmlAttributes } from '../../ooxml/xml-events.ts';

export type BarsInFront = { readonly open: (name: string, attributes: XmlAttributes) => void; readonly close: (name: string) => void; readonly text: (text: string) => void };

/** Points: lower is a line, higher a panel with a picture's or a page's part in it, unless it is black or white as over a paragraph. */
const [lowest, highest, narrowest] = [6, 60, 12];
const emu = 12_700;
const isBarSized = (width: number, height: number, isStark: boolean): boolean => height >= lowest && (isStark || height <= highest) && width >= narrowest;

/** In letters and in the theme's own names. */
const stark = /^(?:#?(?:0{3}|f{3}|0{6}|f{6})|black|white|tx1|dk1|bg1|lt1)(?:\s*\[|$)/i;
const colours = new Set(['a:srgbClr', 'a:schemeClr', 'a:prstClr']);

type Shape = { filled: boolean | null; says: boolean; stark: boolean };
/** Where a drawing stands: in front of the text and not moved away by it. */
type Place = { front: boolean; width: number; height: number };

const filledOld = new Set(['v:rect', 'v:roundrect', 'v:shape', 'v:oval']);
const isOff = (said: string | undefined): boolean => /^(?:f|false|0|off|no)$/i.test(said?.trim() ?? '');
const points = (style: string, name: string): number => {
  const [, number = '0', unit = 'pt'] = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(pt|in|cm|mm|px)?`, 'i').exec(style) ?? [];
  return Number(number) * ({ pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 }[unit.toLowerCase()] ?? 1);
};

/** An old shape that covers (VML): its colour is said, it floats, nothing says that it stands behind the text. */
const coversOld = (attributes: XmlAttributes): boolean => {
  const style = attributes.get('style') ?? '';
  return attributes.has('fillcolor') && !isOff(attributes.get('filled')) && /position\s*:\s*absolute/i.test(style) && !/z-index\s*:\s*-/i.test(style) && isBarSized(points(style, 'width'), points(style, 'height'), stark.test(attributes.get('fillcolor')?.trim() ?? ''));
};

/** Follows a part of a file event by event; what is said again for older programs is passed over. */
export const barsInFront = (onBar: () => void): BarsInFront => {
  let [inFallback, inOutline, inFill] = [0, 0, 0];
  let place: Place | null = null;
  let shape: Shape | null = null;
  const openNew = (name: string, attributes: XmlAttributes): void => {
    if (name === 'wp:anchor') place = { front: !/^(?:1|true)$/i.test(attributes.get('behindDoc') ?? '') && !attributes.has('hidden'), width: 0, height: 0 };
    if (place === null) return;
    if (name === 'wp:extent') { place.width = Number(attributes.get('cx')) / emu; place.height = Number(attributes.get('cy')) / emu; }
    if (name.startsWith('wp:wrap') && name !== 'wp:wrapNone') place.front = false;
    if (name === 'wps:wsp') shape = { filled: null, says: false, stark: false };
    if (shape === null || inOutline > 0) return;
    if (name === 'a:noFill') shape.filled = false;
    if (name === 'a:solidFill' || name === 'a:gradFill' || name === 'a:pattFill') shape.filled ??= true;
    if (name === 'a:solidFill') inFill += 1;
    if (inFill > 0 && colours.has(name)) shape.stark = stark.test(attributes.get('val') ?? '');
    if (inFill > 0 && name === 'a:sysClr') shape.stark = stark.test(attributes.get('lastClr') ?? '');
    if (name === 'a:fillRef' && attributes.get('idx') !== '0') shape.filled ??= true;
    if (name === 'a:blipFill') shape.says = true;
  };
  const closeNew = (name: string): void => {
    if (name === 'wps:wsp' && shape !== null) {
      if (place !== null && place.front && shape.filled === true && !shape.says && isBarSized(place.width, place.height, shape.stark)) onBar();
      [shape, inFill] = [null, 0];
    }
    if (name === 'a:solidFill' && inFill > 0) inFill -= 1;
    if (name === 'wp:anchor') place = null;
  };
  return {
    open: (name, attributes) => {
      if (name === 'mc:Fallback') inFallback += 1;
      if (inFallback > 0) return;
      if (name === 'a:ln' || name === 'wps:bodyPr') inOutline += 1;
      openNew(name, attributes);
      if (filledOld.has(name)) shape = { filled: coversOld(attributes), says: false, stark: false };
      if (shape !== null && name === 'v:imagedata') shape.says = true;
    },
    close: (name) => {
      if (name === 'mc:Fallback') inFallback -= 1;
      if (inFallback > 0) return;
      if (name === 'a:ln' || name === 'wps:bodyPr') inOutline -= 1;
      closeNew(name);
      if (filledOld.has(name) && shape !== null) {
        if (shape.filled === true && !shape.says) onBar();
        shape = null;
      }
    },
    text: (text) => { if (shape !== null && inFallback === 0 && text.trim() !== '') shape.says = true; },
  };
};
