// Who may be on a picture, and what was agreed to, live.
import type { Consent, Contributor } from '../../../../shared/model/contributor.ts';
import { listConsents } from '../../../data/consents-repository.ts';
import { listContributors } from '../../../data/contributors-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';

export type People = { readonly people: readonly Contributor[]; readonly consents: readonly Consent[] };

const nobody: People = { people: [], consents: [] };

/** Empty until it is read. */
export const usePeople = (panelId: string): People => {
  const { db } = useData();
  const live = useLive(async (): Promise<People> => ({ people: await listContributors(db, panelId), consents: await listConsents(db, panelId) }), [db, panelId]);
  return live.status === 'ready' ? live.value : nobody;
};
