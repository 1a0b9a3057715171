// Imports one file away from the page, so that typing never waits for a pack of 400 pages; lives as long as that file.
import { importFile } from '../../shared/importing/import-file.ts';
import type { ImportReply, ImportRequest } from './import-messages.ts';
import { browserPorts } from './ports.ts';

const reply = (message: ImportReply): void => { self.postMessage(message); };

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void importFile(data.fileName, data.bytes, browserPorts, stage => { reply({ kind: 'stage', stage }); })
    .then(result => { reply({ kind: 'done', result }); }, () => { reply({ kind: 'stopped' }); });
});
