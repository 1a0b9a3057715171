// What was found inside an attached file, in a sentence each: what it is, and what Orderpaper does about it.
import type { FileFinding, FileFormat } from '../model/paper.ts';

const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

const leftOut = 'left out of what is published; only the stored file has them';
const leftOutOne = 'left out of what is published; only the stored file has it';
const removed = 'removed; the stored picture has none of it';

type Words = { readonly [code: string]: ((count: number) => string) | undefined };

const inDocument: Words = {
  comments: count => `${many(count, 'comment', 'comments')}: ${count === 1 ? leftOutOne : leftOut}.`,
  'tracked-changes': count => `${many(count, 'tracked change', 'tracked changes')}: printed as if all were accepted. Ask the author whether that is meant.`,
  'hidden-text': count => `${many(count, 'passage', 'passages')} of hidden text: ${count === 1 ? leftOutOne : leftOut}.`,
  'unseen-words': count => `${many(count, 'passage', 'passages')} of words that nobody can see: in the colour of what is behind ${count === 1 ? 'it' : 'them'}, such as white on white or black under a black bar, or far too small to be read. They go out and can be read. Ask the author to delete them.`,
  'bars-in-front': count => `${many(count, 'filled shape lies', 'filled shapes lie')} in front of the text, as somebody draws one over a name: words under ${count === 1 ? 'it' : 'them'} go out and can be read. Look at the page; if something is to be kept back, ask for the file without those words.`,
  'redactions-open': count => `${many(count, 'place is', 'places are')} marked to be redacted and ${count === 1 ? 'is' : 'are'} not: what stands there goes out and can be read. Ask for the file with its redactions applied, and replace it before you publish.`,
  'cropped-pictures': count => `${many(count, 'cropped picture', 'cropped pictures')}: what was cut off a JPEG or PNG stays out of what is published; of any other kind of picture it goes out, so ask the author to delete it there (in Word: Compress Pictures, Delete cropped areas of pictures).`,
  'author-names': count => `${many(count, 'name', 'names')} of people or companies in the file's properties, comments or changes: ${count === 1 ? leftOutOne : leftOut}.`,
  'young-people-named': count => `${many(count, 'young person is', 'young people are')} named in it against their display rule, and nothing in it can be changed here: ask the author for a version without, or make it not for publication.`,
  macros: () => `Macros (small programs): never run, ${leftOut}.`,
  'linked-content': count => `${many(count, 'link', 'links')} to content outside the file: not fetched, ${leftOut}. Pictures and text that are only linked will be missing.`,
  'private-links': count => `${many(count, 'link', 'links')} to a place inside an organisation, or with a name or password in the address: the address is ${leftOutOne}, the words stay.`,
  'headers-replaced': count => `${many(count, 'header or footer', 'headers and footers')} with words or pictures: left out, because each page of a pack has the pack's own. Look whether they say something that the text doesn't.`,
  'embedded-objects': count => `${many(count, 'embedded file or object', 'embedded files or objects')}: printed as their pictures, the files behind them are left out of what is published.`,
  'inserted-files': count => `${many(count, 'whole file', 'whole files')} inserted into the text: left out, their words will be missing. Ask the author to copy the text in.`,
  'custom-xml': count => `${many(count, 'part', 'parts')} with data of other programs: ${count === 1 ? leftOutOne : leftOut}.`,
  gps: count => `${many(count, 'picture tells', 'pictures tell')} the place where it was taken: ${leftOutOne}.`,
  camera: count => `${many(count, 'picture tells', 'pictures tell')} the camera or telephone: ${leftOutOne}.`,
  'time-taken': count => `${many(count, 'picture tells', 'pictures tell')} when it was taken: ${leftOutOne}.`,
  captions: count => `${many(count, 'picture carries', 'pictures carry')} a caption, a name or a note inside: ${leftOutOne}.`,
  thumbnail: count => `${many(count, 'picture holds', 'pictures hold')} a small older copy of itself: ${leftOutOne}.`,
  'data-behind': count => `${many(count, 'picture has', 'pictures have')} other data behind it: ${leftOutOne}.`,
  javascript: () => 'Programs (JavaScript): never run, left out of what is published; only the stored file has them.',
  'embedded-files': count => `${many(count, 'file', 'files')} inside this one: ${count === 1 ? leftOutOne : leftOut}.`,
  'form-fields': count => `${many(count, 'form field', 'form fields')}: printed as filled in.`,
  'no-text': count => `${many(count, 'page is a picture', 'pages are pictures')} without text (a scan): nobody can search it or have it read aloud. Ask for the original document.`,
  'empty-document': () => 'No text and no picture: check that it is the right file.',
  'separate-file': () => 'Kept as a separate file: the pack prints a sheet that names it. Save it as a PDF and attach that to have its pages in the pack.',
};

const inPicture: Words = {
  gps: () => `The place where it was taken: ${removed}.`,
  camera: () => `The camera or telephone: ${removed}.`,
  'time-taken': () => `When it was taken: ${removed}.`,
  captions: () => `A caption, a name or a note inside the file: ${removed}.`,
  thumbnail: () => `A small older copy of the picture: ${removed}.`,
  'data-behind': () => `Other data behind the picture: ${removed}.`,
};

/** One sentence, or two. A code that a later version wrote says only that something was found. */
export const findingSentence = ({ code, count }: FileFinding, format: FileFormat): string => {
  const words = (format === 'jpeg' || format === 'png' ? inPicture[code] : undefined) ?? inDocument[code];
  return words?.(count) ?? `Something that is not part of the text (${code}).`;
};
