// The dialogs of a paper's screen, one open at a time.
import { publicAccess } from '../../../../shared/model/access.ts';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { asRestricted, strictest } from '../../../../shared/rules/access.ts';
import { DetailsDialog } from '../dialogs/details-dialog.tsx';
import { NameVersionDialog } from '../history/name-version-dialog.tsx';
import { PaperVersionsDialog } from '../history/paper-versions-dialog.tsx';
import { SectionVersions } from '../history/section-versions.tsx';
import { usePaperActs } from '../list/use-paper-acts.ts';
import type { PaperView } from './use-paper-view.ts';

export type PaperAsking = { readonly what: 'details' | 'name' | 'compare' } | { readonly what: 'versions'; readonly sectionId: string };

export type PaperDialogsProps = {
  readonly view: PaperView;
  readonly asking: PaperAsking;
  readonly canWrite: boolean;
  readonly wordsOf: (section: PaperSection) => string;
  readonly onClose: () => void;
};

export const PaperDialogs = ({ view, asking, canWrite, wordsOf, onClose }: PaperDialogsProps) => {
  const { paper, items, above } = view;
  const acts = usePaperActs(paper.meetingId);
  switch (asking.what) {
    case 'name':
      return <NameVersionDialog paperId={paper.id} onClose={onClose} />;
    case 'compare':
      return <PaperVersionsDialog paperId={paper.id} canWrite={canWrite} onClose={onClose} />;
    case 'versions': {
      const section = view.sections.find(({ id }) => id === asking.sectionId);
      return section === undefined ? null : <SectionVersions section={section} words={wordsOf(section)} canWrite={canWrite} onClose={onClose} />;
    }
    case 'details': {
      const ofItem = asRestricted(items).find(({ id }) => id === paper.itemId)?.access ?? publicAccess;
      const least = paper.belongsTo?.as === 'appendix' && above !== null ? strictest(ofItem, above.access) : ofItem;
      return (
        <DetailsDialog
          paper={paper}
          least={least}
          onClose={onClose}
          onSave={(patch) => {
            onClose();
            void acts.change(paper, patch);
          }}
        />
      );
    }
  }
};
