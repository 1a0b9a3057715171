// The commands of the program. A new one is a new file and a line here.
import { attachCommand } from './attach.ts';
import { buildCommand } from './build.ts';
import type { Command } from './command.ts';
import { continueCommand } from './continue.ts';
import { followUpsCommand } from './follow-ups.ts';
import { importCommand } from './import.ts';
import { infoCommand } from './info.ts';
import { minutesCommand } from './minutes.ts';

export const commands: readonly Command[] = [importCommand, attachCommand, continueCommand, minutesCommand, followUpsCommand, buildCommand, infoCommand];
