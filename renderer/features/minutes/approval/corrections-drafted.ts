// Corrections while they are typed, of a text, a title, the attendance or what the public has of a restricted minute; nothing typed is no correction.
import type { Attendance, Minute } from '../../../../shared/model/meeting.ts';
import type { AttendanceSaid } from '../../../../shared/model/proceedings.ts';
import { failed, ok, type Result } from '../../../../shared/model/result.ts';
import type { AgreedCorrection } from '../../../../shared/rules/life-cycle/approval-text.ts';
import type { SetToApprove } from '../../../data/approvals.ts';
import { saidOf } from '../../../../shared/rules/life-cycle/corrected-attendance.ts';

export type TextDraft = { readonly of: 'text'; readonly number: string; readonly was: string; readonly becomes: string };
export type TitleDraft = { readonly of: 'title'; readonly number: string; readonly becomes: string };
/** `whose`: id of the row, `leftOut`, or empty while nobody is chosen. */
export type AttendanceDraft = { readonly of: 'attendance'; readonly whose: string; readonly to: AttendanceSaid };
/** `was` is empty of a public title, which is corrected as a whole. */
export type PublicDraft = { readonly of: 'public-title' | 'public-summary'; readonly number: string; readonly was: string; readonly becomes: string };
export type CorrectionDraft = TextDraft | TitleDraft | AttendanceDraft | PublicDraft;

export const leftOut = 'left-out';

export const nobodyYet: AttendanceSaid = { name: '', councillor: false, capacity: 'member', presence: 'present', post: null, substituteFor: null };

export const draftOf = (of: CorrectionDraft['of']): CorrectionDraft => {
  switch (of) {
    case 'text': return { of, number: '', was: '', becomes: '' };
    case 'title': return { of, number: '', becomes: '' };
    case 'attendance': return { of, whose: '', to: nobodyYet };
    case 'public-title':
    case 'public-summary': return { of, number: '', was: '', becomes: '' };
  }
};

export const saidIn = (rows: readonly Attendance[], whose: string): AttendanceSaid => {
  const row = rows.find(({ id }) => id === whose);
  return row === undefined ? nobodyYet : saidOf(row);
};

export const minuteLabel = ({ printedLabel, number }: Minute): string => printedLabel ?? String(number ?? '');

type Minutes = Pick<SetToApprove, 'minutes' | 'publicVersions'>;

const half = (remedy: string): Result<never> => failed({ code: 'unfinished', what: 'A correction says only half of what was agreed.', remedy });

const trimmed = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim());

const publicAgreed = ({ of, number, was: typed, becomes: said }: PublicDraft, { minutes, publicVersions }: Minutes): Result<AgreedCorrection | null> => {
  const version = publicVersions.get(minutes.find((minute) => minuteLabel(minute) === number)?.id ?? '');
  const [was, becomes] = [of === 'public-title' ? (version?.title ?? '') : typed.trim(), said.trim()];
  if (version === undefined) return typed.trim() === '' && becomes === '' ? ok(null) : half('Choose the minute whose public version it corrects.');
  if (of === 'public-summary' && was === '' && becomes === '') return ok(null);
  return becomes === '' || becomes === was ? half('Write how the public should read it.') : ok({ of, number, was, becomes });
};

const agreedOf = (draft: CorrectionDraft, set: Minutes): Result<AgreedCorrection | null> => {
  const { minutes } = set;
  switch (draft.of) {
    case 'text': {
      const [was, becomes] = [draft.was.trim(), draft.becomes.trim()];
      if (was === '' && becomes === '') return ok(null);
      if (draft.number === '') return half('Choose the minute that it corrects.');
      return becomes === '' ? half('Write how it should read.') : ok({ number: draft.number, was, becomes });
    }
    case 'title': {
      const [title, becomes] = [minutes.find((minute) => minuteLabel(minute) === draft.number)?.title, draft.becomes.trim()];
      if (title === undefined) return becomes === '' ? ok(null) : half('Choose the minute whose title it corrects.');
      return becomes === '' || becomes === title ? half('Write how the title should read.') : ok({ of: 'title', number: draft.number, was: title, becomes });
    }
    case 'attendance': {
      const { whose, to } = draft;
      if (whose === '') return ok(null);
      return ok({ of: 'attendance', attendanceId: whose === leftOut ? null : whose, to: { ...to, name: to.name.trim(), post: trimmed(to.post), substituteFor: to.capacity === 'substitute' ? trimmed(to.substituteFor) : null } });
    }
    case 'public-title':
    case 'public-summary': return publicAgreed(draft, set);
  }
};

/** @returns what was agreed; `unfinished` where one says only half of it */
export const correctionsAgreed = (drafts: readonly CorrectionDraft[], set: Minutes): Result<readonly AgreedCorrection[]> => {
  const agreed: AgreedCorrection[] = [];
  for (const draft of drafts) {
    const one = agreedOf(draft, set);
    if (!one.ok) return one;
    if (one.value !== null) agreed.push(one.value);
  }
  return ok(agreed);
};
