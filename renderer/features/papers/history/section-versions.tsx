// The history of one section's text.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { restoreSection } from '../../../data/paper-history.ts';
import { listTextVersions } from '../../../data/text-history.ts';
import { useLive } from '../../../data/use-live.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { versionTime } from '../../../ui/versions/version-words.ts';
import { VersionsDialog } from '../../../ui/versions/versions-dialog.tsx';
import type { KeptText } from '../../../ui/versions/versions-dialog.tsx';

export type SectionVersionsProps = { readonly section: PaperSection; readonly words: string; readonly canWrite: boolean; readonly onClose: () => void };

export const SectionVersions = ({ section, words, canWrite, onClose }: SectionVersionsProps) => {
  const { db, context } = useData();
  const live = useLive(() => listTextVersions(db, 'paperSections', section.id), [db, section.id]);
  const restore = async (version: KeptText): Promise<Problem | null> => {
    const restored = await restoreSection(context, section, { text: version.text });
    if (!restored.ok) return restored.problem;
    showToast(`The version of ${versionTime(version)} is restored. The text before it is kept too.`);
    onClose();
    return null;
  };
  return (
    <VersionsDialog
      words={words}
      versions={live.status === 'ready' ? live.value : null}
      loadProblem={live.status === 'failed' ? live.problem : null}
      present={section.text}
      onRestore={canWrite ? restore : null}
      onClose={onClose}
    />
  );
};
