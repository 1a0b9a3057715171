// Opens and seals the council's key away from the page: each time is half a second of work and 64 MiB, on purpose.
import { readKeyFile } from '../../shared/meeting-file/reading/council-key.ts';
import { webVerify } from './ciphers.ts';
import type { CouncilKeyReply, CouncilKeyRequest } from './council-key-messages.ts';
import { councilKeyPem, makeKey, openCouncilKey, takeBareKey } from './council-key-work.ts';

const reply = (message: CouncilKeyReply): void => { self.postMessage(message); };

const answer = async (request: CouncilKeyRequest): Promise<CouncilKeyReply> => {
  switch (request.kind) {
    case 'make': return { kind: 'opened', result: await makeKey(request.how) };
    case 'take': return { kind: 'opened', result: await takeBareKey(request.privateKey, request.how) };
    case 'open': return { kind: 'opened', result: await openCouncilKey(request.key, request.passphrase) };
    case 'read': return { kind: 'found', result: await readKeyFile(request.file, webVerify) };
    case 'pem': return { kind: 'pem', result: await councilKeyPem(request.key, request.passphrase) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<CouncilKeyRequest>) => {
  void answer(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
