// PDFium draws the pages of an attached PDF: upright, and with no more words than can be seen.
import { describe, expect, it } from 'vitest';
import { drawPdfPages } from '../../../electron/cli/adapters/draw-pdf-pages.ts';
import { drawPicture } from '../../../electron/cli/adapters/draw-picture.ts';
import { pdfFile, pdfPainted, pdfStream, pdfWith } from '../importing/pdf-file.ts';

const words = [
  { text: 'Placement of Zebedee Quill', x: 60, y: 700, size: 20 }, { text: 'agreed by the Panel', x: 60, y: 660, size: 20 }, { text: 'Beside', x: 900, y: 660, size: 20 },
];
/** A black bar over "Zebedee Quill", white paint over nothing. */
const bar = '0 g 183 692 140 26 re f';

describe('the words of a drawn page', () => {
  it.each([0, 90])('are those that its picture shows, turned by %i degrees', async (rotate) => {
    const drawn = await drawPdfPages(pdfFile([words], rotate, bar));
    if (!drawn.ok) throw new Error(drawn.problem.what);
    const [page] = drawn.value;
    expect(page?.text.trim().split(/\s+/).sort()).toEqual(['Panel', 'Placement', 'agreed', 'by', 'of', 'the']);
    expect(page?.hidden).toBeGreaterThanOrEqual(2);
    expect((page?.width ?? 0) > (page?.height ?? 0)).toBe(rotate % 180 === 90);
  });

  it('are all of them where nothing covers any', async () => {
    const drawn = await drawPdfPages(pdfFile([words.slice(0, 2)]));
    expect(drawn.ok && drawn.value.map(({ text, hidden }) => [text.replace(/\s+/g, ' ').trim(), hidden])).toEqual([['Placement of Zebedee Quill agreed by the Panel', 0]]);
  });

  it('are its letters, not what the file says in their place', async () => {
    const painted = '/Span << /ActualText (Zebedee Quill) >> BDC BT /F1 20 Tf 1 0 0 1 60 520 Tm (the young person) Tj ET EMC';
    const drawn = await drawPdfPages(pdfWith({ painted }));
    expect(drawn.ok && drawn.value.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual(['Letter to the Panel the young person']);
  });

  it('are so too where those letters stand in a form that the page draws', async () => {
    const inside = '/Span << /ActualText (Zebedee Quill) >> BDC BT /F1 20 Tf 1 0 0 1 60 520 Tm (the young person) Tj ET EMC';
    const drawn = await drawPdfPages(pdfWith({ stream: inside, streamEntries: '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> ', resources: '/XObject << /Fm 5 0 R >>', painted: '/Fm Do' }));
    expect(drawn.ok && drawn.value.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual(['Letter to the Panel the young person']);
  });
});

describe('a mark that somebody laid over a page', () => {
  const words = 'BT /F1 20 Tf 1 0 0 1 12 18 Tm (Zebedee) Tj ET';
  const box = { stream: '0 g 0 0 80 30 re f', streamEntries: '/Type /XObject /Subtype /Form /BBox [0 0 80 30] ' };
  const drawnWith = async (mark: string, extras: Readonly<Record<string, string>> = box, before: readonly string[] = []) => {
    const drawn = await drawPdfPages(pdfWith({ marks: [...before, mark], painted: words, ...extras }));
    if (!drawn.ok) throw new Error(drawn.problem.what);
    const [page] = drawn.value;
    const read = page === undefined ? null : await drawPicture(page.picture, { from: page.type === 'jpg' ? 'jpeg' : 'png', as: 'png', quality: 1, orientation: 1, profile: null, width: page.width, height: page.height });
    return { page, read, text: page?.text.replace(/\s+/g, ' ').trim() };
  };

  it.each(['Square', 'Stamp', 'Ink', 'FreeText', 'Highlight', 'Unheard'])('stays where it hides words, as a %s, and they are not said', async (kind) => {
    const { page, text } = await drawnWith(`/Subtype /${kind} /F 4 /AP << /N 5 0 R >>`);
    expect([text, page?.covered, page?.hidden]).toEqual(['Letter to the Panel', 1, 1]);
  });

  it('stays where it hides words behind thousands of others', async () => {
    const { page, text } = await drawnWith('/Subtype /Square /F 4 /AP << /N 5 0 R >>', box, Array.from({ length: 5_000 }, () => '/Subtype /Link'));
    expect([text, page?.covered, page?.hidden]).toEqual(['Letter to the Panel', 1, 1]);
  });

  it('stays where it hides them and says something itself', async () => {
    const label = { ...box, stream: '0 g 0 0 80 30 re f 1 g BT /F1 9 Tf 1 0 0 1 4 10 Tm (REDACTED) Tj ET', streamEntries: `${box.streamEntries}/Resources << /Font << /F1 3 0 R >> >> ` };
    expect((await drawnWith('/Subtype /Stamp /F 4 /AP << /N 5 0 R >>', label)).text).toBe('Letter to the Panel');
  });

  it.each(['[name withheld]', 'XXXXXXXXXXXXXXX', 'iiiiiiiiiiiiiiiiiiii'])('stays where it is a white box with other words typed in it: %s', async (typed) => {
    const label = { ...box, stream: `1 g 0 0 80 30 re f 0 g BT /F1 9 Tf 1 0 0 1 4 10 Tm (${typed}) Tj ET`, streamEntries: `${box.streamEntries}/Resources << /Font << /F1 3 0 R >> >> ` };
    const [one, other] = await Promise.all(['Zebedee', 'Quill'].map((name) => drawnWith('/Subtype /FreeText /F 4 /AP << /N 5 0 R >>', { ...label, painted: `BT /F1 12 Tf 1 0 0 1 14 20 Tm (${name}) Tj ET` })));
    expect([one?.text, one?.page?.covered, one?.page?.hidden]).toEqual(['Letter to the Panel', 1, 1]);
    expect(one?.page?.picture).toEqual(other?.page?.picture);
  });

  it('stays where it hides what is filled in a form', async () => {
    const filled = (name: string) => ({
      ...box, stream: `/Tx BMC BT /F1 12 Tf 4 10 Td (${name}) Tj ET EMC`, streamEntries: `${box.streamEntries}/Resources << /Font << /F1 3 0 R >> >> `, painted: '', catalog: '/AcroForm << /Fields [] /DR << /Font << /F1 3 0 R >> >> /DA (/F1 12 Tf 0 g) >>',
    });
    const field = '/Subtype /Widget /FT /Tx /T (name) /F 4 /AP << /N 5 0 R >>';
    const [one, other] = await Promise.all(['Zebedee', 'Quill'].map((name) => drawnWith('/Subtype /Square /F 4 /IC [1 1 0] /C [1 1 0]', filled(name), [field])));
    expect([one?.page?.covered, one?.page?.picture]).toEqual([1, other?.page?.picture]);
    expect((await drawnWith('/Subtype /Link', filled('Zebedee'), [field])).page?.picture).not.toEqual((await drawnWith('/Subtype /Link', filled('Quill'), [field])).page?.picture);
  });

  it.each([
    ['a comment beside the words', '/Subtype /FreeText /Rect [300 300 400 340] /F 4 /AP << /N 5 0 R >>', box],
    ['a note', '/Subtype /Text /Contents (Ask Zebedee)', box],
    ['a line around them', '/Subtype /Square /F 4 /AP << /N 5 0 R >>', { ...box, stream: '1 0 0 RG 1 1 78 28 re S' }],
    ['words typed over them', '/Subtype /FreeText /F 4 /AP << /N 5 0 R >>', { ...box, stream: '1 0 0 rg BT /F1 16 Tf 4 10 Td (check who) Tj ET', streamEntries: `${box.streamEntries}/Resources << /Font << /F1 3 0 R >> >> ` }],
    ['a marker', '/Subtype /Highlight /F 4 /C [1 1 0] /QuadPoints [10 40 90 40 10 10 90 10]', box],
    ['one that does not print', '/Subtype /Square /F 2 /AP << /N 5 0 R >>', box],
  ])('is left out as a comment where it hides nothing: %s', async (_, mark, extras) => {
    const { page, text } = await drawnWith(mark, extras);
    expect([text, page?.covered, page?.hidden]).toEqual(['Letter to the Panel Zebedee', 0, 0]);
    expect(page?.picture).toEqual((await drawnWith('/Subtype /Link')).page?.picture);
  });
});

describe('the words of forms in forms', () => {
  /** A form in a form, so many deep; the last of them has the words. */
  const nested = (depth: number): Uint8Array => pdfPainted('/Fm Do', '/XObject << /Fm 5 0 R >>', Array.from({ length: depth }, (_, level) => pdfStream(
    level === depth - 1 ? '/Span << /ActualText (Zebedee Quill) >> BDC BT /F1 20 Tf 1 0 0 1 60 520 Tm (the young person) Tj ET EMC' : '/Fm Do',
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /Fm ${6 + level} 0 R >> >> `,
  )));

  it.each([1, 13, 20, 28])('are its letters, %i deep', async (depth) => {
    const drawn = await drawPdfPages(nested(depth));
    expect(drawn.ok && drawn.value.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual(['the young person']);
  });

  it.each([30, 40, 60, 150])('are its letters or none, %i deep', async (depth) => {
    const drawn = await drawPdfPages(nested(depth));
    expect(drawn.ok && drawn.value.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '' && text !== 'the young person')).toEqual([]);
  });
});

describe('the picture of a drawn page', () => {
  it('is a small PNG that shows the words, upright and turned', async () => {
    for (const rotate of [0, 270]) {
      const drawn = await drawPdfPages(pdfFile([words], rotate));
      if (!drawn.ok) throw new Error(drawn.problem.what);
      const [page] = drawn.value;
      const read = page === undefined ? null : await drawPicture(page.picture, { from: 'png', as: 'png', quality: 1, orientation: 1, profile: null, width: page.width, height: page.height });
      expect([page?.type, (page?.picture.length ?? 0) < 40_000, read !== null]).toEqual(['png', true, true]);
    }
  });
});

describe('a page that draws itself', () => {
  it('is told of before it has taken the memory of the machine, and the next file is drawn', async () => {
    const before = process.resourceUsage().maxRSS;
    const endless = new TextDecoder('latin1').decode(pdfFile([words])).replace(/\/XObject << \/Im 5 0 R >>/, '/XObject << /Im 7 0 R >>').replace(/(<< \/Length \d+ )(>>\nstream\nBT)/, '$1/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /Im 7 0 R >> >> $2').replace('BT /F1 20 Tf', '/Im Do /Im Do /Im Do BT /F1 20 Tf');
    const drawn = await drawPdfPages(Uint8Array.from(endless, (letter) => letter.charCodeAt(0)));
    expect(drawn.ok ? '' : drawn.problem.what).toBe('This file is a PDF that cannot be drawn: it is damaged, or far larger inside than it looks.');
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(1_300);
    expect((await drawPdfPages(pdfFile([words]))).ok).toBe(true);
    // It is given up by its own processor's time, which a busy machine takes longer to give it.
  }, 90_000);
});
