// The sections of one kind of paper, as this panel's new papers begin with them.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PaperTemplate, SectionTemplate, WrittenPaperKind } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { paperKindOf } from '../../../../shared/paper-kinds/index.ts';
import { useData } from '../../../data/data-provider.tsx';
import { resetPaperTemplate, savePaperTemplate } from '../../../data/paper-templates-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Actions } from '../../../ui/page.tsx';
import { ReorderList } from '../../../ui/reorder-list.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { SectionDialog } from './section-dialog.tsx';
import { blankSection, layoutChoices, movedTo, withSection } from './template-draft.ts';
import styles from './templates.module.css';

export type TemplateEditorProps = { readonly panelId: string; readonly kind: WrittenPaperKind; /** The panel's own; null: the built-in one stands. */ readonly own: PaperTemplate | null };

const layoutWords = ({ layout }: SectionTemplate): string => layoutChoices.find(({ value }) => value === layout)?.label ?? '';

export const TemplateEditor = ({ panelId, kind, own }: TemplateEditorProps) => {
  const { context } = useData();
  const [edited, setEdited] = useState<SectionTemplate | null>(null);
  const sections = own?.sections ?? paperKindOf(kind).sections;

  const store = async (next: readonly SectionTemplate[], done?: string): Promise<void> => {
    const saved = await savePaperTemplate(context, { panelId, kind, rev: own?.rev ?? null, sections: next });
    if (!saved.ok) showToast(problemLine(saved.problem));
    else if (done !== undefined) offerUndo(context, panelId, done);
  };
  const reset = async (): Promise<void> => {
    const done = await resetPaperTemplate(context, { panelId, kind });
    if (done.ok) offerUndo(context, panelId, 'The built-in template stands again.');
    else showToast(problemLine(done.problem));
  };

  return (
    <div className={styles.editor}>
      <p className={styles.state}>{own === null ? 'As it came with Orderpaper.' : 'Changed by your council.'} Papers that are there keep what they have.</p>
      <ReorderList label={`Sections of the ${paperKindOf(kind).label.toLowerCase()}`} items={sections.map((section) => ({ ...section, id: section.slot }))} textOf={({ heading }) => heading} onMove={(slot, position) => void store(movedTo(sections, slot, position))} onOpen={(slot) => { setEdited(sections.find((section) => section.slot === slot) ?? null); }}>
        {(section) => (
          <div className={styles.row}>
            <span className={styles.words}>
              <span className={styles.heading}>{section.heading}</span>
              <span className={styles.quiet}>{layoutWords(section)}{section.fields.length > 0 && `, ${section.fields.length} fields`}</span>
            </span>
            {section.required && <Badge>Required</Badge>}
            <Button size="small" variant="quiet" aria-label={`Edit ${section.heading}`} onPress={() => { setEdited(sections.find(({ slot }) => slot === section.slot) ?? null); }}>Edit</Button>
            <Button size="small" variant="quiet" aria-label={`Take out ${section.heading}`} onPress={() => void store(sections.filter(({ slot }) => slot !== section.slot), `“${section.heading}” is out of the template.`)}>Take out</Button>
          </div>
        )}
      </ReorderList>
      <Actions>
        <Button icon={<Plus aria-hidden="true" />} onPress={() => { setEdited(blankSection(context.newId())); }}>Add a section</Button>
        <Button variant="quiet" isDisabled={own === null} onPress={() => void reset()}>Use the built-in template again</Button>
      </Actions>
      {edited !== null && (
        <SectionDialog
          section={edited}
          isNew={!sections.some(({ slot }) => slot === edited.slot)}
          onClose={() => { setEdited(null); }}
          onSave={(section) => {
            setEdited(null);
            void store(withSection(sections, section));
          }}
        />
      )}
    </div>
  );
};
