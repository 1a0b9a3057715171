// A supplement that is saved again is the one that went out: of its own day, in its own style, with the confidential papers that members got.
import { expect, it } from 'vitest';
import type { Publication } from '../../../renderer/data/records.ts';
import { makeSupplement } from '../../../renderer/saving/make-supplement.ts';
import type { PackRequest } from '../../../renderer/workers/pack-client.ts';
import { ok } from '../../../shared/model/result.ts';
import { sampleMeeting } from '../../documents/support/sample-meeting.ts';

const snapshot = sampleMeeting();
const publication: Publication = {
  id: 'p2', createdAt: '2031-09-02T09:00:00.000Z', updatedAt: '2031-09-02T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: snapshot.meetingId, kind: 'agenda', number: 2, publishedOn: '2031-09-02',
  snapshot, pack: { style: 'traditional', withConfidential: true, files: [] }, withdrawn: null, sample: false,
};

it('asks for what the publication was made with, and for the public never for what is confidential', async () => {
  for (const audience of ['members', 'public'] as const) {
    const asked: PackRequest[] = [];
    const made = await makeSupplement({ database: 'none', publication, number: 1, audience }, (request) => {
      asked.push(request);
      return Promise.resolve(ok({ papers: [], pages: 0, findings: [], made: 0, documents: request.files.length === 0 ? [] : [{ name: request.audience, bytes: new Uint8Array() }] }));
    });
    expect(made).toMatchObject({ ok: true, value: { name: audience } });
    for (const request of asked) expect(request).toMatchObject({ builtOn: '2031-09-02', style: 'traditional', withConfidential: request.audience === 'members' });
  }
});
