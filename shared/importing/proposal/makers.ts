// What the functions that turn a proposal into records need from outside.
import type { NewId } from '../../model/ids.ts';
import type { Clock } from '../../ports.ts';

export type Makers = { readonly newId: NewId; readonly now: Clock };
