// Cleans and counts papers in a worker of its own: laying pages out takes long, and a hostile file costs only this worker.
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import { pictureCutter } from '../../shared/attachments/pictures/cut-picture.ts';
import { preparePaper } from '../../shared/documents/pack/prepare-paper.ts';
import { failed } from '../../shared/model/result.ts';
import { drawPicture } from './draw-picture.ts';
import type { PrepareReply, PrepareRequest } from './prepare-messages.ts';

const reply = (message: PrepareReply): void => { self.postMessage(message); };

self.addEventListener('message', ({ data }: MessageEvent<PrepareRequest>) => {
  void preparePaper(data, barePicture, (paper) => { reply({ kind: 'rough', paper }); }, pictureCutter(drawPicture))
    .catch(() => failed({ code: 'not-prepared', what: 'This file is built in a way that cannot be read.', remedy: 'Open it in Word, save it as a new file and attach that.' }))
    .then((result) => { reply({ kind: 'done', result }); });
});
