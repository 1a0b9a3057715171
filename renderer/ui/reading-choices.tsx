// How words are shown to this reader: size, colours, spaces, width, face, ruler. The settings and the reader of papers offer the same.
import { RadioGroup, Switch } from './choice.tsx';
import { Stepper } from './stepper.tsx';

export type ReadingChoices = {
  /** Per cent. */
  readonly textSize: number;
  readonly theme: 'system' | 'light' | 'dark' | 'sepia';
  readonly readingFace: 'standard' | 'plain' | 'dyslexia';
  readonly spacing: 'standard' | 'lines' | 'wide';
  readonly lineLength: 'short' | 'standard' | 'long';
  readonly readingRuler: boolean;
};

const themes = [
  { value: 'system', label: 'As the computer' },
  { value: 'light', label: 'Light' },
  { value: 'sepia', label: 'Sepia' },
  { value: 'dark', label: 'Dark' },
] as const;

const faces = [
  { value: 'standard', label: 'Serif, as printed' },
  { value: 'plain', label: 'Atkinson, without serifs' },
  { value: 'dyslexia', label: 'OpenDyslexic' },
] as const;

const spaces = [
  { value: 'standard', label: 'Usual' },
  { value: 'lines', label: 'More between lines' },
  { value: 'wide', label: 'More between letters, words and lines' },
] as const;

const lengths = [
  { value: 'short', label: 'Short' },
  { value: 'standard', label: 'Usual' },
  { value: 'long', label: 'Long' },
] as const;

const sizes = [100, 110, 125, 150, 175, 200, 225, 250] as const;

export type ReadingChoicesProps = {
  readonly choices: ReadingChoices;
  /** Takes what is to change, or how to make it from what is stored by then. */
  readonly onChange: (patch: Partial<ReadingChoices> | ((stored: ReadingChoices) => Partial<ReadingChoices>)) => void;
};

export const ReadingChoiceFields = ({ choices, onChange }: ReadingChoicesProps) => (
  <>
    <Stepper
      label="Text size"
      steps={sizes}
      value={choices.textSize}
      words={(size) => `${size} %`}
      smaller="Smaller text"
      larger="Larger text"
      onChange={(_shown, step) => { onChange((stored) => ({ textSize: step(stored.textSize) })); }}
    />
    <RadioGroup label="Colours" inline value={choices.theme} options={themes} onChange={(theme) => { onChange({ theme }); }} />
    <RadioGroup label="Space" inline value={choices.spacing} options={spaces} onChange={(spacing) => { onChange({ spacing }); }} />
    <RadioGroup
      label="Typeface" hint="On the screens only. Documents keep the council&#8217;s house style." inline value={choices.readingFace} options={faces}
      onChange={(readingFace) => { onChange({ readingFace }); }}
    />
    <RadioGroup label="Lines of documents" inline value={choices.lineLength} options={lengths} onChange={(lineLength) => { onChange({ lineLength }); }} />
    <Switch
      label="Reading ruler" hint="In the reader: a band that follows the pointer, and Alt+Up and Alt+Down." isSelected={choices.readingRuler}
      onChange={(readingRuler) => { onChange({ readingRuler }); }}
    />
  </>
);
