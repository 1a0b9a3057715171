// Spells British English away from the page. The dictionary travels with the app; it is read at the first question.
import { britishSpeller } from './british-speller.ts';
import type { BritishSpeller } from './british-speller.ts';
import type { SpellingReply, SpellingRequest } from './spelling-messages.ts';

const read = async (name: string): Promise<string> => {
  const answer = await fetch(new URL(`/spelling/${name}`, self.location.href));
  if (!answer.ok) throw new Error(`${name} is not there`);
  return answer.text();
};

let speller: Promise<BritishSpeller> | null = null;
const spell = (): Promise<BritishSpeller> =>
  (speller ??= Promise.all([read('en-GB-affixes.txt'), read('en-GB-words.txt')]).then(([affixes, words]) => britishSpeller(affixes, words)));

const answer = async (asked: SpellingRequest): Promise<SpellingReply> => {
  const { id } = asked;
  try {
    const dictionary = await spell();
    if (asked.kind === 'check') return { kind: 'checked', id, misspelt: asked.words.filter((word) => !dictionary.isRight(word)) };
    return { kind: 'suggested', id, words: dictionary.suggest(asked.word) };
  } catch {
    return { kind: 'stopped', id };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  void answer(data).then((reply) => { self.postMessage(reply); });
});
