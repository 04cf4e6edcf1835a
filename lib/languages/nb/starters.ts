import type { CriterionId } from '../../coach/vocabulary';
import type { Starter } from '../types';

/** Norwegian phrases to start from; blanks for what only the person knows stand in [brackets]. */
export const starters: Readonly<Partial<Record<CriterionId, readonly Starter[]>>> = {
  thank: [
    { text: 'Takk for at du sier fra om [saken].', for: ['complaint', 'suggestion'] },
    { text: 'Godt at du skriver til oss om dette.', for: ['complaint', 'suggestion'] },
    { text: 'Fint at du spør!', for: ['question'] },
    { text: 'Tusen takk, nå ble vi glade.', for: ['praise'] },
    { text: 'Takk for de fine ordene om [det du nevner].', for: ['praise'] },
    { text: 'Takk for en god idé.', for: ['suggestion'] },
  ],
  apologise: [
    { text: 'Jeg beklager [det som gikk galt]. Det var vår feil.', for: ['complaint'] },
    { text: 'Her har vi gjort en feil, og det er jeg lei meg for.', for: ['complaint'] },
    { text: 'Du skulle sluppet å [vente så lenge]. Unnskyld.', for: ['complaint'] },
  ],
  ask: [
    { text: 'Passer det at jeg ringer deg [torsdag]?', for: ['complaint', 'question'] },
    { text: 'Hva skjedde da du [tok kontakt]?', for: ['complaint'] },
    { text: 'Hvilken av dem tenkte du på?', for: ['question'] },
    { text: 'Hvordan gikk det til slutt?', for: ['praise', 'mention'] },
    { text: 'Hva likte du best?', for: ['praise', 'mention'] },
    { text: 'Hvordan skulle du ønske at det var?', for: ['suggestion'] },
  ],
  answer: [
    { text: 'Ja, det [har vi].', for: ['question', 'complaint'] },
    { text: 'Det koster [beløp], og da er [dette] med.', for: ['question'] },
    {
      text: 'Det vet jeg ikke ennå. Jeg finner det ut og svarer deg innen [dag].',
      for: ['question', 'complaint'],
    },
  ],
  act: [
    { text: 'Jeg sender deg [en ny] innen [fredag].', for: ['complaint'] },
    { text: 'Jeg har bedt [navn] om å ringe deg [i morgen].', for: ['complaint'] },
    {
      text: 'Jeg tar det opp med [navn] på [mandag] og skriver her hva vi blir enige om.',
      for: ['suggestion'],
    },
  ],
  acknowledge: [
    {
      text: '[To dager for sent], og det [til bursdagen]: det er skikkelig surt.',
      for: ['complaint'],
    },
    { text: 'Så godt å høre at [det du nevner] falt i smak.', for: ['praise'] },
    { text: 'Du lurer på [det du spør om].', for: ['question'] },
    { text: '[Forslaget ditt] har noe for seg.', for: ['suggestion'] },
  ],
  personal: [{ text: 'Hei [navn],' }, { text: 'Hilsen [navnet ditt]' }],
};
