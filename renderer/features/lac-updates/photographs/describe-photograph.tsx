// The words of a photograph that is in a step already: one that was dropped or pasted has none yet.
import { useState } from 'react';
import type { Image } from '../../../../shared/model/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import styles from './photographs.module.css';
import { SeenFields, seenProblems, tidySeen } from './seen-fields.tsx';
import type { Seen } from './seen-fields.tsx';
import { usePictureUrl } from './use-picture-url.ts';

type DescribePhotographProps = {
  readonly image: Image;
  readonly urlOf: (sha256: string) => Promise<string | null>;
  /** Null: nothing was changed. */
  readonly onClose: (seen: Seen | null) => void;
};

export const DescribePhotograph = ({ image, urlOf, onClose }: DescribePhotographProps) => {
  const { alt, decorative, caption, sha256 } = image.attrs;
  const url = usePictureUrl(urlOf, sha256);
  const [seen, setSeen] = useState<Seen>({ alt, decorative, caption });
  const [attempt, setAttempt] = useState(0);
  const problems = attempt === 0 ? [] : seenProblems(seen);
  const save = (): void => {
    setAttempt(attempt + 1);
    if (seenProblems(seen).length === 0) onClose(tidySeen(seen));
  };
  return (
    <Dialog title="What can be seen on it?" isOpen wide onClose={() => { onClose(null); }}>
      {url !== null && <img src={url} alt="" className={styles.large} />}
      <ErrorSummary title="Not saved yet" problems={problems} attempt={attempt} />
      <Form label="Save" onSubmit={save}>
        <SeenFields seen={seen} onChange={(patch) => { setSeen({ ...seen, ...patch }); }} problems={problems} />
        <DialogActions>
          <Button onPress={() => { onClose(null); }}>Cancel</Button>
          <Button type="submit" variant="primary">Save</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
