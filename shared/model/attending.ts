// How somebody attends a meeting: the two vocabularies of the attendance and of what corrects it (DOMAIN M1).
import { z } from './zod.ts';

/** `member` and `substitute` print under Present, `officer` and `guest` under Also present. */
export const capacitySchema = z.enum(['member', 'substitute', 'co-opted', 'adviser', 'officer', 'guest', 'young-person', 'supporter']);
export type Capacity = z.infer<typeof capacitySchema>;

export const presenceSchema = z.enum(['not-recorded', 'present', 'apologies', 'absent']);
export type Presence = z.infer<typeof presenceSchema>;
