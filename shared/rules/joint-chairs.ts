// Whether two may preside at once (DOMAIN M1): as the panel says, and where it says nothing as the roles of its members do.
import type { Membership, Panel } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';
import { inForce } from './membership.ts';

/** @param day whose members count, for who was a joint Chair once or will be is none then; null: of a meeting without a date, whose members those of all times are */
export const hasJointChairs = ({ jointChairs }: Pick<Panel, 'jointChairs'>, memberships: readonly Pick<Membership, 'role' | 'deletedAt' | 'from' | 'to'>[], day: IsoDate | null): boolean =>
  jointChairs ?? memberships.some((row) => row.role === 'joint-chair' && row.deletedAt === null && (day === null || inForce(row, day)));

/** How many may preside at one moment. */
export const chairsOf = ({ jointChairs }: Pick<Panel, 'jointChairs'>): number => (jointChairs === true ? 2 : 1);
