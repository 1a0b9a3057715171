// What a merge left out or decided, counted by kind, so that nothing of an attachment is dropped in silence.

export type MergeNotice =
  | 'tracked-changes' | 'comments' | 'hidden-text' | 'macros' | 'linked-content' | 'embedded-objects' | 'inserted-files' | 'custom-xml' | 'links-removed' | 'headers-replaced' | 'pictures-left-out' | 'notes-in-notes' | 'cropped-pictures' | 'numbers-left-out' | 'fields-left-out' | 'line-numbers' | 'page-colour';

export type Notices = Map<MergeNotice, number>;

export const notice = (notices: Notices, code: MergeNotice): void => { notices.set(code, (notices.get(code) ?? 0) + 1); };
