// One answer of a form as a line that saves itself: based on the answer that was read, so that two windows can fill one form.
import type { FormField, PaperSection } from '../../../shared/model/paper.ts';
import type { StoredLine } from '../../lib/stored-line.ts';
import { answerOf, fillField } from '../commands/fill-field.ts';
import { useData } from '../data-provider.tsx';
import { savedLine, useStoredLine } from './use-stored-line.ts';

export const useFormAnswer = (section: PaperSection, field: FormField): StoredLine => {
  const { context } = useData();
  return useStoredLine<string>(field.value, field.value, async (value, base) =>
    savedLine(await fillField(context, { sectionId: section.id, key: field.key, value, base }), (stored) => {
      const words = answerOf(stored, field.key);
      return { words, base: words };
    }));
};
