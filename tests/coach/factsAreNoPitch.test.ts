import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';

const coach = createEngine();

/** What is said here informs, in words that also sell. */
const FACTS: readonly (readonly [message: string, reply: string])[] = [
  [
    'When are you open?',
    'We are open at the weekend only, from nine to four. Which day suits you?',
  ],
  [
    'Is priority support in it?',
    'It is included on the Pro plan, not on Basic. Which one do you have?',
  ],
  ['My soup was cold.', 'I am sorry, Sue. I have taken ten euro off your bill.'],
  ['Har dere den blå jakka på lager?', 'Ja, vi har den på lager nå. Hvilken størrelse trenger du?'],
  [
    'Pakka mi er ikke kommet.',
    'Beklager, Kari. Pakka ligger i butikken nå, så du kan hente den i dag.',
  ],
  ['Toget var fullt og jeg kom ikke med.', 'Beklager. Du må melde deg på listen hos konduktøren.'],
  [
    'De trein viel uit.',
    'Sorry, dat mocht niet gebeuren. U kunt overstappen naar de trein op spoor 2.',
  ],
  ['Waar koop ik losse onderdelen?', 'Die zijn te bestellen via 0800 1234. Welk model heeft u?'],
  ['Is de jam ook te koop?', 'Ja, die is ook te koop, bij de balie. Hoeveel potjes zoekt u?'],
];

it.each(FACTS)('to “%s”: “%s” sells nothing', (text, draft) => {
  const { checklist } = coach({ site: 'x', message: { author: null, text }, draft });
  expect(checklist.find(({ id }) => id === 'noHardSell')).toMatchObject({ verdict: 'met' });
});
