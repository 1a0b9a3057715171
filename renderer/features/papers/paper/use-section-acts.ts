// What the officer does to sections as wholes. Each says what it did and how to take it back.
import { useMemo, useRef, useEffect } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { shareOutSection } from '../../../data/commands/share-out-section.ts';
import { useData } from '../../../data/data-provider.tsx';
import { addSection, deleteSection, moveSection, updateSection } from '../../../data/sections-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { announce } from '../../../ui/announce.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import type { Opening } from './opening.ts';
import type { PaperView } from './use-paper-view.ts';

export type SectionActs = {
  readonly setApplicable: (section: PaperSection, applies: boolean) => void;
  readonly write: (section: PaperSection) => void;
  readonly addAfter: (section: PaperSection | null) => void;
  readonly move: (section: PaperSection, by: 1 | -1) => void;
  readonly remove: (section: PaperSection) => void;
  /** Makes sections of its sub-headings, or puts what stands under them into the sections of that name. */
  readonly shareOut: (section: PaperSection) => void;
  readonly showVersions: (section: PaperSection) => void;
};

const told = <T>(result: Result<T>): T | null => {
  if (result.ok) return result.value;
  showToast(problemLine(result.problem));
  return null;
};

const sharedWords = ({ filled, added }: { readonly filled: number; readonly added: number }): string => {
  const parts = [...(filled === 0 ? [] : [filled === 1 ? '1 section filled' : `${filled} sections filled`]), ...(added === 0 ? [] : [added === 1 ? '1 added' : `${added} added`])];
  return `Sections made of the sub-headings: ${parts.join(', ')}.`;
};

export type SectionActsPorts = { readonly open: (id: string, opening: Opening) => void; readonly showVersions: (section: PaperSection) => void; /** Once what was typed is saved. */ readonly flushed: (then: () => void) => void };

/** The acts on one paper's sections; the same object while the paper is the same. */
export const useSectionActs = (view: PaperView, ports: SectionActsPorts): SectionActs => {
  const { context } = useData();
  const newest = useRef({ view, ports });
  useEffect(() => {
    newest.current = { view, ports };
  });
  const { id: paperId, meetingId } = view.paper;
  return useMemo((): SectionActs => {
    const rows = (): readonly PaperSection[] => newest.current.view.sections;
    return {
      setApplicable: (section, applies) => {
        void updateSection(context, { id: section.id, rev: section.rev, patch: { notApplicable: !applies } }).then((changed) => {
          if (told(changed) === null) return;
          announce(applies ? 'Applies again' : 'Not applicable');
          if (applies) newest.current.ports.open(section.id, { field: 'text', aim: 'end' });
        });
      },
      write: (section) => { newest.current.ports.open(section.id, { field: 'text', aim: 'end' }); },
      addAfter: (section) => {
        void addSection(context, { paper: { id: paperId, meetingId }, heading: '', ...(section === null ? {} : { after: section.id }) }).then((added) => {
          const made = told(added);
          if (made !== null) newest.current.ports.open(made.id, { field: 'heading' });
        });
      },
      move: (section, by) => {
        const index = rows().findIndex(({ id }) => id === section.id) + by;
        if (index < 0 || index >= rows().length) return;
        void moveSection(context, { id: section.id, index }).then((moved) => {
          if (moved.ok) announce(`Moved to ${index + 1} of ${rows().length}`);
          else told(moved);
        });
      },
      remove: (section) => {
        void deleteSection(context, section.id).then((removed) => {
          if (removed.ok) offerUndo(context, meetingId, `“${section.heading === '' ? 'Section without heading' : section.heading}” taken out.`);
          else told(removed);
        });
      },
      shareOut: (section) => {
        newest.current.ports.flushed(() => void shareOutSection(context, section.id).then((shared) => {
          const done = told(shared);
          if (done === null) return;
          offerUndo(context, meetingId, sharedWords(done));
          newest.current.ports.open(section.id, { field: 'text', aim: 'end' });
        }));
      },
      showVersions: (section) => { newest.current.ports.showVersions(section); },
    };
  }, [context, paperId, meetingId]);
};
