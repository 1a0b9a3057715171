// Cleans and counts papers in a thread of its own: laying pages out takes long, and a hostile file costs only the thread.
import { parentPort } from 'node:worker_threads';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { pictureCutter } from '../../../shared/attachments/pictures/cut-picture.ts';
import { preparePaper } from '../../../shared/documents/pack/prepare-paper.ts';
import { failed } from '../../../shared/model/result.ts';
import { drawPicture } from './draw-picture.ts';
import type { PrepareAnswer, PrepareTask } from './prepare-thread-messages.ts';

const isTask = (value: unknown): value is PrepareTask => typeof value === 'object' && value !== null && 'source' in value && 'head' in value;
/** What is done is handed over and not copied: its bytes are nobody else's. */
const tell = (answer: PrepareAnswer): void => { parentPort?.postMessage(answer, answer.kind === 'done' && answer.result.ok ? [answer.result.value.bytes.buffer as ArrayBuffer] : []); };

parentPort?.on('message', (task: unknown) => {
  if (!isTask(task)) return;
  void preparePaper(task, barePicture, (paper) => { tell({ kind: 'rough', paper }); }, pictureCutter(drawPicture))
    .catch(() => failed({ code: 'not-prepared', what: 'This file is built in a way that cannot be read.', remedy: 'Open it in Word, save it as a new file and attach that.' }))
    .then((result) => { tell({ kind: 'done', result }); });
});
