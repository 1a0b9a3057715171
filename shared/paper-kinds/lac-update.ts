// The update that young people of the looked-after children's council write and present (DOMAIN section 1).
import { formSection, lineField, tableText, textSection, type PaperKindTemplate } from './paper-kind.ts';

export const lacUpdate: PaperKindTemplate = {
  kind: 'lac-update',
  label: 'LAC Council update',
  description: "What the young people's council did and wants to say, with photographs, quotations, guests and thanks.",
  look: 'newsletter',
  sections: [
    textSection('summary', 'Summary', 'The most important things in three or four sentences.', { required: true }),
    textSection('shaping-services', 'Shaping services', "Where young people's views changed something."),
    textSection('awards', 'Awards', 'What was won, and what it was for.'),
    textSection('fundraising', 'Fundraising', 'What was raised, how, and what it pays for.'),
    textSection('community', 'Community', 'What was done for and with other people.'),
    textSection('activities', 'Activities', 'Trips, workshops, fun.'),
    textSection('guests', 'Guests', 'Adults who came to the meetings, with what they do.', { text: tableText(['Name', 'Post'], [['', ''], ['', '']]) }),
    textSection('thanks', 'Thanks', 'Whom the young people want to thank.'),
    formSection('contact', 'Contact', "The worker who answers questions. No young person's details.", [
      lineField('name', 'Name', ''), lineField('post', 'Post', ''), lineField('telephone', 'Telephone', ''), lineField('email', 'Email', ''),
    ]),
  ],
};
