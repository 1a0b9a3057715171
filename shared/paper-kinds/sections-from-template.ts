// A template -> the sections of a new paper.
import { newRecord, type NewId } from '../model/ids.ts';
import { ordersBetween } from '../model/order.ts';
import type { PaperSection, PaperTemplate, SectionTemplate, WrittenPaperKind } from '../model/paper.ts';
import type { Id } from '../model/record.ts';
import type { Clock } from '../ports.ts';
import { paperKindOf } from './index.ts';

export type SectionsFor = {
  readonly newId: NewId;
  readonly now: Clock;
  readonly paperId: Id;
  readonly meetingId: Id;
  readonly sample: boolean;
};

/** The council's own template of the kind where it has one, else the built-in one. */
export const templateFor = (kind: WrittenPaperKind, panelId: Id, own: readonly PaperTemplate[]): readonly SectionTemplate[] =>
  own.find((template) => template.kind === kind && template.panelId === panelId && template.deletedAt === null)?.sections ?? paperKindOf(kind).sections;

/** New records in the template's order, with its hints, prefilled answers and texts. */
export const sectionsFromTemplate = (sections: readonly SectionTemplate[], { newId, now, paperId, meetingId, sample }: SectionsFor): PaperSection[] => {
  const orders = ordersBetween(null, null, sections.length);
  return sections.map((section, index) => ({
    ...newRecord(newId, now),
    ...section,
    meetingId,
    paperId,
    order: orders[index] ?? 'a0',
    notApplicable: false,
    sample,
  }));
};
