// How the palette finds and orders.
import { refusal } from '../../lib/commands/command.ts';
import type { Command } from '../../lib/commands/command.ts';

const plain = (text: string): string => text.toLocaleLowerCase('en-GB').normalize('NFD').replace(/\p{M}/gu, '');

/** Every word typed begins a word of the text: "add it" finds "Add an agenda item". */
export const hasWords = (text: string, typed: string): boolean => {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(typed).split(/\s+/).filter(Boolean).every((part) => words.some((word) => word.startsWith(part)));
};

/** "Undo: Add a section" has the words of another command: who types those means that one. */
const namesAnother = ({ id }: Command): boolean => id === 'edit.undo' || id === 'edit.redo';

/** The commands used last stand first, undo and redo after all others, those that can't be done now last; the others keep their order. */
export const mostLikelyFirst = (commands: readonly Command[], recent: readonly string[]): readonly Command[] => {
  const used = recent.flatMap((id) => commands.filter((command) => command.id === id));
  const ordered = [...used, ...commands.filter((command) => !recent.includes(command.id))];
  const can = ordered.filter((command) => refusal(command) === null);
  return [...can.filter((command) => !namesAnother(command)), ...can.filter(namesAnother), ...ordered.filter((command) => refusal(command) !== null)];
};
