// Reading aids: the same choices as in the settings, at hand while reading.
import { readSettings } from '../../../data/settings-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';
import { useSaveSettings } from '../../../saving/use-save-settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ReadingChoiceFields } from '../../../ui/reading-choices.tsx';

export const AidsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { db } = useData();
  const save = useSaveSettings();
  const live = useLive(() => readSettings(db), [db]);
  return (
    <Dialog title="Reading aids" isOpen onClose={onClose} actions={<Button variant="primary" onPress={onClose}>Done</Button>}>
      {live.status === 'ready' && <ReadingChoiceFields choices={live.value} onChange={save} />}
    </Dialog>
  );
};
