// A picture that a file crops goes into the pack as the part that shows; the file looks the same (20.1.8.55; VML part 4, 19.1.2.11).
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { pictureCutter } from '../../../shared/attachments/pictures/cut-picture.ts';
import { readPng } from '../../../shared/attachments/pictures/png.ts';
import { prepareFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { craftedWord, h, p, picture, t, usualStyles } from '../../documents/support/crafted-word.ts';
import { pngOf } from '../attachments/picture-file.ts';

/** 100 pixels wide, 50 high, each of its own colour. */
const wide = pngOf(100, 50, (x, y) => [x, y, 77]);
const prepared = (body: string, cuts = true) => {
  const bytes = craftedWord({ styles: usualStyles, parts: [{ name: 'word/media/wide.png', content: wide, relationship: ['rWide', 'image'] }], body: `${h('Pictures')}${body}${p(t('End.'))}` });
  const made = prepareFragment({ file: bytes, house: false, numbered: true, named: true, header: false, footer: true, outlineShift: 1 }, barePicture, cuts ? pictureCutter(null).cut : undefined);
  if (!made.ok) throw new Error(made.problem.what);
  const sizes = made.value.parts.filter(({ name }) => name.startsWith('word/media/')).map(({ bytes: part }) => { const read = readPng(part); return read.ok ? [read.value.width, read.value.height] : null; });
  return { body: made.value.body, sizes, kept: made.value.notices.get('cropped-pictures') ?? 0 };
};
const cropped = (rect: string, more = '<a:stretch><a:fillRect/></a:stretch>'): string => p(picture('r:embed="rWide"', 'A view').replace('<a:stretch><a:fillRect/></a:stretch>', `${rect}${more}`));
const old = (crop: string): string => p(`<w:r><w:pict><v:shape id="s1" style="width:50pt;height:50pt"><v:imagedata r:id="rWide" ${crop}/></v:shape></w:pict></w:r>`);

describe('a cropped picture', () => {
  it.each([
    ['to the pixel', cropped('<a:srcRect l="20000" r="30000"/>'), [[50, 50]], /<a:srcRect\/>/],
    ['through pixels, of which what shows is trimmed as before', cropped('<a:srcRect l="20500" b="1000"/>'), [[80, 50]], /<a:srcRect l="625" b="1000"\/>/],
    ['of a strict file', cropped('<a:srcRect t="50%"/>'), [[100, 25]], /<a:srcRect\/>/],
    ['and widened on another side', cropped('<a:srcRect l="50000" t="-10000"/>'), [[50, 50]], /<a:srcRect t="-10000"\/>/],
    ['of an old drawing, in parts of 65536', old('cropleft="16384f" cropbottom="0.5"'), [[75, 25]], /<v:imagedata r:id="[^"]*"\/>/],
  ])('%s', (_, body, sizes, xml) => {
    const made = prepared(body);
    expect([made.sizes, made.kept]).toEqual([sizes, 0]);
    expect(made.body).toMatch(xml);
  });

  it('stands once for each part of it, and whole where a file shows all of it', () => {
    const left = cropped('<a:srcRect r="50000"/>');
    expect(prepared(left + left + cropped('<a:srcRect l="50000"/>') + cropped('<a:srcRect/>')).sizes).toEqual([[50, 50], [50, 50], [100, 50]]);
  });

  it('that cannot be cut stays as it was, and somebody is told', () => {
    expect(prepared(cropped('<a:srcRect l="20000"/>'), false)).toMatchObject({ sizes: [[100, 50]], kept: 1, body: expect.stringContaining('<a:srcRect l="20000"/>') as string });
    expect(prepared(cropped('<a:srcRect l="20000"/>', '<a:tile/>'))).toMatchObject({ sizes: [[100, 50]], kept: 1 });
    expect(prepared(cropped('<a:srcRect l="60000" r="60000"/>'))).toMatchObject({ sizes: [[100, 50]], kept: 1 });
  });
});
