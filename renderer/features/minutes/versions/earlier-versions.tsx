// The history of one minute's text.
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listVersions } from '../../../data/minute-text.ts';
import { useLive } from '../../../data/use-live.ts';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { VersionsDialog } from '../../../ui/versions/versions-dialog.tsx';
import { restoreVersion } from './restore-version.ts';

export type EarlierVersionsProps = {
  readonly minute: Minute;
  /** "minute 60". */
  readonly words: string;
  readonly lead: Lead;
  readonly onClose: () => void;
};

export const EarlierVersions = ({ minute, words, lead, onClose }: EarlierVersionsProps) => {
  const { db, context } = useData();
  const live = useLive(() => listVersions(db, minute.id), [db, minute.id]);
  return (
    <VersionsDialog
      words={words}
      versions={live.status === 'ready' ? live.value : null}
      loadProblem={live.status === 'failed' ? live.problem : null}
      present={minute.text}
      lead={lead}
      onRestore={(version) => restoreVersion(context, minute, version.text)}
      onClose={onClose}
    />
  );
};
