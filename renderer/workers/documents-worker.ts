// Builds the Word files of one meeting away from the page, so that typing never waits for an export; lives as long as that build.
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { DocumentsReply, DocumentsRequest } from './documents-messages.ts';

const reply = (message: DocumentsReply, transfer: Transferable[]): void => { self.postMessage(message, { transfer }); };

self.addEventListener('message', ({ data }: MessageEvent<DocumentsRequest>) => {
  void builtDocuments(data.snapshot, data.options).then(
    (documents) => { reply({ kind: 'done', documents }, documents.map(({ bytes }) => bytes.buffer)); },
    () => { reply({ kind: 'stopped' }, []); },
  );
});
