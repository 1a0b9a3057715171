// Values as Word writes them itself: on/off words, measures with units (strict files), sides called start and end (17.17.4, 22.9.2.15).
import type { XmlElement } from '../xml-tree.ts';
import { withAttributes } from '../xml-edit.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(name => `w:${name}`));

const toggles = words(`keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
  snapToGrid contextualSpacing mirrorIndents suppressOverlap b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof vanish webHidden rtl cs specVanish oMath bidiVisual
  noWrap tcFitText hideMark formProt noEndnote titlePg rtlGutter isLgl qFormat semiHidden unhideWhenUsed locked`);
/** These may only be there or not (ST_OnOff was narrower for them in the first edition). */
const presence = words('tblHeader cantSplit hidden');

const halfPoints = words('sz szCs kern position');

const perUnit: Readonly<Record<string, number>> = { pt: 20, in: 1440, mm: 1440 / 25.4, cm: 1440 / 2.54, pc: 240, pi: 240 };

/** Numbers without a point in the schema; some programs write one (276.0001). */
const wholeNumbers = words('w h top right bottom left start end header footer gutter before after line hanging firstLine space pos sz x y hSpace vSpace linePitch charSpace leftFromText rightFromText topFromText bottomFromText tblpX tblpY');
const wholeValues = words('sz szCs kern position spacing w gridSpan trHeight');
const withPoint = /^-?\d+\.\d+$/;

const measure = /^(-?\d+(?:\.\d+)?)(pt|in|mm|cm|pc|pi)$/;

const plainMeasures = (element: XmlElement): XmlElement => {
  let changed = element;
  for (const [name, said] of element.attributes) {
    if (!name.startsWith('w:')) continue;
    if (withPoint.test(said) && (wholeNumbers.has(name) || (name === 'w:val' && wholeValues.has(element.name)))) changed = withAttributes(changed, { [name]: String(Math.round(Number(said))) });
    const match = measure.exec(said);
    if (match !== null) {
      const twips = Number(match[1]) * (perUnit[match[2] ?? ''] ?? 20);
      changed = withAttributes(changed, { [name]: String(Math.round(halfPoints.has(element.name) ? twips / 10 : twips)) });
    }
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(said);
    if (percent !== null && (name === 'w:w' || element.name === 'w:w') && element.name !== 'w:w') changed = withAttributes(changed, { [name]: String(Math.round(Number(percent[1]) * 50)), 'w:type': 'pct' });
    if (percent !== null && element.name === 'w:w') changed = withAttributes(changed, { [name]: String(Math.round(Number(percent[1]))) });
  }
  return changed;
};

const sided = words('tblCellMar tcMar tblBorders tcBorders');

/** "start" and "end" are "left" and "right" in files of the first edition, which every program reads. */
const plainSides = (element: XmlElement): XmlElement => {
  if (element.name === 'w:ind') {
    const { attributes } = element;
    if (!attributes.has('w:start') && !attributes.has('w:end') && !attributes.has('w:startChars') && !attributes.has('w:endChars')) return element;
    return withAttributes(element, {
      'w:left': attributes.get('w:left') ?? attributes.get('w:start'), 'w:right': attributes.get('w:right') ?? attributes.get('w:end'),
      'w:leftChars': attributes.get('w:leftChars') ?? attributes.get('w:startChars'), 'w:rightChars': attributes.get('w:rightChars') ?? attributes.get('w:endChars'),
      'w:start': undefined, 'w:end': undefined, 'w:startChars': undefined, 'w:endChars': undefined,
    });
  }
  const val = element.attributes.get('w:val');
  if ((element.name === 'w:jc' || element.name === 'w:lvlJc' || element.name === 'w:tab') && (val === 'start' || val === 'end')) return withAttributes(element, { 'w:val': val === 'start' ? 'left' : 'right' });
  if (!sided.has(element.name)) return element;
  return { ...element, children: element.children.map(child => typeof child === 'string' || (child.name !== 'w:start' && child.name !== 'w:end') ? child : { ...child, name: child.name === 'w:start' ? 'w:left' : 'w:right' }) };
};

/** The element with plain values; null where it says that something isn't so which is not so anyway. */
export const plainValues = (element: XmlElement): XmlElement | null => {
  const val = element.attributes.get('w:val');
  if (val !== undefined && (toggles.has(element.name) || presence.has(element.name))) {
    const off = /^(0|false|off)$/i.test(val.trim());
    if (off && presence.has(element.name)) return null;
    return withAttributes(element, { 'w:val': off ? '0' : undefined });
  }
  return plainSides(element.attributes.size === 0 ? element : plainMeasures(element));
};
