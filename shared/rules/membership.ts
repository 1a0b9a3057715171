// Who is on a panel on a given day (DOMAIN M7).
import type { IsoDate } from '../model/record.ts';

/** True when a membership holds on that day; open ends hold for ever. The last day (`to`) counts. */
export const inForce = (membership: { readonly from: IsoDate | null; readonly to: IsoDate | null }, day: IsoDate): boolean =>
  (membership.from === null || membership.from <= day) && (membership.to === null || membership.to >= day);
