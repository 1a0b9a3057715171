import { describe, expect, it } from 'vitest';
import { linesOf, paragraph, readParts, run } from './word-file.ts';

const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const codes = (body: string): readonly string[] => readParts({ body }).notes.map(note => note.code);

describe('the visible text of a Word paragraph', () => {
  it('joins runs, and keeps tabs, hyphens and capitals as they are stored', () => {
    expect(linesOf({ body: p(run('Minutes of the ') + run('Harbour Panel', '<w:caps/>') + '<w:r><w:tab/><w:t>page 3</w:t><w:noBreakHyphen/><w:t>4 re</w:t><w:softHyphen/><w:t>port</w:t></w:r>') }))
      .toEqual(['Minutes of the Harbour Panel\tpage 3-4 report']);
  });

  it('divides where a line is broken by hand', () => {
    expect(linesOf({ body: p(`${run('Town Hall,')}<w:r><w:br/><w:t>Quay Street,</w:t><w:cr/></w:r>${run('Seaport')}`) })).toEqual(['Town Hall,', 'Quay Street,', 'Seaport']);
  });

  it('shows the result of a field and not its instruction, also when fields are nested', () => {
    const inner = field('begin') + instruction(' PAGEREF x ') + field('separate') + run('7') + field('end');
    expect(linesOf({ body: p(run('(Page ') + inner + run(')')) })).toEqual(['(Page 7)']);
    expect(linesOf({ body: p(field('begin') + instruction(' IF ') + inner + instruction(' = 7 ') + field('separate') + run('yes') + field('end')) })).toEqual(['yes']);
    expect(linesOf({ body: p(`<w:fldSimple w:instr="DATE">${run('9 July')}</w:fldSimple>`) })).toEqual(['9 July']);
  });

  it('keeps what follows a field that never ends', () => {
    expect(linesOf({ body: p(run('before') + field('begin') + instruction(' TOC ')) + paragraph('after') })).toEqual(['before', 'after']);
  });

  it('accepts insertions and moves, drops deletions, and says so', () => {
    const body = p(`${run('The report ')}<w:del><w:r><w:delText>is not</w:delText></w:r></w:del><w:ins>${run('is')}</w:ins>${run(' noted.')}`) + p(`<w:moveFrom>${run('Moved')}</w:moveFrom>`) + p(`<w:moveTo>${run('Moved')}</w:moveTo>`);
    expect(linesOf({ body })).toEqual(['The report is noted.', 'Moved']);
    expect(codes(body)).toEqual(['tracked-changes-accepted']);
  });

  it('joins two paragraphs whose dividing mark was deleted, and drops deleted rows', () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(linesOf({ body: p(run('That the report '), mark) + paragraph('be noted.') })).toEqual(['That the report be noted.']);
    expect(linesOf({ body: `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('old')}</w:tc></w:tr><w:tr><w:tc>${paragraph('new')}</w:tc></w:tr></w:tbl>` })).toEqual(['new']);
    expect(linesOf({ body: p(run('last words'), mark) })).toEqual(['last words']);
  });

  it('drops what the usual style hides: the last that is said to be it, or the one of that name where none is', () => {
    const usual = (id: string, more: string, run = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/><w:rPr>${run}</w:rPr></w:style>`;
    const shown = (styles: string): readonly string[] => linesOf({ styles, body: p(run('Words')) });
    const marked = ' w:default="1"';
    expect([shown(usual('One', marked) + usual('Two', marked, '<w:vanish/>')), shown(usual('One', marked, '<w:vanish/>') + usual('Two', marked)), shown(usual('Normal', '', '<w:vanish/>')), shown(usual('Other', '', '<w:vanish/>'))]).toEqual([[], ['Words'], [], ['Words']]);
  });

  it('drops hidden text, by itself or by its style, with a note', () => {
    const styles = '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(run('Shown') + run(' never', '<w:vanish/>') + run(' nor this', '<w:rStyle w:val="Secret"/>') + run(' again', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>'));
    const { paragraphs, notes } = readParts({ styles, body });
    expect(paragraphs[0]?.lines[0]?.text).toBe('Shown again');
    expect(notes).toEqual([{ code: 'hidden-text-dropped', count: 2, message: '2 passages of hidden text were left out, as they do not print.' }]);
  });

  it('reads a text box once, though Word stores it twice', () => {
    const box = `<w:txbxContent>${paragraph('Fundraising')}</w:txbxContent>`;
    const body = p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>${'<w:t>Anchor</w:t>'}</w:r>`);
    expect(linesOf({ body })).toEqual(['Anchor', 'Fundraising']);
  });

  it('looks through hyperlinks, smart tags, content controls and custom XML, but leaves prompts out', () => {
    expect(linesOf({ body: p(`<w:hyperlink r:id="x">${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('c')}</w:sdtContent></w:sdt><w:customXml>${run('d')}</w:customXml>`) })).toEqual(['abcd']);
    expect(linesOf({ body: `<w:sdt><w:sdtContent>${paragraph('whole paper in a control')}</w:sdtContent></w:sdt>` })).toEqual(['whole paper in a control']);
    const prompt = p(`${run('Date: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`);
    expect(linesOf({ body: prompt })).toEqual(['Date: ']);
    expect(codes(prompt)).toEqual(['prompts-dropped']);
  });

  it('shows symbols as characters, and an unknown one as a box with a note', () => {
    const symbol = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    expect(linesOf({ body: p(symbol('Wingdings', 'F0FC') + run(' done ') + symbol('Symbol', 'F0B3') + run('5')) })).toEqual(['✓ done ≥5']);
    const unknown = p(run('x') + symbol('Village Crests', 'F041'));
    expect(linesOf({ body: unknown })).toEqual(['x□']);
    expect(codes(unknown)).toEqual(['symbols-unknown']);
  });

  it('lists footnotes after the text and leaves comments out, each with a note', () => {
    const { paragraphs, notes } = readParts({
      body: p(`${run('A claim')}<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>`) + paragraph('The end.'),
      footnotes: `<w:footnote w:id="0">${paragraph('separator')}</w:footnote><w:footnote w:id="2">${paragraph('Its source.')}</w:footnote>`,
    });
    expect(paragraphs.map(({ lines }) => lines[0]?.text)).toEqual(['A claim', 'The end.', 'Its source.']);
    expect(notes.map(note => note.code)).toEqual(['comments-ignored', 'notes-at-end']);
  });
});

describe('what a Word paragraph is', () => {
  const styles = `
    <w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Minute heading"/><w:basedOn w:val="H2"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Pool"/></w:style>
    <w:style w:type="paragraph" w:styleId="Pool"><w:name w:val="Pool"/><w:basedOn w:val="Loop"/></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;

  it('takes heading level, bold and indent along the chain of styles', () => {
    const [own, body, loop] = readParts({ styles, body: paragraph('Ours', '<w:pStyle w:val="Ours"/>') + paragraph('x') + paragraph('Loop', '<w:pStyle w:val="Loop"/>') }).paragraphs;
    expect(own).toMatchObject({ styleName: 'Minute heading', headingLevel: 2, indent: 18, lines: [{ bold: true }] });
    expect(body).toMatchObject({ styleName: 'Normal', headingLevel: null, indent: 0, lines: [{ bold: false }] });
    expect(loop?.styleName).toBe('Loop');
  });

  it('cancels bold where paragraph and character style both ask for it, unless the run says so itself', () => {
    const line = (run_: string): boolean | undefined => readParts({ styles, body: p(run_, '<w:pStyle w:val="H2"/>') }).paragraphs[0]?.lines[0]?.bold;
    expect(line(run('x', '<w:rStyle w:val="Strong"/>'))).toBe(false);
    expect(line(run('x', '<w:rStyle w:val="Strong"/><w:b/>'))).toBe(true);
    expect(line(run('x', '<w:b w:val="false"/>'))).toBe(false);
    expect(line(run('x') + run(' y', '<w:b w:val="0"/>'))).toBe(false);
  });

  it('knows its cell: columns count what spans them, a table inside a cell is a table of its own', () => {
    const cell = (inner: string, span = 1): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${inner}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph('inside'))}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell(paragraph('wide'), 2)}${cell(paragraph('third'))}</w:tr><w:tr>${cell(inner + paragraph('under'))}</w:tr></w:tbl>${paragraph('after')}`;
    expect(readParts({ body }).paragraphs.map(({ lines, cell: at }) => [lines[0]?.text, at])).toEqual([
      ['wide', { table: 0, row: 0, column: 0 }], ['third', { table: 0, row: 0, column: 2 }],
      ['inside', { table: 1, row: 0, column: 0 }], ['under', { table: 0, row: 1, column: 0 }], ['after', null],
    ]);
  });
});
