// How sheets stand on paper: each exactly as large as its page, its head, words and foot where the Word file has them.
import { points } from '../../../ooxml/sheets/css.ts';
import type { PageShape } from '../../../ooxml/sheets/nodes.ts';
import type { HouseStyleSpec } from '../../house-style/style-row.ts';

/** A page of that size has this name in CSS. */
export const pageName = ({ width, height }: Pick<PageShape, 'width' | 'height'>): string => `p${width}x${height}`;

/** Percent of their size at which words that run longer here than in Word still fit on their page. */
export const smallestFit = 30;

/** A hair shorter than the page: a sheet that is rounded up would take two. */
const hair = 12;

const common = `
html,body{margin:0;padding:0;background:#fff;color:#000}
h1,h2,h3,h4,h5,h6,p{margin:0;overflow-wrap:break-word;white-space:pre-wrap;tab-size:36pt}
.sheet{box-sizing:border-box;position:relative;contain:size layout paint;overflow:hidden;break-before:page;break-inside:avoid;display:grid}
.sheet:first-child{break-before:auto}
.head{align-self:start;padding-top:28pt}
.head p{font-weight:bold;margin-bottom:3pt}
.head p:last-child{margin-bottom:12pt}
.foot{align-self:end;text-align:center;padding-bottom:24pt}
.room{overflow:hidden;min-height:0}
.words>*{display:flow-root}
img.picture{max-width:100%;height:auto;vertical-align:bottom}
.undrawn{font-style:italic}
.hang{display:inline-block;text-indent:0}
.edges{display:flex;align-items:baseline;text-indent:0}
.edges>.right{flex:none}
.dots{flex:1;min-width:12pt;margin:0 4pt;border-bottom:1pt dotted #000}
.gap{flex:1;min-width:12pt}
table{border-collapse:collapse;table-layout:fixed;max-width:100%}
th{text-align:left;font-weight:inherit}
td.none{border:0}
[data-rest]{margin-top:0!important;text-indent:0!important}
[data-cut]{margin-bottom:0!important}
[data-cut="full"]{text-align-last:justify}
.box{border:.75pt solid #000;padding:4pt 6pt;margin:4pt 0}
.notes{border-top:.75pt solid #000;margin-top:10pt;padding-top:4pt;font-size:10pt}
.note{display:flex;gap:4pt}
.blank{text-align:center;padding-top:240pt}
a{color:inherit;text-decoration:none}
a span{text-decoration:none}
a[href^="http"],a[href^="mailto"]{color:#0563c1;text-decoration:underline}
`;

const fits = Array.from({ length: 100 - smallestFit }, (_, index) => `[data-fit="${smallestFit + index}"]{zoom:${(smallestFit + index) / 100}}`).join('\n');

const shapeCss = (shape: PageShape): string => {
  const { width, height, top, bottom, left, right } = shape;
  return `@page ${pageName(shape)}{size:${points(width)} ${points(height)};margin:0}\n.${pageName(shape)}{page:${pageName(shape)};width:${points(width)};height:${points(height - hair)}}\n`
    + `.${shapeName(shape)}{padding:0 ${points(right)} 0 ${points(left)};grid-template-rows:minmax(${points(top)},auto) minmax(0,1fr) ${points(bottom)}}`;
};

/** The edges of a page of that size. */
export const shapeName = ({ top, bottom, left, right }: PageShape): string => `m${top}-${right}-${bottom}-${left}`;

/** @param rules what the words look like */
export const sheetStyle = (spec: HouseStyleSpec, shapes: readonly PageShape[], rules: string): string => {
  const edges = spec.styles.find(({ id }) => id === 'Footer')?.size ?? 24;
  const font = spec.font === 'Arial' ? "Arial,'Liberation Sans',sans-serif" : "'Times New Roman','Liberation Serif',serif";
  return [`@page{margin:0}`, common, `.head,.foot,.blank,.gone{font:${edges / 2}pt ${font}}`, fits, ...new Set(shapes.map(shapeCss)), rules].join('\n');
};
