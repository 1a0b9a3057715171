// The acts of a paper's screen for palette, menu and keyboard help.
import type { Audience } from '../../../../shared/documents/document-options.ts';
import type { Command } from '../../../lib/commands/command.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { agendaIsPublished } from '../paper-words.ts';

export type PaperCommandActs = {
  readonly canWrite: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly move: (by: 1 | -1) => void;
  readonly add: () => void;
  readonly save: (audience?: Audience) => void;
  /** Whether the public may have it at all. */
  readonly isPublic: boolean;
  readonly find: (mode: 'find' | 'replace') => void;
  readonly nameVersion: () => void;
  readonly compareVersions: () => void;
  /** On the open section; null while none is open. */
  readonly versions: (() => void) | null;
  readonly shareOut: (() => void) | null;
  readonly turnApplicable: (() => void) | null;
};

export const usePaperCommands = (acts: PaperCommandActs): void => {
  const allowed = (): true | string => acts.canWrite || agendaIsPublished;
  const onSection = (act: (() => void) | null) => (): true | string => (acts.canWrite ? act !== null || 'Open a section first.' : agendaIsPublished);
  // Inside the paper its own listener takes the keys first, in texts too; the registry has them everywhere else on the screen.
  const commands: readonly Command[] = [
    { id: 'paper.next', label: 'Go to the next section', group: 'Go to', keys: 'Ctrl+Enter', allowed, perform: () => { acts.step(1); } },
    { id: 'paper.previous', label: 'Go to the section before', group: 'Go to', keys: 'Ctrl+Up', allowed, perform: () => { acts.step(-1); } },
    { id: 'paper.add', label: 'Add a section', group: 'Insert', keys: null, allowed, perform: acts.add },
    { id: 'paper.up', label: 'Move the section up', group: 'Edit', keys: 'Alt+Up', keysElsewhere: true, allowed, perform: () => { acts.move(-1); } },
    { id: 'paper.down', label: 'Move the section down', group: 'Edit', keys: 'Alt+Down', keysElsewhere: true, allowed, perform: () => { acts.move(1); } },
    { id: 'paper.find', label: 'Find in the paper', group: 'Edit', keys: 'Ctrl+F', inText: true, perform: () => { acts.find('find'); } },
    { id: 'paper.replace', label: 'Find and replace in the paper', group: 'Edit', keys: 'Ctrl+H', inText: true, allowed, perform: () => { acts.find('replace'); } },
    { id: 'paper.not-applicable', label: 'Mark the section as not applicable', group: 'Edit', keys: null, allowed: onSection(acts.turnApplicable), perform: () => { acts.turnApplicable?.(); } },
    { id: 'paper.share-out', label: 'Make sections of the section’s sub-headings', group: 'Edit', keys: null, allowed: onSection(acts.shareOut), perform: () => { acts.shareOut?.(); } },
    { id: 'paper.versions', label: 'Earlier versions of the section', group: 'Meeting', keys: null, allowed: onSection(acts.versions), perform: () => { acts.versions?.(); } },
    { id: 'paper.name-version', label: 'Name a version of the paper', group: 'Meeting', keys: null, perform: acts.nameVersion },
    { id: 'paper.compare', label: 'Compare with a named version of the paper', group: 'Meeting', keys: null, perform: acts.compareVersions },
    { id: 'paper.save', label: 'Save the paper as Word', group: 'File', keys: 'Ctrl+S', inText: true, perform: () => { acts.save(); } },
    { id: 'paper.save-public', label: 'Save the paper as Word for the public', group: 'File', keys: null, allowed: () => acts.isPublic || 'This paper is not for publication', perform: () => { acts.save('public'); } },
    { id: 'paper.save-members', label: 'Save the paper as Word for members', group: 'File', keys: null, perform: () => { acts.save('members'); } },
  ];
  useCommands(commands);
};
