import type { CriterionId } from '../../coach/vocabulary';
import type { Example } from '../types';

const LATE = 'Sofaen skulle komme tirsdag. Nå er det fredag, og ingen har ringt.';
const CAKE = 'Gulrotkaka hos dere på lørdag var den beste jeg har smakt!';
const HOURS = 'Når åpner dere på søndager?';
const BIKES = 'Det hadde vært fint med et sykkelstativ ved inngangen.';

/** One reply that does it and one that does not, for every criterion. */
export const examples: Readonly<Partial<Record<CriterionId, readonly Example[]>>> = {
  thank: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Takk for at du sier fra om sofaen.',
      bad: 'Sofaen kommer på mandag.',
    },
    {
      situation: 'praise',
      message: CAKE,
      good: 'Tusen takk for de fine ordene om kaka!',
      bad: 'Gulrotkaka er populær, ja.',
    },
  ],
  apologise: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Jeg beklager at du ikke hørte noe fra oss. Det er vår feil.',
      bad: 'Leit at du opplever det slik.',
    },
  ],
  noHardSell: [
    {
      situation: 'praise',
      message: CAKE,
      good: 'Så hyggelig at kaka smakte!',
      bad: 'Bestill nå og få 20 % rabatt på neste kake!',
    },
  ],
  ask: [
    {
      situation: 'praise',
      message: CAKE,
      good: 'Hva var anledningen på lørdag?',
      bad: 'Hvorfor ikke unne deg en til?',
    },
    {
      situation: 'complaint',
      message: LATE,
      good: 'Passer det at vi kommer med sofaen i morgen?',
      bad: 'Ta kontakt på DM.',
    },
  ],
  answer: [
    {
      situation: 'question',
      message: HOURS,
      good: 'Vi åpner klokka 12 på søndager.',
      bad: 'Så hyggelig at du spør!',
    },
  ],
  act: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Jeg ringer sjåføren nå, og sofaen står hos deg senest mandag.',
      bad: 'Vi skal se på saken.',
    },
    {
      situation: 'suggestion',
      message: BIKES,
      good: 'Vaktmesteren setter opp et sykkelstativ i løpet av neste uke.',
      bad: 'Vi tar det med oss videre.',
    },
  ],
  acknowledge: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Tre dager uten sofa og uten en telefon, det er surt.',
      bad: 'Vi har lest kommentaren din.',
    },
  ],
  personal: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Jeg finner ut hvor sofaen er. Hilsen Grete',
      bad: 'Vi finner ut hvor sofaen er.',
    },
  ],
  sameLanguage: [
    {
      situation: 'question',
      message: HOURS,
      good: 'Vi har åpent fra klokka 12 på søndager.',
      bad: 'We are open from twelve on Sundays, and we hope to see you.',
    },
  ],
  noExcuses: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Sofaen sto igjen på lageret, og vi skulle ha ringt deg.',
      bad: 'Det er dessverre stor pågang om dagen, og det står i vilkårene at datoen kan endres.',
    },
  ],
  noCanned: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Beklager at sofaen ikke kom på tirsdag.',
      bad: 'Vi beklager eventuelle ulemper dette måtte ha medført.',
    },
  ],
  noBrushOff: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Send meg ordrenummeret på DM, så finner jeg ut hvor sofaen er.',
      bad: 'Kontakt kundeservice.',
    },
  ],
  noBait: [
    {
      situation: 'praise',
      message: CAKE,
      good: 'Så gøy å høre at kaka falt i smak!',
      bad: 'Legg gjerne igjen fem stjerner på Google!',
    },
  ],
  respect: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Det skjønner jeg at du er lei av.',
      bad: 'Ro deg ned, det er bare en sofa.',
    },
  ],
  privacy: [
    {
      situation: 'complaint',
      message: LATE,
      good: 'Kan du sende meg ordrenummeret på DM?',
      bad: 'Skriv ordrenummer og telefonnummer her i kommentarfeltet.',
    },
  ],
};
