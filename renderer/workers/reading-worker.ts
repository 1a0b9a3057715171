// Verifies reading copies and opens what is sealed in them away from the page: hashing 200 MB and Argon2id with 64 MiB each take a second. Lives as long as one request.
import { openRestricted } from '../../shared/meeting-file/reading/open-restricted.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { soundCopy, type SoundCopy } from '../data/reading/sound-copy.ts';
import { sha256 } from '../lib/sha256.ts';
import { webCiphers, webVerify } from './ciphers.ts';
import type { ReadingReply, ReadingRequest } from './reading-messages.ts';

/** Each with a buffer of its own: what is kept of the file later must not hold all of it. */
const apart = (files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array<ArrayBuffer>> => new Map([...files].map(([hash, bytes]) => [hash, new Uint8Array(bytes)]));

const read = async (bytes: Uint8Array): Promise<Result<SoundCopy>> => {
  const sound = await soundCopy(bytes, { sha256, verify: webVerify });
  if (!sound.ok) return sound;
  const { file } = sound.value;
  return ok({ ...sound.value, file: { ...file, files: apart(file.files), seal: file.seal === null ? null : new Uint8Array(file.seal) } });
};

const answer = async (request: ReadingRequest): Promise<ReadingReply> => {
  if (request.kind === 'read') return { kind: 'read', result: await read(request.bytes) };
  if (request.kind === 'derive') return { kind: 'derived', key: await webCiphers.deriveKey(request.passphrase, request.salt, request.cost) };
  const opened = await openRestricted(request, request.passphrase, { sha256, ciphers: webCiphers });
  return { kind: 'unsealed', result: opened.ok ? ok({ ...opened.value, files: apart(opened.value.files) }) : opened };
};

/** Bytes change hands rather than be in memory twice. */
const buffersIn = (message: ReadingReply): Transferable[] => {
  if (message.kind !== 'read' || !message.result.ok) return message.kind === 'unsealed' && message.result.ok ? [...message.result.value.files.values()].map(({ buffer }) => buffer) : [];
  const { files, seal } = message.result.value.file;
  return [...files.values(), ...(seal === null ? [] : [seal])].map(({ buffer }) => buffer);
};

const reply = (message: ReadingReply): void => { self.postMessage(message, { transfer: buffersIn(message) }); };

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  void answer(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
