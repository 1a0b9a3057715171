// A command is data: its words, its keys, when it may run and what it does. One registry feeds menu, palette, keys and buttons.

export const commandGroups = ['Go to', 'File', 'Edit', 'Insert', 'Meeting', 'View', 'Help'] as const;
export type CommandGroup = (typeof commandGroups)[number];

export type Command = {
  /** Stable, dotted: "meeting.add-item". */
  readonly id: string;
  /** A verb and the thing, in council officers' words: "Add an agenda item". */
  readonly label: string;
  readonly group: CommandGroup;
  /** As printed on the keys: "Ctrl+Shift+P", "?"; null: none. */
  readonly keys: string | null;
  /** Other keys for the same, known from other programs. */
  readonly otherKeys?: readonly string[];
  /** `true`, or the reason why it can't be done now ("The agenda is already published"). */
  readonly allowed?: () => true | string;
  readonly perform: () => void;
  /** What `allowed` says may be a moment old: `perform` asks the store, and tells itself when there is nothing to do. */
  readonly answersItself?: boolean;
  /** The keys are only shown: the editor itself listens for them. */
  readonly keysElsewhere?: boolean;
  /** The keys also work while the cursor is in a text. */
  readonly inText?: boolean;
};

/** Why `command` can't run now; null when it can. */
export const refusal = (command: Command): string | null => {
  const allowed = command.allowed?.() ?? true;
  return allowed === true ? null : allowed;
};
