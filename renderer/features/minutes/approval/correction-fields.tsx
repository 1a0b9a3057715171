// The fields of one correction, by what it corrects.
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import type { SetToApprove } from '../../../data/approvals.ts';
import { AttendanceCorrection } from './attendance-correction.tsx';
import type { CorrectionDraft } from './corrections-drafted.ts';
import { PublicCorrection } from './public-correction.tsx';
import { TextCorrection } from './text-correction.tsx';
import { TitleCorrection } from './title-correction.tsx';

type CorrectionFieldsProps = {
  readonly name: string;
  readonly draft: CorrectionDraft;
  readonly set: SetToApprove;
  readonly lead: Lead;
  readonly onChange: (next: CorrectionDraft) => void;
  readonly onRemove: () => void;
};

export const CorrectionFields = ({ draft, set, lead, ...rest }: CorrectionFieldsProps) => {
  const { minutes, attendance } = set;
  switch (draft.of) {
    case 'text': return <TextCorrection draft={draft} minutes={minutes} lead={lead} {...rest} />;
    case 'title': return <TitleCorrection draft={draft} minutes={minutes} {...rest} />;
    case 'public-title':
    case 'public-summary': return <PublicCorrection draft={draft} set={set} lead={lead} {...rest} />;
    case 'attendance': return <AttendanceCorrection draft={draft} attendance={attendance} {...rest} />;
  }
};
