// How the screens look and which keys they take: the reader's own, not the council's.
import type { AppSettings } from '../../data/settings-repository.ts';
import { useSaveSettings } from '../../saving/use-save-settings.ts';
import { Switch } from '../../ui/choice.tsx';
import { Prose, Section } from '../../ui/page.tsx';
import { ReadingChoiceFields } from '../../ui/reading-choices.tsx';
import styles from './settings.module.css';

export const ReadingSettings = ({ settings }: { readonly settings: AppSettings }) => {
  const save = useSaveSettings();
  return (
    <>
      <Section title="Reading">
        <div className={styles.specimen}>
          <Prose>
            <p>Resolved:- That the update be received, and the young people be thanked for their presentation.</p>
          </Prose>
        </div>
        <ReadingChoiceFields choices={settings} onChange={save} />
      </Section>
      <Section title="Keys">
        <Switch
          label="Single-letter keys"
          hint="Such as ? for the list of keys. Switch them off when you speak to the computer, or type by mistake."
          isSelected={settings.singleKeyShortcuts}
          onChange={(singleKeyShortcuts) => { save({ singleKeyShortcuts }); }}
        />
      </Section>
    </>
  );
};
