import type { CriterionId } from '../../coach/vocabulary';
import type { Starter } from '../types';

/** Dutch phrases to start from; blanks for what only the person knows stand in [brackets]. */
export const starters: Readonly<Partial<Record<CriterionId, readonly Starter[]>>> = {
  thank: [
    { text: 'Bedankt dat je ons vertelt over [wat er misging].', for: ['complaint'] },
    { text: 'Goed dat je dit zo eerlijk zegt.', for: ['complaint', 'suggestion'] },
    { text: 'Dank je wel voor je vraag!', for: ['question'] },
    { text: 'Dank je wel, hier wordt het hele team blij van.', for: ['praise'] },
    { text: 'Bedankt voor je lieve woorden over [het onderwerp].', for: ['praise'] },
    { text: 'Dank voor het meedenken over [het onderwerp].', for: ['suggestion'] },
    { text: 'Leuk dat je dit met ons deelt, dank je!', for: ['mention'] },
  ],
  apologise: [
    { text: 'Sorry voor [wat er misging]. Dat is onze fout.', for: ['complaint'] },
    { text: 'Hier zijn wij de fout in gegaan met [het onderwerp], sorry.', for: ['complaint'] },
    {
      text: 'Je had nooit [zo lang] mogen wachten. Mijn excuses daarvoor.',
      for: ['complaint'],
    },
  ],
  ask: [
    { text: 'Komt [donderdag] je uit?', for: ['complaint', 'question'] },
    { text: 'Wat gebeurde er precies toen je [ons belde]?', for: ['complaint'] },
    { text: 'Welke had je in gedachten?', for: ['question'] },
    { text: 'Hoe is het uiteindelijk gegaan?', for: ['praise', 'mention'] },
    { text: 'Wat vond je het leukst?', for: ['praise', 'mention'] },
    { text: 'Hoe zou je het zelf graag zien?', for: ['suggestion'] },
  ],
  answer: [
    { text: 'Ja, [dat kan].', for: ['question', 'complaint'] },
    { text: 'Het kost [bedrag], inclusief [wat erbij zit].', for: ['question'] },
    {
      text: 'Dat weet ik nog niet; ik zoek het uit en laat het je [dag] weten.',
      for: ['question', 'complaint'],
    },
  ],
  act: [
    { text: 'Ik stuur je [uiterlijk vrijdag] [een nieuwe].', for: ['complaint'] },
    { text: '[Naam] belt je [morgenochtend] op.', for: ['complaint'] },
    {
      text: 'Ik leg dit [maandag] voor aan [naam] en laat je hier weten wat we besluiten.',
      for: ['suggestion'],
    },
  ],
  acknowledge: [
    {
      text: '[Twee dagen te laat], en dat op [de dag van het feest]: dat is echt balen.',
      for: ['complaint'],
    },
    { text: 'Wat fijn dat [het onderwerp] zo goed beviel.', for: ['praise'] },
    { text: '[Het onderwerp] dus: een idee dat we nog niet hadden.', for: ['suggestion'] },
    { text: 'Je vraagt naar [het onderwerp].', for: ['question'] },
  ],
  personal: [{ text: 'Hoi [naam],' }, { text: 'Dag [naam],' }, { text: 'Groet, [je naam]' }],
  noExcuses: [
    { text: 'Dit had anders gemoeten, en dat ligt aan ons.', for: ['complaint'] },
    { text: 'Wat er ook speelde, jij had er geen last van mogen hebben.', for: ['complaint'] },
  ],
  noBrushOff: [
    {
      text: 'Stuur me [het nummer] in een privébericht, dan zoek ik [het onderwerp] nu voor je op.',
      for: ['complaint', 'question'],
    },
  ],
  privacy: [
    {
      text: 'Stuur je [gegevens] liever via een privébericht, dan kan ik [iets] nakijken.',
      for: ['complaint', 'question'],
    },
  ],
  respect: [
    { text: 'Ik snap dat je boos bent over [het onderwerp].', for: ['complaint'] },
    {
      text: 'We helpen je graag met [het onderwerp]; scheldwoorden laten we hier niet staan.',
      for: ['hostile'],
    },
  ],
};
