// Where the Chair signs, at the end of printed minutes: furniture, nobody's text.

/** "Signed (Chair) ........ Date ........", "Signed: ____", "Chair's signature ______ Date ____". */
export const isSignatureLine = (text: string): boolean =>
  text.length <= 200 && (/^(?:dated?|chair(?:man|woman|person)?)\s*:?[\s._…-]{4,}$/i.test(text.trim()) ||
  /^(?:signed|signature|chair(?:man|person)?['’]?s? signature)\b[\s_.…:-]*(?:\(?(?:as a correct record|by the chair|chair(?:man|person)?)\)?)?[\s_.…:-]*(?:date[d]?\b[\s_.…:/-]*)?(?:\(?chair(?:man|person)?\)?[\s_.…:-]*)?(?:date[d]?\b[\s_.…:/-]*)?$/i.test(text.trim())) && !/^\p{Ll}/u.test(text.trim());
