// Makes Word files away from the page, so that typing never waits for them; lives as long as one build.
import { bareFiles } from '../../shared/attachments/pictures/bare-files.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import { noticeFileName } from '../../shared/documents/built-notices.ts';
import { builtBook } from '../../shared/documents/minute-book/index.ts';
import { briefFileName, myBrief } from '../../shared/documents/my-brief/my-brief.ts';
import { noticeDocument } from '../../shared/documents/notice-document.ts';
import { forAuthor } from '../../shared/documents/package/author-file.ts';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import { ok } from '../../shared/model/result.ts';
import type { BuildReply, BuildRequest } from './documents-messages.ts';

const reply = (message: BuildReply): void => { self.postMessage(message); };

const build = async (request: BuildRequest): Promise<BuildReply> => {
  if (request.kind === 'meeting') return { kind: 'done', documents: await builtDocuments(request.snapshot, request.options) };
  if (request.kind === 'notice') {
    const { snapshot, notice, options } = request;
    return { kind: 'done', documents: [{ name: noticeFileName(snapshot, notice), bytes: await noticeDocument(snapshot, notice, options) }] };
  }
  if (request.kind === 'brief') {
    const { content, notes, options } = request;
    return { kind: 'done', documents: [{ name: briefFileName(content, options.large), bytes: await myBrief(content, notes, options) }] };
  }
  if (request.kind === 'book') return { kind: 'book', result: await builtBook(request.snapshot, request.choice, request.options) };
  const { snapshot, paperId, options, files, mark } = request;
  const result = await paperDocument(snapshot, paperId, { ...options, files: bareFiles((sha256) => files.get(sha256)) });
  return { kind: 'paper', result: result.ok && mark !== undefined ? ok(forAuthor(result.value, mark)) : result };
};

self.addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  void build(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
