// The words of an imported paper become a paper of the pack: a free one that can be written on.
import { paperTextParts } from '../../../shared/importing/paper-text-parts.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { textSection } from '../../../shared/paper-kinds/paper-kind.ts';
import { sectionsFromTemplate } from '../../../shared/paper-kinds/sections-from-template.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import { changeRecord, createRecord, findRecord } from '../write-record.ts';

/**
 * Its item, title and access stay; each heading begins a section, whose words are paragraphs and lists.
 * @returns the paper; `agenda-published`, `not-found`, `not-imported`
 */
export const writeOutImport = (context: DataContext, { meetingId, id }: { readonly meetingId: Id; readonly id: Id }): Promise<Result<Paper>> =>
  act(context, { label: 'Make a paper of imported text', undoIn: meetingId }, async (work): Promise<Result<Paper>> => {
    const meeting = await openAgenda(work, meetingId);
    if (!meeting.ok) return meeting;
    const paper = await findRecord(work, 'papers', id);
    if (!paper.ok) return paper;
    if (paper.value.kind !== 'imported-text') return failed({ code: 'not-imported', what: 'This paper is no text from an import.', remedy: 'Open it and write in it.' });
    const parts = paperTextParts(paper.value.text);
    const templates = parts.map(({ heading, blocks }) => ({ ...textSection('own', heading, ''), text: { type: 'doc', content: blocks } as const }));
    const sections = sectionsFromTemplate(templates, { newId: context.newId, now: context.now, paperId: id, meetingId, sample: paper.value.sample });
    // Sections of its own: none was asked for by a template.
    for (const section of sections) await createRecord(work, 'paperSections', { ...section, slot: null });
    const changed = await changeRecord(work, 'papers', { id, rev: null }, { kind: 'free', text: '' });
    return changed.ok ? ok(changed.value) : changed;
  });
