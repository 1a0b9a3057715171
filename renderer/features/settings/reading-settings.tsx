// How the screens look and which keys they take: the reader's own, not the council's.
import type { AppSettings } from '../../data/settings-repository.ts';
import { RadioGroup, Switch } from '../../ui/choice.tsx';
import { Prose, Section } from '../../ui/page.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import styles from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';

const themes = [
  { value: 'system', label: 'As the computer' },
  { value: 'light', label: 'Light' },
  { value: 'sepia', label: 'Sepia' },
  { value: 'dark', label: 'Dark' },
] as const;

const sizes = [100, 110, 125, 150, 175, 200, 225, 250] as const;

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
        <Stepper
          label="Text size"
          steps={sizes}
          value={settings.textSize}
          words={(size) => `${size} %`}
          smaller="Smaller text"
          larger="Larger text"
          onChange={(_shown, step) => { save((stored) => ({ textSize: step(stored.textSize) })); }}
        />
        <RadioGroup label="Colours" inline value={settings.theme} options={themes} onChange={(theme) => { save({ theme }); }} />
        <Switch
          label="More space between letters, words and lines"
          isSelected={settings.spacing === 'wide'}
          onChange={(wide) => { save({ spacing: wide ? 'wide' : 'standard' }); }}
        />
        <Switch
          label="OpenDyslexic typeface"
          hint="On the screens only. Documents keep the council&#8217;s house style."
          isSelected={settings.readingFace === 'dyslexia'}
          onChange={(on) => { save({ readingFace: on ? 'dyslexia' : 'standard' }); }}
        />
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
