// Opens files of others away from the page, so that typing never waits for them; lives as long as one file.
import { preparePicture } from '../../shared/attachments/pictures/prepare-picture.ts';
import { named } from '../../shared/importing/named-problem.ts';
import type { AttachmentsReply, AttachmentsRequest } from './attachments-messages.ts';
import { drawPicture } from './draw-picture.ts';
import { browserPorts } from './ports.ts';

const answer = async ({ fileName, bytes }: AttachmentsRequest): Promise<AttachmentsReply> => {
  const picture = await preparePicture(bytes, { ...browserPorts, drawPicture });
  return { kind: 'picture', result: picture.ok ? picture : named(fileName, picture) };
};

self.addEventListener('message', ({ data }: MessageEvent<AttachmentsRequest>) => {
  void answer(data).catch((): AttachmentsReply => ({ kind: 'stopped' })).then(message => { self.postMessage(message); });
});
