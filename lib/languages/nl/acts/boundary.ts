import type { ActPhrases } from '../../types';

/** A calm limit to abuse, or the house rule. */
export const boundary: ActPhrases = {
  sure: [
    '(deze|dit|onze) (pagina|plek|gesprek) .. (niet bedoeld|is voor|voor iedereen)',
    '(gaat|ging) (ons|mij|echt|wel)? te ver',
    '(graag|best|altijd) .. (maar|als|mits|zodra) .. (respect*|netjes|normaal|rustig|zonder schelden|fatsoen*)',
    '(hier|daar) (laten|stop|stoppen|eindigt) (we|wij|ik|het|dit) .. (bij|hier|gesprek)?',
    '(houd|houden|hou) (het|we|@you) .. (netjes|beschaafd|respectvol|vriendelijk|fatsoenlijk|gezellig|zakelijk)',
    '(huisregels|spelregels|gedragsregels|fatsoen*|huisregel)',
    '(reageren|antwoorden|gaan) (we|wij|ik) .. (niet|verder) (meer)? (op|in|verder)',
    '(scheld*|beledig*|bedreig*|haat*|discrimin*|racis*|grof*|spam*|persoonlijke aanvallen) .. (verwijder*|niet|geen|geblokkeerd|blokkeren|tolereren|gedoogd|weg|gaat te ver|accept*|plaats)',
    '(tolereren|accepteren|dulden|accepteer|tolereer) (we|wij|ik|hier|geen|niet) ..',
    '(verwijderd|verwijderen|blokkeren|geblokkeerd|verbergen|verborgen|rapporteren|aangifte)',
  ],
  weak: ['normen', 'respect*', 'schelden'],
};
