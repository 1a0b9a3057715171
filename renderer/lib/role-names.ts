// What screens call the places on a panel.
import type { Membership } from '../../shared/model/panel.ts';

export const roleNames: Readonly<Record<Membership['role'], string>> = {
  chair: 'Chair',
  'joint-chair': 'Joint chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  'substitute-pool': 'Substitute',
  'co-opted': 'Co-opted member',
  adviser: 'Adviser',
};
