// An item of an agenda as it is made, before it has an identity and a place.
import { publicAccess } from '../../model/access.ts';
import type { Item } from '../../model/meeting.ts';

export const blankItem: Omit<Item, 'id' | 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt' | 'meetingId' | 'order' | 'sample'> = {
  kind: 'report', sub: false, title: '', publicTitle: null, subLines: [], presenter: null, note: null, access: publicAccess,
  resolutionText: null, refersTo: null, nextMeeting: null, printedPages: null, printedLabel: null, slotId: null,
};
