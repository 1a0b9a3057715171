// Puts words on the clipboard and says whether that was possible.
import { showToast } from './toast-queue.ts';

/** Copies words; a toast answers either way. */
export const copyText = async (words: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(words);
    showToast('Copied');
  } catch {
    showToast('This could not be copied. Select the words and copy them with the keyboard.');
  }
};
