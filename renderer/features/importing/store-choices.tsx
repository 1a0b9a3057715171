// Where the paper goes: the panel, the people who are here already, what stays when it was imported before.
import { useState } from 'react';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { PersonLink } from '../../data/commands/import-proposal.ts';
import { panelsPrintedOn, peopleSpeltAlike } from '../../data/commands/import-proposal.ts';
import { useData } from '../../data/data-provider.tsx';
import { listPanels } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './importing.module.css';

export const newPanel = 'new';

export type StoreChoices = {
  /** A panel's id, or `newPanel`. */
  readonly panel: string;
  /** Printed names that the officer says are people who are here. */
  readonly people: readonly PersonLink[];
};

const personKey = (link: PersonLink): string => `${link.councillor ? 'Councillor ' : ''}${link.name}`;

/** The choices as first offered: the panel printed on the paper, nobody linked. */
export const useStoreChoices = (result: ImportResult) => {
  const { db } = useData();
  const [chosenPanel, setPanel] = useState<string | null>(null);
  const [people, setPeople] = useState<readonly PersonLink[]>([]);
  const live = useLive(async () => {
    const [panels, printed, alike] = await Promise.all([listPanels(db), panelsPrintedOn(db, result), peopleSpeltAlike(db, result)]);
    return { panels, printed, alike };
  }, [db, result]);
  const found: { readonly panels: readonly Panel[]; readonly printed: readonly Panel[]; readonly alike: readonly PersonLink[] } =
    live.status === 'ready' ? live.value : { panels: [], printed: [], alike: [] };
  const panel = chosenPanel ?? found.printed[0]?.id ?? newPanel;
  return { ...found, panel, people, setPanel, setPeople };
};

export const StoreChoicesForm = ({ choices, body }: { readonly choices: ReturnType<typeof useStoreChoices>; readonly body: string }) => {
  const { panels, alike, panel, people, setPanel, setPeople } = choices;
  const options = [{ value: newPanel, label: `A new panel: ${body}` }, ...panels.map((each) => ({ value: each.id, label: each.name }))];
  return (
    <Section title="Where it goes">
      <Select label="Panel" width="full" value={panel} options={options} onChange={setPanel} />
      {alike.length > 0 && (
        <div className={styles.fields} role="group" aria-label="People who may be here already">
          <p>These names are spelt like people who are here already. Tick those who are the same person.</p>
          <Checkbox
            label="All of them"
            isSelected={people.length === alike.length}
            isIndeterminate={people.length > 0 && people.length < alike.length}
            onChange={(all) => { setPeople(all ? alike : []); }}
          />
          {alike.map((link) => (
            <Checkbox
              key={personKey(link)}
              label={personKey(link)}
              isSelected={people.includes(link)}
              onChange={(same) => { setPeople(same ? [...people, link] : people.filter((other) => other !== link)); }}
            />
          ))}
        </div>
      )}
    </Section>
  );
};
