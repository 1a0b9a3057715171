// What can be done to a section as a whole.
import { ArrowDown, ArrowUp, CircleSlash, History, ListTree, PenLine, Plus, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { MoreButton } from '../../../ui/menu.tsx';
import type { SectionActs } from './use-section-acts.ts';
import { hasForm } from './section-state.ts';

export type SectionMenuProps = {
  readonly section: PaperSection;
  readonly words: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly acts: SectionActs;
};

const byTemplate = 'The template asks for this section';

const MenuView = ({ section, words, isFirst, isLast, acts }: SectionMenuProps) => {
  const fixed = section.required ? byTemplate : undefined;
  return (
    <MoreButton
      label={`More for ${words}`}
      acts={[
        section.notApplicable
          ? { id: 'apply', label: 'It applies: write it after all', icon: <PenLine aria-hidden="true" />, onAction: () => { acts.setApplicable(section, true); } }
          : { id: 'not-applicable', label: 'Mark as not applicable', hint: 'Prints so. What is written is kept.', icon: <CircleSlash aria-hidden="true" />, onAction: () => { acts.setApplicable(section, false); } },
        ...(hasForm(section) && !section.notApplicable ? [{ id: 'below', label: 'Write below the form', icon: <PenLine aria-hidden="true" />, onAction: () => { acts.write(section); } }] : []),
        { id: 'versions', label: 'Earlier versions …', icon: <History aria-hidden="true" />, onAction: () => { acts.showVersions(section); } },
        { id: 'add', label: 'Add a section after it', icon: <Plus aria-hidden="true" />, onAction: () => { acts.addAfter(section); } },
        ...(section.text.content.some(({ type }) => type === 'heading') ? [{ id: 'share', label: 'Make sections of its sub-headings', hint: 'Into the sections of that name where there are such', icon: <ListTree aria-hidden="true" />, onAction: () => { acts.shareOut(section); } }] : []),
        { id: 'up', label: 'Move up', keys: 'Alt+Up', hint: fixed, icon: <ArrowUp aria-hidden="true" />, isDisabled: isFirst || section.required, onAction: () => { acts.move(section, -1); } },
        { id: 'down', label: 'Move down', keys: 'Alt+Down', hint: fixed, icon: <ArrowDown aria-hidden="true" />, isDisabled: isLast || section.required, onAction: () => { acts.move(section, 1); } },
        { id: 'delete', label: 'Take out the section', hint: fixed, icon: <Trash2 aria-hidden="true" />, isDisabled: section.required, onAction: () => { acts.remove(section); } },
      ]}
    />
  );
};

export const SectionMenu = memo(MenuView);
