import type { CriterionId } from '../../coach/vocabulary';
import type { Example } from '../types';

/** One reply that does it and one that does not, for every criterion. */
export const examples: Readonly<Partial<Record<CriterionId, readonly Example[]>>> = {
  thank: [
    {
      situation: 'praise',
      message: 'Heerlijke appeltaart gegeten vanmiddag, en wat een lieve bediening!',
      good: 'Dank je wel voor je lieve woorden, Nora! De appeltaart is van onze Els. Groet, Daan',
      bad: 'Tot de volgende keer!',
    },
  ],
  apologise: [
    {
      situation: 'complaint',
      message: 'Mijn boekenkast is drie dagen te laat bezorgd en er ontbreken schroeven.',
      good: 'Sorry dat de boekenkast zo laat kwam en dat de schroeven ontbraken. Dat is onze fout. Ik stuur ze vandaag op.',
      bad: 'Vervelend om te lezen dat de schroeven ontbraken. Ik stuur ze vandaag op.',
    },
  ],
  ask: [
    {
      situation: 'complaint',
      message: 'De monteur is weer niet komen opdagen. Hele ochtend voor niets thuisgebleven.',
      good: 'Sorry dat de monteur niet is gekomen. Komt donderdagochtend je uit voor een nieuwe afspraak?',
      bad: 'Sorry dat de monteur niet is gekomen. Ik plan een nieuwe afspraak voor donderdagochtend.',
    },
  ],
  answer: [
    {
      situation: 'question',
      message: 'Hoi, hoe laat gaan jullie zondag open?',
      good: 'Hoi Karim, zondag zijn we open van 10.00 tot 17.00 uur.',
      bad: 'Hoi Karim, wat leuk dat je wilt langskomen!',
    },
  ],
  act: [
    {
      situation: 'complaint',
      message: 'Twee keer betaald voor hetzelfde kaartje en ik hoor niets van jullie.',
      good: 'Sorry, dat kaartje had maar een keer afgeschreven mogen worden. Ik stort het dubbele bedrag vandaag terug.',
      bad: 'Sorry, dat kaartje had maar een keer afgeschreven mogen worden.',
    },
  ],
  acknowledge: [
    {
      situation: 'complaint',
      message: 'De soep was koud en we moesten drie kwartier op de rekening wachten.',
      good: 'Koude soep en dan ook nog drie kwartier op de rekening wachten: sorry, dat had niet mogen gebeuren.',
      bad: 'Sorry, dit had niet mogen gebeuren. We hebben je bericht gezien.',
    },
  ],
  personal: [
    {
      situation: 'complaint',
      message: 'Mijn bloemen waren na een dag al verwelkt.',
      good: 'Sorry voor de verwelkte bloemen. Ik bezorg morgen een nieuw boeket. Groet, Femke',
      bad: 'Sorry voor de verwelkte bloemen. Er wordt morgen een nieuw boeket bezorgd.',
    },
  ],
  sameLanguage: [
    {
      situation: 'question',
      message: 'Hebben jullie deze winterjas ook nog in maat 42, en in het blauw?',
      good: 'Ja, de blauwe winterjas hangt nog in maat 42 in onze winkel in Gent.',
      bad: 'Yes, we still have the blue winter coat in size 42 in our shop in Ghent.',
    },
  ],
  noHardSell: [
    {
      situation: 'praise',
      message: 'Wat een fijne middag gehad bij jullie, de kinderen hebben genoten.',
      good: 'Wat leuk dat de kinderen zo genoten hebben, dank je wel! Wat vonden ze het leukst?',
      bad: 'Leuk! Boek nu je volgende bezoek met de code FEEST10 en krijg 10% korting.',
    },
  ],
  noExcuses: [
    {
      situation: 'complaint',
      message: 'Pakketje ligt al een week in jullie depot en niemand neemt de telefoon op.',
      good: 'Een week in het depot is veel te lang, sorry. Ik haal je pakketje er vanmiddag zelf uit.',
      bad: 'Daar kunnen wij niets aan doen, dat ligt aan de bezorgdienst. Je had zelf de voorwaarden moeten lezen.',
    },
  ],
  noCanned: [
    {
      situation: 'complaint',
      message: 'Weer storing, ik kan al de hele ochtend niet werken.',
      good: 'Een hele ochtend niet kunnen werken door onze storing, sorry. Om 13.00 uur is de monteur klaar.',
      bad: 'Geachte klant, onze excuses voor het eventuele ongemak. Uw feedback is belangrijk voor ons.',
    },
  ],
  noBrushOff: [
    {
      situation: 'complaint',
      message: 'Mijn terugbetaling van de trui staat na vier weken nog niet op mijn rekening.',
      good: 'Vier weken is te lang, sorry. Stuur me je ordernummer in een privébericht, dan zoek ik je terugbetaling vandaag op.',
      bad: 'Neem contact op met onze klantenservice.',
    },
  ],
  noBait: [
    {
      situation: 'praise',
      message: 'Beste friet van Antwerpen, echt waar!',
      good: 'Dank je wel, daar wordt onze frietbakker blij van! Welke saus had je erbij?',
      bad: 'Dank je wel! Like en deel onze pagina en laat een review met vijf sterren achter.',
    },
  ],
  respect: [
    {
      situation: 'complaint',
      message: 'Jullie app crasht elke keer als ik wil betalen.',
      good: 'Sorry dat de app crasht bij het betalen. Welke telefoon gebruik je?',
      bad: 'Misschien moet je eerst eens leren lezen, slimmerik. Stop met zeuren!!!',
    },
  ],
  privacy: [
    {
      situation: 'complaint',
      message: 'Ik wacht al twee weken op mijn bestelling.',
      good: 'Sorry dat je al twee weken wacht. Stuur me je bestelnummer in een privébericht, dan kijk ik waar je bestelling is.',
      bad: 'Sorry dat je al twee weken wacht. Zet je bestelnummer, e-mailadres en telefoonnummer even hieronder.',
    },
  ],
};
