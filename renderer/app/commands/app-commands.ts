// The commands that are there on every screen.
import { useLocation, useNavigate } from 'react-router';
import { problemLine } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { redo, undo, undoState } from '../../data/undo.ts';
import { useLive } from '../../data/use-live.ts';
import { useCommands } from '../../lib/commands/use-commands.tsx';
import { newMeetingLink } from '../../lib/meeting-links.ts';
import { readingFile } from '../../platform/file-types.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import type { PickedFile } from '../../platform/platform.ts';
import { showToast } from '../../ui/toast-queue.ts';
import { focusNextRegion } from '../shell/regions.ts';
import type { Where } from '../shell/where.ts';

export type AppCommandsOptions = {
  readonly where: Where;
  /** Hands files of ours to the screen that takes their kind. */
  readonly openFiles: (files: readonly PickedFile[]) => Promise<void>;
  readonly openPalette: () => void;
  readonly openHelp: () => void;
};

const nothingTo = { undo: 'There is nothing to undo here', redo: 'There is nothing to redo here' } as const;

const useUndoCommands = (where: Where): void => {
  const { db, context } = useData();
  const scope = where.meetingId ?? where.panelId;
  const live = useLive(async () => (scope === null ? { undo: null, redo: null } : undoState(db, scope)), [db, scope]);
  const state = live.status === 'ready' ? live.value : { undo: null, redo: null };

  const turn = async (direction: 'undo' | 'redo'): Promise<void> => {
    if (scope === null) { showToast(nothingTo[direction]); return; }
    const result = await (direction === 'undo' ? undo : redo)(context, scope);
    if (!result.ok && result.problem.code === 'nothing-to-undo') showToast(nothingTo[direction]);
    else if (!result.ok) showToast(problemLine(result.problem));
    else if (direction === 'undo') showToast(`Undone: ${result.value}`, { label: 'Redo', perform: () => void turn('redo') });
    else showToast(`Done again: ${result.value}`);
  };

  useCommands([
    {
      id: 'edit.undo', group: 'Edit', keys: 'Ctrl+Z', label: state.undo === null ? 'Undo' : `Undo: ${state.undo}`,
      allowed: () => state.undo !== null || nothingTo.undo, answersItself: true, perform: () => void turn('undo'),
    },
    {
      id: 'edit.redo', group: 'Edit', keys: 'Ctrl+Y', otherKeys: ['Ctrl+Shift+Z'], label: state.redo === null ? 'Redo' : `Redo: ${state.redo}`,
      allowed: () => state.redo !== null || nothingTo.redo, answersItself: true, perform: () => void turn('redo'),
    },
  ]);
};

/** Registers them; called once, by the shell. */
export const useAppCommands = ({ where, openFiles, openPalette, openHelp }: AppCommandsOptions): void => {
  const navigate = useNavigate();
  const platform = usePlatform();
  const { pathname } = useLocation();
  const go = (path: string) => () => void navigate(path);
  const openCopy = async (): Promise<void> => {
    const picked = await platform.openFiles({ types: [readingFile], multiple: false });
    if (picked.ok) await openFiles(picked.value ?? []);
    else showToast(problemLine(picked.problem));
  };
  useUndoCommands(where);
  useCommands([
    { id: 'go.home', group: 'Go to', label: 'Go to Home', keys: 'Alt+1', inText: true, perform: go('/') },
    { id: 'go.panels', group: 'Go to', label: 'Go to Panels', keys: 'Alt+2', inText: true, perform: go('/panels') },
    { id: 'go.import', group: 'Go to', label: 'Import an agenda, minutes or a pack', keys: 'Alt+3', inText: true, perform: go('/import') },
    { id: 'go.settings', group: 'Go to', label: 'Go to Settings', keys: 'Alt+4', inText: true, perform: go('/settings') },
    { id: 'go.minute-book', group: 'Go to', label: 'Go to the minute book', keys: 'Alt+5', inText: true, perform: go('/minute-book') },
    { id: 'go.follow-ups', group: 'Go to', label: 'Go to the follow-ups', keys: 'Alt+6', inText: true, perform: go('/follow-ups') },
    { id: 'go.reading', group: 'Go to', label: 'Go to my meetings', keys: 'Alt+7', inText: true, perform: go('/reading') },
    { id: 'file.open-copy', group: 'File', label: 'Open a reading copy', keys: 'Ctrl+O', inText: true, perform: () => void openCopy() },
    {
      // In minutes these keys have been those of the full screen.
      id: 'go.search', group: 'Go to', label: 'Search all meetings and papers', inText: true, perform: go('/search'),
      ...(pathname.endsWith('/minutes') ? { keys: 'Alt+8' } : { keys: 'Ctrl+Shift+F', otherKeys: ['Alt+8'] }),
    },
    { id: 'file.new-panel', group: 'File', label: 'Add a panel', keys: null, perform: go('/panels/new') },
    {
      id: 'file.plan-meeting', group: 'File', label: 'Plan a meeting', keys: null,
      allowed: () => where.panelId !== null || 'Go to its panel first',
      perform: () => { if (where.panelId !== null) go(newMeetingLink(where.panelId))(); },
    },
    { id: 'file.backup', group: 'File', label: 'Back up or restore', keys: null, perform: go('/settings/backup') },
    { id: 'view.regions', group: 'View', label: 'Go to the next part of the window', keys: 'F6', inText: true, perform: () => { focusNextRegion(false); } },
    { id: 'view.regions-back', group: 'View', label: 'Go to the part of the window before', keys: 'Shift+F6', inText: true, perform: () => { focusNextRegion(true); } },
    { id: 'help.commands', group: 'Help', label: 'Show all commands', keys: 'Ctrl+Shift+P', inText: true, perform: openPalette },
    { id: 'help.keys', group: 'Help', label: 'Show all keys', keys: '?', perform: openHelp },
  ]);
};
