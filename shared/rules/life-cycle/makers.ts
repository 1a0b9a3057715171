// What the functions that make records need from outside.
import type { NewId } from '../../model/ids.ts';
import type { Clock } from '../../ports.ts';

export type Makers = { readonly newId: NewId; readonly now: Clock };
