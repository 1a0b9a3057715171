// Whether a key press belongs to a text that is being written.

const textInputTypes = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number']);

/** True in editors, text fields and the parts of a date. */
export const isEditable = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target.getAttribute('role') === 'spinbutton') return true;
  return target instanceof HTMLInputElement && textInputTypes.has(target.type);
};
