// Which of the two things beside the paper are open: as there is room, until the reader says otherwise.
import { useState } from 'react';
import type { Command } from '../../../lib/commands/command.ts';
import { useRoom, type Room } from './use-room.ts';

export type Panel = { readonly isOpen: boolean; readonly toggle: () => void };

export type Panels = {
  readonly room: Room;
  readonly frame: ReturnType<typeof useRoom>['frame'];
  readonly agenda: Panel;
  readonly side: Panel & { readonly tab: string; readonly onTab: (tab: string) => void };
  /** A paper was chosen: where there is no room beside it, the agenda makes way. */
  readonly onChosen: () => void;
  readonly commands: readonly Command[];
};

/** What the reader said for this room; null: nothing. */
type Said = { readonly room: Room; readonly isOpen: boolean } | null;

export const usePanels = (): Panels => {
  const { room, frame } = useRoom();
  const [agendaSaid, sayAgenda] = useState<Said>(null);
  const [sideSaid, saySide] = useState<Said>(null);
  const [tab, setTab] = useState('pages');
  const isAgendaOpen = agendaSaid?.room === room ? agendaSaid.isOpen : room !== 'narrow';
  const isSideOpen = sideSaid?.room === room ? sideSaid.isOpen : room === 'wide';
  const agenda: Panel = { isOpen: isAgendaOpen, toggle: () => { sayAgenda({ room, isOpen: !isAgendaOpen }); } };
  const side = { isOpen: isSideOpen, toggle: () => { saySide({ room, isOpen: !isSideOpen }); }, tab, onTab: setTab };
  return {
    room, frame, agenda, side,
    onChosen: () => { if (room === 'narrow') sayAgenda({ room, isOpen: false }); },
    commands: [
      { id: 'reading.agenda', group: 'View', label: isAgendaOpen ? 'Hide the agenda' : 'Show the agenda', keys: null, perform: agenda.toggle },
      { id: 'reading.side', group: 'View', label: isSideOpen ? 'Hide pages and notes' : 'Show pages and notes', keys: null, perform: side.toggle },
    ],
  };
};
