// The seven descriptions of exempt information, as enacted: Part 1 of Schedule 12A to the Local Government Act 1972 (England).

const descriptions: Readonly<Record<number, string>> = {
  1: 'information relating to any individual',
  2: 'information which is likely to reveal the identity of an individual',
  3: 'information relating to the financial or business affairs of any particular person (including the authority holding that information)',
  4: 'information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority',
  5: 'information in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
  6: 'information which reveals that the authority proposes to give under any enactment a notice under or by virtue of which requirements are imposed on a person, or to make an order or direction under any enactment',
  7: 'information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime',
};

/** The description of a paragraph of Part 1, 1 to 7, without capital and full stop; empty for any other number. */
export const exemptDescription = (paragraph: number): string => descriptions[paragraph] ?? '';
