// What keeping marks needs from outside: ciphers, chance, time. `marks-client.ts` has the page's.
import type { NewId } from '../../../../shared/model/ids.ts';
import type { Clock } from '../../../../shared/ports.ts';
import type { SealPorts } from '../../../../shared/marks/sealed-marks.ts';

export type MarksPorts = SealPorts & { readonly now: Clock; readonly newId: NewId };
