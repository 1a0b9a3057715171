// While a paper is read aloud: stop, wait, the paragraph before and the next.
import { Pause, Play, SkipBack, SkipForward, Square } from 'lucide-react';
import { Button, IconButton } from '../../../ui/button.tsx';
import { FloatingBar } from '../../../ui/floating-bar.tsx';
import { focusPaper } from '../reader/reader-view.ts';
import type { ReadAloud } from './use-read-aloud.ts';

export const AloudBar = ({ aloud }: { readonly aloud: ReadAloud }) => (
  <FloatingBar label="Reading aloud" onLeft={focusPaper}>
    <IconButton size="small" label="Paragraph before" keys="Ctrl+Alt+Left" icon={<SkipBack aria-hidden="true" />} onPress={() => { aloud.step(-1); }} />
    <IconButton size="small" label={aloud.isPaused ? 'Go on reading aloud' : 'Wait'} icon={aloud.isPaused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />} onPress={aloud.pause} />
    <IconButton size="small" label="Next paragraph" keys="Ctrl+Alt+Right" icon={<SkipForward aria-hidden="true" />} onPress={() => { aloud.step(1); }} />
    <Button size="small" icon={<Square aria-hidden="true" />} onPress={aloud.stop}>Stop reading aloud</Button>
  </FloatingBar>
);
