// The order in which the schema wants properties (ECMA-376 part 1, annex A): some producers write them in another, and Word may refuse that.
import { withChildren } from '../xml-edit.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/).map(name => `w:${name}`);

const paragraph = words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct
  topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap
  outlineLvl divId cnfStyle rPr sectPr`);
const run = words(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u
  effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath`);
const borders = words('top left start bottom right end insideH insideV tl2br tr2bl');

const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': paragraph,
  'w:rPr': run,
  'w:tblPr': words('tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'),
  'w:tblPrEx': words('tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'),
  'w:tcPr': words('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  'w:sectPr': words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi
    rtlGutter docGrid printerSettings`),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:style': words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr
    tblStylePr`),
  'w:tblStylePr': words('pPr rPr tblPr trPr tcPr'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:tblBorders': borders, 'w:tcBorders': borders, 'w:pgBorders': words('top left bottom right'),
  'w:tblCellMar': words('top left start bottom right end'), 'w:tcMar': words('top left start bottom right end'),
  'w:numPr': words('ilvl numId'),
  'w:footnotePr': words('pos numFmt numStart numRestart'), 'w:endnotePr': words('pos numFmt numStart numRestart'),
  'w:tbl': words('bookmarkStart bookmarkEnd tblPr tblGrid'),
  'w:tc': words('tcPr'), 'w:tr': words('tblPrEx trPr'), 'w:p': words('pPr'), 'w:r': words('rPr'),
};

/** Properties that may hold some in any order, and nothing else. */
const unordered: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['w:trPr', new Set(words('cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange'))],
  ['w:tabs', new Set(words('tab'))], ['w:cols', new Set(words('col'))],
]);

const ranks: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(Object.entries(orders).map(([name, order]) => [name, new Map(order.map((child, index) => [child, index]))]));

/** May stand several times in one parent. */
const repeatable = new Set(['w:lvl', 'w:lvlOverride', 'w:tblStylePr', 'w:headerReference', 'w:footerReference', 'w:bookmarkStart', 'w:bookmarkEnd']);
/** Only what stands in front is fixed; what follows keeps its order and may repeat. */
const headOnly = new Set(['w:tbl', 'w:tc', 'w:tr', 'w:p', 'w:r']);

const isInOrder = (children: readonly XmlElement[], rank: ReadonlyMap<string, number>): boolean => {
  let last = -1;
  for (const child of children) {
    const own = rank.get(child.name) ?? rank.size;
    if (own < last || (own === last && own < rank.size && !repeatable.has(child.name))) return false;
    last = own;
  }
  return true;
};

/** The element with its children in schema order, each property once (the last one said holds, as in Word); extensions stand at the end. */
export const inSchemaOrder = (element: XmlElement): XmlElement => {
  const rank = ranks.get(element.name);
  if (rank === undefined) return element;
  const children = elementsOf(element);
  if (isInOrder(children, rank)) return element;
  const once = new Map<string, XmlElement>();
  for (const child of children) if (rank.has(child.name) && !repeatable.has(child.name)) once.set(child.name, child);
  const kept = children.filter(child => once.get(child.name) === child || !once.has(child.name));
  const place = ({ name }: XmlElement): number => rank.get(name) ?? rank.size;
  if (headOnly.has(element.name)) return withChildren(element, [...kept.filter(({ name }) => rank.has(name)).sort((a, b) => place(a) - place(b)), ...kept.filter(({ name }) => !rank.has(name))]);
  return withChildren(element, kept.map((child, index) => ({ child, index })).sort((a, b) => place(a.child) - place(b.child) || a.index - b.index).map(({ child }) => child));
};

/** Whether the schema lets a property stand there: a stray one can make Word refuse the file. Extensions may stand among the properties of text. */
export const mayStandIn = (parent: string, child: string): boolean => {
  const rank = ranks.get(parent) ?? unordered.get(parent);
  return rank === undefined || headOnly.has(parent) || rank.has(child) || (child.startsWith('w14:') && parent === 'w:rPr');
};
