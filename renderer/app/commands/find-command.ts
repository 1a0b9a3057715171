// How the palette finds and orders.
import type { Command } from '../../lib/commands/command.ts';

const plain = (text: string): string => text.toLocaleLowerCase('en-GB').normalize('NFD').replace(/\p{M}/gu, '');

/** Every word typed begins a word of the text: "add it" finds "Add an agenda item". */
export const hasWords = (text: string, typed: string): boolean => {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(typed).split(/\s+/).filter(Boolean).every((part) => words.some((word) => word.startsWith(part)));
};

/** The commands used last stand first; the others keep their order. */
export const recentFirst = (commands: readonly Command[], recent: readonly string[]): readonly Command[] => {
  const used = recent.flatMap((id) => commands.filter((command) => command.id === id));
  return [...used, ...commands.filter((command) => !recent.includes(command.id))];
};
