// Reads a Word file that an author sends back, away from the page; lives as long as one file.
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { readAuthorMark } from '../../shared/ooxml/author-mark.ts';
import { readWordParts } from '../../shared/ooxml/read-word-parts.ts';
import { readWordText } from '../../shared/ooxml/read-word.ts';
import type { ReturnedPaperReply, ReturnedPaperRequest, ReturnedWord } from './returned-paper-messages.ts';

const read = (bytes: Uint8Array): Result<ReturnedWord> => {
  const text = readWordText(bytes);
  if (!text.ok) return text;
  const { paragraphs } = text.value;
  const pictures = readWordParts(bytes, new Set(paragraphs.flatMap((paragraph) => paragraph.pictures.map(({ part }) => part))));
  if (!pictures.ok) return pictures;
  const mark = readAuthorMark(bytes);
  return mark.ok ? ok({ paragraphs, pictures: pictures.value, mark: mark.value }) : mark;
};

self.addEventListener('message', ({ data }: MessageEvent<ReturnedPaperRequest>) => {
  const reply: ReturnedPaperReply = { kind: 'read', result: read(data.bytes) };
  self.postMessage(reply);
});
