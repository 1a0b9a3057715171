// The acts of the Minutes tab for palette, menu and keyboard help.
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Command } from '../../../lib/commands/command.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';

type MinuteActs = {
  readonly canWrite: boolean;
  readonly isRoom: boolean;
  readonly toRoom: () => void;
  readonly leaveRoom: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly move: (by: 1 | -1) => void;
  readonly add: (kind: Minute['kind']) => void;
  /** Shows the earlier versions of the open minute, or keeps the present one by name; null while none is open. */
  readonly versions: { readonly show: () => void; readonly name: () => void } | null;
};

const closed = 'These minutes are published. Take them back to draft on the Publish tab first.';

export const useMinuteCommands = ({ canWrite, isRoom, toRoom, leaveRoom, step, move, add, versions }: MinuteActs): void => {
  const allowed = (): true | string => canWrite || closed;
  const ofOpen = (): true | string => (canWrite ? versions !== null || 'Open a minute first.' : closed);
  // Inside the desk its own listener takes the keys first, in texts too; the registry has them everywhere else on the tab.
  const commands: readonly Command[] = [
    { id: 'minutes.room', label: isRoom ? 'Leave full screen' : 'Minutes in full screen, for the room', group: 'View', keys: 'Ctrl+Shift+F', inText: true, allowed, perform: isRoom ? leaveRoom : toRoom },
    { id: 'minutes.next', label: 'Go to the next minute', group: 'Go to', keys: 'Ctrl+Enter', allowed, perform: () => { step(1); } },
    { id: 'minutes.previous', label: 'Go to the previous minute', group: 'Go to', keys: 'Ctrl+Up', allowed, perform: () => { step(-1); } },
    { id: 'minutes.add', label: 'Add a minute', group: 'Insert', keys: null, allowed, perform: () => { add('minute'); } },
    { id: 'minutes.add-note', label: 'Add a procedural note', group: 'Insert', keys: null, allowed, perform: () => { add('procedural-note'); } },
    { id: 'minutes.up', label: 'Move the minute up', group: 'Meeting', keys: 'Alt+Up', keysElsewhere: true, allowed, perform: () => { move(-1); } },
    { id: 'minutes.down', label: 'Move the minute down', group: 'Meeting', keys: 'Alt+Down', keysElsewhere: true, allowed, perform: () => { move(1); } },
    { id: 'minutes.versions', label: 'Earlier versions of the minute', group: 'Meeting', keys: null, allowed: ofOpen, perform: () => { versions?.show(); } },
    { id: 'minutes.name-version', label: 'Keep this version under a name', group: 'Meeting', keys: null, allowed: ofOpen, perform: () => { versions?.name(); } },
    { id: 'minutes.resolution', label: 'Insert a resolution', group: 'Insert', keys: 'Ctrl+Shift+R', keysElsewhere: true, allowed: () => 'Put the cursor in a minute and press the keys.', perform: () => undefined },
  ];
  useCommands(commands);
};
