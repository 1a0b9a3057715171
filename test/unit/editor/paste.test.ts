// @vitest-environment jsdom
import { DOMParser as TextParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { cleanPastedHtml } from '../../../renderer/ui/text-editor/paste/clean-pasted-html.ts';
import { readMarker } from '../../../renderer/ui/text-editor/paste/word-lists.ts';
import { textSchema } from '../../../renderer/ui/text-editor/schema/text-schema.ts';
import { outline } from './outline.ts';
import libreOffice from '../../fixtures/paste/libreoffice.html?raw';
import web from '../../fixtures/paste/web.html?raw';
import word from '../../fixtures/paste/word-desktop.html?raw';

const schema = textSchema();

const pasted = (clipboard: string) => {
  const cleaned = cleanPastedHtml(clipboard);
  const page = new DOMParser().parseFromString(cleaned.html, 'text/html');
  const doc = TextParser.fromSchema(schema).parse(page.body);
  doc.check();
  return { source: cleaned.source, lines: outline(doc), html: cleaned.html };
};

describe('pasting', () => {
  it('rebuilds the lists of desktop Word with level, format and first number, and drops its junk', () => {
    const { source, lines } = pasted(word);
    expect(source).toBe('word');
    expect(lines).toEqual([
      'heading2: Fostering recruitment',
      'paragraph: *The Panel* noted _three_ points:-',
      'bullet > paragraph: More carers had come forward;',
      'bullet > bullet > paragraph: from the north of the borough;',
      'bullet > paragraph: the website was new.',
      'lowerLetter@3 > paragraph: That was the third limb.',
      'lowerLetter@3 > lowerRoman@1 > paragraph: With a roman point.',
      'paragraph: See [the report](https://example.org/report).',
      'header > paragraph: Year',
      'header > paragraph: ',
      'cell > paragraph: 2017',
      'cell > paragraph: 12',
    ]);
  });

  it('keeps headings, nested lettered lists and line breaks of LibreOffice', () => {
    const { source, lines } = pasted(libreOffice);
    expect(source).toBe('libreoffice');
    expect(lines).toEqual([
      'heading3: Placement moves',
      'paragraph: *Members* asked about _moves_.',
      'lowerLetter@2 > paragraph: Short moves;',
      'lowerLetter@2 > bullet > paragraph: within a week.',
      'lowerLetter@2 > paragraph: Long moves.',
      'paragraph: Line one|line two',
    ]);
  });

  it('takes structure from a web page, without pictures, scripts or unsafe links', () => {
    const { source, lines, html } = pasted(web);
    expect(source).toBe('web');
    expect(html).not.toMatch(/script>|<img|beacon/);
    expect(lines).toEqual([
      'heading3: Champions',
      'paragraph: *Councillor Bold*_ spoke._',
      'bullet > paragraph: Outer',
      'bullet > bullet > paragraph: Inner',
      'lowerLetter@1 > paragraph: Lettered',
      'paragraph: A plain division with a bad link',
    ]);
  });

  it('leaves what was copied in the app itself untouched', () => {
    const html = '<section data-pm-slice="1 1 []" data-resolution="resolved"><div data-part=""><p>That it be noted.</p></div></section>';
    expect(cleanPastedHtml(html)).toEqual({ html, source: 'orderpaper', arriving: [], leftOut: 0 });
  });

  it('reads "i" as a letter after "h" and as roman at the start of a list', () => {
    const letterH = readMarker('(h)', null);
    expect(readMarker('(i)', letterH)).toEqual({ ordered: true, type: 'a', start: 9 });
    expect(readMarker('(iv)', null)).toEqual({ ordered: true, type: 'i', start: 4 });
    expect(readMarker('o', null)).toEqual({ ordered: false });
  });
});
