// Texts that minutes may hold, one for each node, and texts that they may not.
const text = (value: string, ...marks: object[]) => (marks.length === 0 ? { type: 'text', text: value } : { type: 'text', marks, text: value });
const paragraph = (...content: object[]) => (content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content });
const item = (...content: object[]) => ({ type: 'listItem', content });
const doc = (...content: object[]) => ({ type: 'doc', content });
const idA = '018f3a52-7d10-7abc-8def-0123456789ab';
const idB = '018f3a52-7d10-7abc-8def-0123456789ac';
const part = (id: string, ...content: object[]) => ({ type: 'resolutionPart', attrs: { id }, content });
const resolution = (attrs: object, ...content: object[]) => ({
  type: 'resolution',
  attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null, manner: null, frame: null, ...attrs },
  content,
});
const image = (attrs: object = {}) => ({
  type: 'image',
  attrs: { sha256: 'a'.repeat(64), width: 1200, height: 800, size: 'full', alt: 'Young people at a table', decorative: false, caption: '', consent: 'not-needed', ...attrs },
});
const link = (href: string) => ({ type: 'link', attrs: { href } });

export const goodTexts: Readonly<Record<string, object>> = {
  'an empty paragraph': doc(paragraph()),
  'bold, italic and a link': doc(
    paragraph(text('Plain '), text('bold', { type: 'bold' }), { type: 'hardBreak' }, text('both', { type: 'bold' }, { type: 'italic' }), text('the report', link('https://example.org/report'))),
  ),
  'headings of three levels': doc(...[1, 2, 3].map((level) => ({ type: 'heading', attrs: { level }, content: [text('Heading')] }))),
  'nested lists': doc({
    type: 'bulletList',
    content: [
      item(paragraph(text('One')), { type: 'orderedList', attrs: { format: 'lowerLetter', start: 3, frame: null }, content: [item(paragraph(text('Two')))] }),
      item({ type: 'bulletList', content: [item(paragraph())] }),
    ],
  }),
  'a roman list': doc({ type: 'orderedList', attrs: { format: 'lowerRoman', start: 1, frame: null }, content: [item(paragraph())] }),
  'a list set as a) b)': doc({ type: 'orderedList', attrs: { format: 'lowerLetter', start: 1, frame: 'bracket' }, content: [item(paragraph())] }),
  'a resolution of one text': doc(resolution({}, part(idA, paragraph(text('That the report be noted.'))))),
  'a resolution whose part decides otherwise than its words say': doc(resolution({}, { type: 'resolutionPart', attrs: { id: idA, outcome: 'approved' }, content: [paragraph(text('That it be so.'))] })),
  'a resolution of two parts with dates': doc(
    resolution(
      { start: 1 },
      part(idA, paragraph(text('That the meetings be held on:-')), { type: 'bulletList', content: [item(paragraph(text('4th March')))] }),
      part(idB, paragraph(text('That the report be noted.'))),
    ),
  ),
  'a recommendation': doc(resolution({ kind: 'recommended', recipient: 'Cabinet', format: 'lowerLetter' }, part(idA, paragraph()))),
  'a resolution passed by vote, its parts set as a. b.': doc(resolution({ start: 1, format: 'lowerLetter', manner: 'by 5 votes to 2', frame: 'stop' }, part(idA, paragraph(text('That one.'))), part(idB, paragraph()))),
  'a quotation': doc({ type: 'blockquote', content: [paragraph(text('We want to be heard.'))] }),
  'a table with a header row': doc({
    type: 'table',
    content: [
      { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('Month'))] }] },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('March'))] }] },
    ],
  }),
  'a reference to a paragraph with an anchor': doc(
    { type: 'paragraph', attrs: { anchor: idA }, content: [text('First.')] },
    { type: 'heading', attrs: { level: 1, anchor: idB }, content: [text('Second')] },
    paragraph(text('See '), { type: 'paragraphRef', attrs: { target: idA } }, text('.')),
  ),
  'a reference to a minute, with what is known of it': doc(paragraph(text('Arising from '), { type: 'minuteRef', attrs: { target: idA, label: '12/18', date: '2018-03-05' } }, { type: 'minuteRef', attrs: { target: idB, label: '4', date: null } })),
  'a picture': doc(image(), paragraph()),
  'a decorative picture with a caption, a third of the width, with a consent': doc(image({ size: 'third', alt: '', decorative: true, caption: 'The hall', consent: idA })),
};

export const badTexts: Readonly<Record<string, object>> = {
  'a node that is not in the schema': doc({ type: 'codeBlock', content: [text('x')] }),
  'a mark that is not in the schema': doc(paragraph(text('x', { type: 'underline' }))),
  'a picture with an address': doc(paragraph({ type: 'image', attrs: { src: 'data:,' } })),
  'a picture with a script for a hash': doc(image({ sha256: 'javascript:alert(1)' })),
  'a picture from the web': doc(image({ sha256: 'http://example.org/a.png' })),
  'a picture within a line': doc(paragraph(image())),
  'a picture in a table cell': doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [image()] }] }] }),
  'a picture of no height': doc(image({ height: 0 })),
  'a picture of an unknown size': doc(image({ size: 'huge' })),
  'a picture that is decorative perhaps': doc(image({ decorative: 'yes' })),
  'a picture with a word for consent': doc(image({ consent: 'granted' })),
  'an anchor that is no id': doc({ type: 'paragraph', attrs: { anchor: 'top' }, content: [text('x')] }),
  'a reference to nothing': doc(paragraph({ type: 'paragraphRef', attrs: { target: '' } })),
  'a reference to no minute': doc(paragraph({ type: 'minuteRef', attrs: { target: 'twelve', label: '12', date: null } })),
  'a reference to a minute of no day': doc(paragraph({ type: 'minuteRef', attrs: { target: idA, label: '12', date: 'May' } })),
  'a link that runs script': doc(paragraph(text('x', link('javascript:alert(1)')))),
  'a heading of level four': doc({ type: 'heading', attrs: { level: 4 } }),
  'a list in an unknown format': doc({ type: 'orderedList', attrs: { format: 'emoji', start: 1 }, content: [item(paragraph())] }),
  'a list that starts at zero': doc({ type: 'orderedList', attrs: { format: 'decimal', start: 0 }, content: [item(paragraph())] }),
  'an empty list': doc({ type: 'bulletList', content: [] }),
  'a heading in a list': doc({ type: 'bulletList', content: [item({ type: 'heading', attrs: { level: 1 } })] }),
  'a resolution without parts': doc(resolution({}, ...[])),
  'a part without an id': doc(resolution({}, { type: 'resolutionPart', attrs: { id: 'one' }, content: [paragraph()] })),
  'a part of an unknown outcome': doc(resolution({}, { type: 'resolutionPart', attrs: { id: idA, outcome: 'liked' }, content: [paragraph()] })),
  'a resolution of an unknown kind': doc(resolution({ kind: 'ordered' }, part(idA, paragraph()))),
  'a resolution passed in a number': doc(resolution({ manner: 5 }, part(idA, paragraph()))),
  'a list set in an unknown frame': doc({ type: 'orderedList', attrs: { format: 'decimal', start: 1, frame: 'box' }, content: [item(paragraph())] }),
  'a quotation of a list': doc({ type: 'blockquote', content: [{ type: 'bulletList', content: [item(paragraph())] }] }),
  'bare text in the document': doc(text('x')),
};

/** Texts that were stored before a resolution kept how it was passed, and a list how its markers are set. */
export const olderTexts: Readonly<Record<string, object>> = {
  'a resolution': doc({ type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null }, content: [part(idA, paragraph(text('That it be noted.')))] }),
  'a list': doc({ type: 'orderedList', attrs: { format: 'decimal', start: 1 }, content: [item(paragraph())] }),
};
