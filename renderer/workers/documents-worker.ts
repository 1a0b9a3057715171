// Makes Word files away from the page, so that typing never waits for them; lives as long as one build.
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { BuildReply, BuildRequest } from './documents-messages.ts';

const reply = (message: BuildReply): void => { self.postMessage(message); };

self.addEventListener('message', ({ data }: MessageEvent<BuildRequest>) => {
  void builtDocuments(data.snapshot, data.options).then(
    documents => { reply({ kind: 'done', documents }); },
    () => { reply({ kind: 'stopped' }); },
  );
});
