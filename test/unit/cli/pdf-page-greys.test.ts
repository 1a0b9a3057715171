// A page of letters and lines is packed in sixteen greys; one that may have a colour is not, wherever the colour hides.
import { describe, expect, it } from 'vitest';
import { drawPdfPages } from '../../../electron/cli/adapters/draw-pdf-pages.ts';
import type { DrawnPdfPage } from '../../../shared/ports.ts';
import { pdfPainted, pdfStream, pdfWith } from '../importing/pdf-file.ts';

const letters = 'BT /F1 20 Tf 60 700 Td (Placement of Zebedee Quill) Tj ET 0.4 g 0.3 G 2 w 60 600 m 400 600 l S 0.85 0.85 0.85 rg 60 300 200 100 re f';
const box = '60 300 100 100 re f';
const colours = '/ColorSpace /DeviceRGB /Coords [60 300 160 400] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> /Extend [true true]';
const pattern = '/Type /Pattern /PatternType 1 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >>';

const pageOf = async (pdf: Uint8Array): Promise<DrawnPdfPage> => {
  const drawn = await drawPdfPages(pdf);
  if (!drawn.ok || drawn.value[0] === undefined) throw new Error('not drawn');
  return drawn.value[0];
};

/** Bits a value and kind of colour of a PNG (W3C PNG 2nd edition, 11.2.2); 16 greys are 4 and 0. */
const kindOf = ({ type, picture }: DrawnPdfPage): readonly unknown[] => (type === 'png' ? [picture[24], picture[25]] : [type]);

describe('a page of letters and lines', () => {
  it('is packed in sixteen greys', async () => {
    expect(kindOf(await pageOf(pdfPainted(letters)))).toEqual([4, 0]);
  });

  it('is so with greys of a form that it shows', async () => {
    expect(kindOf(await pageOf(pdfPainted(`${letters} /X1 Do`, '/XObject << /X1 5 0 R >>', [pdfStream(`0.2 g ${box}`, '/Type /XObject /Subtype /Form /BBox [0 0 595 842] ')])))).toEqual([4, 0]);
  });
});

describe('a page is packed in colours with', () => {
  it.each([
    ['a red word', pdfPainted(`${letters} BT /F1 20 Tf 1 0 0 rg 60 650 Td (Red) Tj ET`)],
    ['a word with a red edge', pdfPainted(`${letters} BT /F1 30 Tf 1 Tr 1 0 0 RG 60 400 Td (Edge) Tj ET`)],
    ['a blue line', pdfPainted(`${letters} 0 0 1 RG 60 500 m 400 500 l S`)],
    ['ink of a printer', pdfPainted(`${letters} 0 1 1 0 k ${box}`)],
    ['a red form', pdfPainted(`${letters} /X1 Do`, '/XObject << /X1 5 0 R >>', [pdfStream(`1 0 0 rg ${box}`, '/Type /XObject /Subtype /Form /BBox [0 0 595 842] ')])],
    ['a form that takes the red of its page', pdfPainted(`${letters} 1 0 0 rg /X1 Do`, '/XObject << /X1 5 0 R >>', [pdfStream(box, '/Type /XObject /Subtype /Form /BBox [0 0 595 842] ')])],
    ['a red pattern', pdfPainted(`${letters} /Pattern cs /P1 scn ${box}`, '/Pattern << /P1 5 0 R >>', [pdfStream('1 0 0 rg 0 0 5 5 re f', `${pattern} /PaintType 1 `)])],
    ['a pattern painted red', pdfPainted(`${letters} /CS cs 1 0 0 /P1 scn ${box}`, '/ColorSpace << /CS [/Pattern /DeviceRGB] >> /Pattern << /P1 5 0 R >>', [pdfStream('0 0 5 5 re f', `${pattern} /PaintType 2 `)])],
    ['a shade as its pattern', pdfPainted(`${letters} /Pattern cs /P1 scn ${box}`, '/Pattern << /P1 5 0 R >>', [`<< /Type /Pattern /PatternType 2 /Shading << /ShadingType 2 ${colours} >> >>`])],
    ['a red pattern over black', pdfPainted(`${letters} /CS cs 0 0 0 /P1 scn ${box}`, '/ColorSpace << /CS [/Pattern /DeviceRGB] >> /Pattern << /P1 5 0 R >>', [pdfStream('1 0 0 rg 0 0 5 5 re f', `${pattern} /PaintType 1 `)])],
    ['black that a printer is told to make red', pdfPainted(`${letters} /GS gs 0 g ${box}`, '/ExtGState << /GS << /TR 5 0 R >> >>', ['[<< /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [1] /N 1 >> << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [0] /N 1 >> << /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [0] /N 1 >> /Identity]'])],
    ['a shade', pdfPainted(`${letters} q 60 300 100 100 re W n /S1 sh Q`, `/Shading << /S1 << /ShadingType 2 ${colours} >> >>`)],
    ['a red picture', pdfPainted(`${letters} q 100 0 0 100 60 300 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID \u00ff\u0000\u0000 EI Q`)],
    ['a letter that is a red drawing', pdfPainted(`${letters} 0 g BT /F2 20 Tf 60 400 Td (aaa) Tj ET`, '', [
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1000] /Resources << >> >>',
      pdfStream('1000 0 d0 1 0 0 rg 0 0 750 750 re f'),
    ])],
    ['something red that shines through', pdfPainted(`${letters} /GS gs 1 0 0 rg ${box}`, '/ExtGState << /GS << /ca 0.5 >> >>')],
  ])('%s', async (_, pdf) => {
    expect(kindOf(await pageOf(pdf))).toEqual([8, 2]);
  });

  it('a mark of a reader, which may be a coloured field', async () => {
    expect(kindOf(await pageOf(pdfWith({ marks: ['/Subtype /Square /C [1 0 0]'] })))).toEqual([8, 0]);
  });
});
