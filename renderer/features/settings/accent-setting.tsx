// The council's own colour; its contrast is checked, and it is darkened where words in it could not be read.
import { useState } from 'react';
import { accentPair, parseColour } from '../../lib/colour-contrast.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './settings.module.css';

export type AccentSettingProps = { readonly accent: string | null; readonly onChange: (accent: string | null) => void };

const verdict = (accent: string | null): string => {
  if (accent === null) return 'Orderpaper\u2019s green.';
  const pair = accentPair(accent);
  if (pair === null) return '';
  return pair.adjusted ? `Too light for words on paper, so the screens use a darker one of the same hue: ${pair.light}.` : 'Words in this colour are easy to read on paper.';
};

export const AccentSetting = ({ accent, onChange }: AccentSettingProps) => {
  const [text, setText] = useState(accent ?? '');
  const [error, setError] = useState<string | null>(null);
  const choose = (colour: string): void => {
    setText(colour);
    const whole = colour.startsWith('#') ? colour : `#${colour}`;
    if (parseColour(whole) === null) {
      setError(colour === '' ? null : 'Write six digits after #, such as #1d5b4f');
      return;
    }
    setError(null);
    onChange(whole.toLowerCase());
  };
  const reset = (): void => {
    setText('');
    setError(null);
    onChange(null);
  };
  return (
    <>
      <div className={styles.swatch}>
        <TextField id="accent" label="The council&#8217;s colour" hint="On the screens, and in updates that print as a newsletter." optional width="medium" spellCheck={false} value={text} onChange={choose} error={error} />
        <label className={styles.label}>
          Choose
          <input type="color" className={styles.colour} value={accent ?? '#1d5b4f'} onChange={(event) => { choose(event.target.value); }} />
        </label>
        {accent !== null && (
          <Button variant="quiet" onPress={reset}>
            Use Orderpaper&#8217;s green
          </Button>
        )}
      </div>
      <p className={styles.quiet} role="status">
        {verdict(accent)}
      </p>
    </>
  );
};
