// Whether two may preside at once (DOMAIN M1): as the panel says, and where it says nothing as the roles of its members do.
import type { Membership, Panel } from '../model/panel.ts';

export const hasJointChairs = ({ jointChairs }: Pick<Panel, 'jointChairs'>, memberships: readonly Pick<Membership, 'role' | 'deletedAt'>[]): boolean =>
  jointChairs ?? memberships.some(({ role, deletedAt }) => role === 'joint-chair' && deletedAt === null);

/** How many may preside at one moment. */
export const chairsOf = ({ jointChairs }: Pick<Panel, 'jointChairs'>): number => (jointChairs === true ? 2 : 1);
