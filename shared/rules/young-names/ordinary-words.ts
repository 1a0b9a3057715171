// Words that are also first names, and words with a capital that are nobody's surname: what tells "Hope Street" from Hope, "Jasmine Wins" from Jasmine Smith.

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First names that are ordinary words as well: they count as a name only where the words around them say so. */
export const ordinaryFirstNames = wordSet(`
  ace amber angel april art ash august aurora autumn bay bill blue bob brook brooke carol charity chance chase chip christian clay cliff constance
  coral crystal dale dawn dean destiny drew duke earl ebony eve faith felicity fern flora forest frank gene ginger glen grace grant guy happy harmony
  hazel heath heather holly honour hope hunter iris ivory ivy jack jade jet joy june kay king lane lark lee liberty lily luna lyric mark marina mason
  max may melody mercy miles misty nova ocean olive page pat patience pearl penny piper poppy precious prince prudence rain raven ray reed rich river
  rob robin rocky rod rose rosemary ruby rusty sage sandy scout serenity shade sky skip star stella storm sue summer sunny tiger trinity unity verity
  victor violet vivian ward wednesday will willow winter woody chelsea china devon florence georgia india jersey jordan kent london paris preston
  chester lincoln sydney trent victoria
`);

/** First names that are names whenever they have a capital, and ordinary words when they have none. */
export const smallLetterWords = wordSet(`
  archer bailey baker basil bear bishop blessing buddy carter cash clementine colt comfort cooper daisy dash diamond emerald favour fox gift jewel
  knight lavender love major marshall myrtle paisley pepper porter praise primrose princess promise reign royal saffron sailor saint sapphire
  savannah sonny sterling story tanner taylor teal treasure tucker turner tyler walker wren worth zion
  bea dot fin jan kit pip tam van
`);

/** Of the ordinary ones, those that have a capital wherever they stand. */
export const calendarNames = wordSet('april may june august wednesday');

/** Words with a capital in a heading, or at the start of a sentence, that are no part of somebody's name. */
export const noSurname = wordSet(`
  a about above after again all also alongside always am an and any are as asked at attended awarded be became because been before began being best big both
  brought but by came can chair chose co collected completed congratulations could created danced dear did do does drew each enjoyed every explained
  finally first for four from gave gets give gives goes got great had has have he hello helped helps her here hi his hosted how however i if in interviewed into is
  it its joined joins just lac last later leads led let like made makes many me meanwhile meet meets met more most my new next no not now of off on once one or our out
  over performed played plays presented presents raised raises read reads received receives recently reports said sang says second see sent shared shares she shows
  since six so some soon speaks spoke starts sung supported takes talked talks ten than thank thanked thanks that the their them then there these they this three to
  today together told too took two under until up us very visited visits was we welcome well went were what when where which while who why wins with won worked works
  would writes wrote yes yesterday yet you young your
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  member members panel council committee board group team school college people person children poem picture photograph photo story award prize minister deputy
  vice-chair representative ambassador artist author poet winner captain secretary treasurer apprentice year week month aged art poetry music
  congratulating introducing interviewing meeting thanking celebrating well-done dearest
`);

/** What a person does in writing about a meeting: after an ordinary word it shows that the word is a name. */
export const speechVerbs = 'said|says|told|tells|asked|asks|spoke|speaks|explained|explains|added|adds|thanked|thanks|wrote|writes|presented|presents|read|reads|described|describes|talked|talks|felt|feels|thinks|thought|enjoyed|enjoys|won|wins|attended|joined|agreed|suggested|replied|answered|performed|introduced|welcomed|reported|represented|received';
