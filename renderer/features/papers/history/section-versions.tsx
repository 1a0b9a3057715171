// The history of one section's text.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { useData } from '../../../data/data-provider.tsx';
import { restoreSection } from '../../../data/paper-history.ts';
import { listTextVersions } from '../../../data/text-history.ts';
import { useLive } from '../../../data/use-live.ts';
import { VersionsDialog } from '../../../ui/versions/versions-dialog.tsx';

export type SectionVersionsProps = { readonly section: PaperSection; readonly words: string; readonly canWrite: boolean; readonly onClose: () => void };

export const SectionVersions = ({ section, words, canWrite, onClose }: SectionVersionsProps) => {
  const { db, context } = useData();
  const live = useLive(() => listTextVersions(db, 'paperSections', section.id), [db, section.id]);
  return (
    <VersionsDialog
      words={words}
      versions={live.status === 'ready' ? live.value : null}
      loadProblem={live.status === 'failed' ? live.problem : null}
      present={section.text}
      onRestore={canWrite ? (version) => restoreSection(context, section, { text: version.text }) : null}
      onClose={onClose}
    />
  );
};
