// What the officer reads before a name goes: where it stands, what only looks like it, and the files that keep it.
import type { FileWithName, NameLook } from '../../data/erase/look-for-name.ts';
import type { Spelling } from '../../data/erase/name-places.ts';

const mostListed = 8;

const inPlaces = (places: number): string => (places === 1 ? '1 place' : `${places} places`);

const listed = (spellings: readonly Spelling[]): string => {
  const rest = spellings.length - mostListed;
  const words = spellings.slice(0, mostListed).map(({ words: spelt, places }) => `“${spelt}” in ${places}`);
  return [...words, ...(rest > 0 ? [`${rest} more spellings`] : [])].join(', ');
};

const FileLine = ({ file }: { readonly file: FileWithName }) => (
  <li>“{file.fileName}” of “{file.title}”{file.isEarlier ? ', an earlier version' : ''}</li>
);

/** Shown in the question itself: the count is what the officer confirms. */
export const NameLookWords = ({ look }: { readonly look: NameLook }) => (
  <>
    <p>
      {look.places === 0 ? 'It stands in no agenda, paper or minute; the history is searched too.' : `It goes from ${inPlaces(look.places)}, kept versions and published copies counted: ${listed(look.spellings)}.`}
    </p>
    {look.alike.length > 0 && <p>These stay, since they may be somebody else: {listed(look.alike)}. Erase them as names of their own if they are the same person.</p>}
    {look.files.length > 0 && (
      <>
        <p>The words of these attached files hold the name and are not changed. Replace each by one without it, then erase the earlier file here; or erase the whole paper.</p>
        <ul>{look.files.map((file) => <FileLine key={`${file.paperId}-${file.fileName}-${String(file.isEarlier)}`} file={file} />)}</ul>
      </>
    )}
    {look.unread.length > 0 && <p>{look.unread.length === 1 ? '1 attached file' : `${look.unread.length} attached files`} can’t be read for names (pictures, scans, other programs’ files). Look at {look.unread.length === 1 ? 'it' : 'them'} yourself.</p>}
  </>
);
