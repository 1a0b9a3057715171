// How this computer printed last: what is in front of the officer when the dialog opens again. Nothing of a meeting is in it.
import { z } from '../../../../shared/model/zod.ts';

const choiceSchema = z.object({ audience: z.enum(['public', 'members']), isDouble: z.boolean(), isLarge: z.boolean(), as: z._default(z.enum(['word', 'pdf']), 'word') });
export type LastChoice = z.infer<typeof choiceSchema>;

const key = 'orderpaper.print';
const first: LastChoice = { audience: 'public', isDouble: false, isLarge: false, as: 'word' };

export const lastChoice = (): LastChoice => {
  try {
    const read = choiceSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return read.success ? read.data : first;
  } catch {
    return first;
  }
};

export const keepChoice = (choice: LastChoice): void => { localStorage.setItem(key, JSON.stringify(choice)); };
