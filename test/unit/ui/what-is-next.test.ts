import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { whatIsNext } from '../../../renderer/features/home/what-is-next.ts';

const meeting = (date: string | null, more: Partial<Meeting> = {}): Meeting => ({
  id: date ?? 'none', createdAt: '', updatedAt: '', rev: 1, deletedAt: null, panelId: 'p', date, time: null, venue: { lines: [], postcode: null },
  kind: 'ordinary', agendaState: 'none', minutesState: 'none', agendaPublishedOn: null, minutesPublishedOn: null, signatory: null,
  bodyAsPrinted: null, agendaImported: null, minutesImported: null, sample: false, ...more,
});

const ids = (meetings: readonly Meeting[]): string[] => meetings.map(({ id }) => id);

describe('what Home shows', () => {
  const today = '2026-11-22';
  it("puts today's meeting first, even while its minutes are being taken", () => {
    const agenda = whatIsNext([meeting('2026-11-22', { minutesState: 'draft' }), meeting('2026-12-08')], today);
    expect(agenda.next?.id).toBe('2026-11-22');
    expect(ids(agenda.later)).toEqual(['2026-12-08']);
  });
  it('lists held meetings whose minutes are not out, oldest first, and the finished ones newest first', () => {
    const agenda = whatIsNext(
      [
        meeting('2026-01-10', { minutesState: 'approved' }), meeting('2026-03-10', { minutesState: 'published' }),
        meeting('2026-05-10'), meeting('2026-09-10', { minutesState: 'draft' }),
      ],
      today,
    );
    expect(ids(agenda.toMinute)).toEqual(['2026-05-10', '2026-09-10']);
    expect(ids(agenda.recent)).toEqual(['2026-03-10', '2026-01-10']);
    expect(agenda.next).toBeNull();
  });
  it('keeps a meeting without a date in sight', () => {
    expect(ids(whatIsNext([meeting(null)], today).later)).toEqual(['none']);
  });
});
