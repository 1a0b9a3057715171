// Opens files of others away from the page, so that typing never waits for them; lives as long as one file.
import { inspectFile } from '../../shared/attachments/inspect-file.ts';
import { preparePicture } from '../../shared/attachments/pictures/prepare-picture.ts';
import { readingView } from '../../shared/ooxml/reading-view.ts';
import { readSource } from '../../shared/importing/import-file.ts';
import { recommendationsOfSource } from '../../shared/importing/recommendations-of-source.ts';
import { named } from '../../shared/importing/named-problem.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { readWordText } from '../../shared/ooxml/read-word.ts';
import type { AttachmentsReply, AttachmentsRequest, ReadWord } from './attachments-messages.ts';
import { wordsInSightFirst } from './draw-pdf-client.ts';
import { drawPicture } from './draw-picture.ts';
import { readPdfFacts } from './pdf-pages.ts';
import { browserPorts } from './ports.ts';

const ports = { ...browserPorts, drawPicture, readPdfFacts, wordsInSightFirst };

const onPage = (page: number, of: number): void => { self.postMessage({ kind: 'page', page, of } satisfies AttachmentsReply); };

const readWord = ({ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }): Result<ReadWord> => {
  const text = readWordText(bytes);
  return text.ok ? ok({ blocks: readingView(text.value.paragraphs), notes: text.value.notes }) : named(fileName, text);
};

const readRecommendations = async ({ fileName, bytes, body }: Extract<AttachmentsRequest, { readonly kind: 'recommendations' }>): Promise<Result<readonly string[]>> => {
  const source = await readSource(fileName, bytes, ports);
  return source.ok ? ok(recommendationsOfSource(source.value, body)) : source;
};

const answer = async (request: AttachmentsRequest): Promise<AttachmentsReply> => {
  const { fileName, bytes } = request;
  if (request.kind === 'file') return { kind: 'file', result: await inspectFile(fileName, request.bytes, ports, { asSlip: request.asSlip, onPage }) };
  if (request.kind === 'read-word') return { kind: 'read-word', result: readWord(request) };
  if (request.kind === 'recommendations') return { kind: 'recommendations', result: await readRecommendations(request) };
  const picture = await preparePicture(bytes, ports);
  return { kind: 'picture', result: picture.ok ? picture : named(fileName, picture) };
};

self.addEventListener('message', ({ data }: MessageEvent<AttachmentsRequest>) => {
  void answer(data).catch((): AttachmentsReply => ({ kind: 'stopped' })).then(message => { self.postMessage(message); });
});
