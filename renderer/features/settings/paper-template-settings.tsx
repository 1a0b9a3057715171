// The council's own templates for its kinds of paper: headings, hints, order, what is required; without code.
import { useState } from 'react';
import type { WrittenPaperKind } from '../../../shared/model/paper.ts';
import { paperKindOf, paperKinds } from '../../../shared/paper-kinds/index.ts';
import { useData } from '../../data/data-provider.tsx';
import { listPanels } from '../../data/panels-repository.ts';
import { listPaperTemplates } from '../../data/paper-templates-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { SideBySide } from '../../ui/form.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { TemplateEditor } from './templates/template-editor.tsx';

export const PaperTemplateSettings = () => {
  const { db } = useData();
  const [panelId, setPanelId] = useState<string | null>(null);
  const [kind, setKind] = useState<WrittenPaperKind>('standard-report');
  const live = useLive(async () => {
    const panels = await listPanels(db);
    const shown = panels.find(({ id }) => id === panelId) ?? panels[0];
    return { panels, shown, templates: shown === undefined ? [] : await listPaperTemplates(db, shown.id) };
  }, [db, panelId]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { panels, shown, templates } = live.value;
  if (shown === undefined) return <p>Add a panel first: each panel has its own templates.</p>;
  const changed = (of: WrittenPaperKind): boolean => templates.some((template) => template.kind === of);
  return (
    <Section title="Paper templates">
      <p>What new papers begin with. Change a kind’s headings and hints, the order of its sections and which are required; add your own, take out what you don’t use.</p>
      <SideBySide>
        {panels.length > 1 && <Select label="Panel" width="medium" value={shown.id} options={panels.map(({ id, name }) => ({ value: id, label: name }))} onChange={setPanelId} />}
        <Select
          label="Kind of paper"
          width="medium"
          value={kind}
          options={paperKinds.map((each) => ({ value: each.kind, label: each.label, ...(changed(each.kind) ? { hint: 'Changed by your council' } : {}) }))}
          onChange={setKind}
        />
      </SideBySide>
      <p>{paperKindOf(kind).description}</p>
      <TemplateEditor key={`${shown.id} ${kind}`} panelId={shown.id} kind={kind} own={templates.find((template) => template.kind === kind) ?? null} />
    </Section>
  );
};
