// An item in the list: its number, title, what stands with it, and its acts.
import { ArrowDown, ArrowUp, CornerDownRight, MoveVertical, Pencil, Trash2 } from 'lucide-react';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import { Badge } from '../../ui/badge.tsx';
import { MoreButton } from '../../ui/menu.tsx';
import type { MenuAct } from '../../ui/menu.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './agenda.module.css';
import { accessWords, kindLabel } from './agenda-words.ts';

export type ItemActs = {
  readonly edit: (item: Item) => void;
  readonly step: (item: Item, step: 'up' | 'down') => void;
  readonly moveTo: (item: Item) => void;
  readonly setSub: (item: Item, sub: boolean) => void;
  readonly remove: (item: Item) => void;
};

export type ItemRowProps = {
  readonly item: Item;
  readonly label: string;
  readonly index: number;
  readonly count: number;
  readonly panel: Panel;
  readonly isOpen: boolean;
  readonly isFixed: boolean;
  readonly acts: ItemActs;
};

const pagesText = ({ printedPages, printedToFollow }: Item): string | null => {
  if (printedPages === null) return printedToFollow === true ? 'To follow' : null;
  return printedPages.start === printedPages.end ? `Page ${printedPages.start}` : `Pages ${printedPages.start} to ${printedPages.end}`;
};

const menuActs = ({ item, index, count, isFixed, acts }: ItemRowProps): readonly MenuAct[] => [
  { id: 'edit', label: isFixed ? 'Look at the item' : 'Edit the item', keys: 'Enter', icon: <Pencil aria-hidden="true" />, onAction: () => { acts.edit(item); } },
  { id: 'up', label: 'Move up', keys: 'Alt+Up', icon: <ArrowUp aria-hidden="true" />, isDisabled: isFixed || index === 0, onAction: () => { acts.step(item, 'up'); } },
  { id: 'down', label: 'Move down', keys: 'Alt+Down', icon: <ArrowDown aria-hidden="true" />, isDisabled: isFixed || index === count - 1, onAction: () => { acts.step(item, 'down'); } },
  { id: 'move', label: 'Move to …', icon: <MoveVertical aria-hidden="true" />, isDisabled: isFixed || count < 2, onAction: () => { acts.moveTo(item); } },
  item.sub
    ? { id: 'own', label: 'Give it a number of its own', icon: <CornerDownRight aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.setSub(item, false); } }
    : { id: 'sub', label: 'Make it part of the item above', icon: <CornerDownRight aria-hidden="true" />, isDisabled: isFixed || index === 0, onAction: () => { acts.setSub(item, true); } },
  { id: 'delete', label: 'Delete the item', icon: <Trash2 aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.remove(item); } },
];

export const ItemRow = (props: ItemRowProps) => {
  const { item, label, panel, isOpen, acts } = props;
  const pages = pagesText(item);
  const kind = kindLabel(item.kind, panel.lacCouncilTerm);
  const isLegal = panel.template.some((slot) => slot.id === item.slotId && slot.legal);
  return (
    <div className={styles.row} data-open={isOpen} data-sub={item.sub} data-restricted={item.access.level !== 'public'}>
      <span className={styles.number}>{label}</span>
      <div className={styles.words}>
        <Button variant="quiet" size="small" aria-expanded={isOpen} onPress={() => { acts.edit(item); }}>
          <span className={styles.itemTitle}>{item.title}</span>
        </Button>
        {item.note !== null && item.note.text !== '' && <p className={styles.second}>{item.note.text}</p>}
        {item.subLines.map((line) => (
          <p key={line} className={styles.second}>
            {line}
          </p>
        ))}
        <p className={styles.marks}>
          {kind.toLowerCase() !== item.title.toLowerCase() && <span>{kind}</span>}
          {pages !== null && <span>{pages}</span>}
          {isLegal && <span>Required by law</span>}
          {item.note !== null && <Badge tone="warn">Urgent</Badge>}
          {(item.withdrawn ?? null) !== null && <Badge tone="warn">Withdrawn</Badge>}
          {item.access.level !== 'public' && <Badge tone="restricted">{accessWords(item.access)}</Badge>}
        </p>
      </div>
      <MoreButton label={`More for item ${label}`} acts={menuActs(props)} />
    </div>
  );
};
