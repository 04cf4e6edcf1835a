import type { ActPhrases } from '../../types';

/** A promise with nothing concrete in it. */
export const vaguePromise: ActPhrases = {
  sure: [
    '(bespreken|besproken|bespreek) (het|dit|dat)? .. (intern|team|collega*|met)',
    '(gaan|ga|zullen|zal|doen|doe|blijven) .. (ons|mijn) (uiterste)? best',
    '(geven|geef|doorgeven|doorgegeven|spelen|koppelen) .. (door|terug) (aan)? .. (team|collega*|afdeling|betreffende|juiste|keuken|directie)?',
    '(houden|houd) .. in (gedachten|de gaten|ons achterhoofd)',
    '(leren|lering) (we|ik)? .. (hiervan|ervan|van)',
    '(nemen|neem|meenemen|meegenomen|mee) .. (mee|meenemen|ter harte|serieus|in overweging)',
    '(uit te zoeken|aan het uitzoeken|mee bezig|in behandeling)',
    '(volgende keer|voortaan|in de toekomst|toekomst) .. (beter|voorkomen|op letten|anders)',
    '(wie weet|hopelijk) .. (ooit|toekomst|keer)',
    '(wordt|word|is) aan gewerkt',
    '(zo|op) (snel|spoedig) mogelijk',
  ],
  weak: [
    '(kijken|kijk|zoeken|gaan) .. (naar|uit|ernaar) (kijken|uitzoeken|zoeken)?',
    '(komen|kom) (we|ik)? .. (er|erop|hierop|bij @you|hier) .. (op)? terug',
    '(onderzoeken|nakijken|bekijken|uitzoeken|evalueren) (we|dit|het|dat)?',
    '(werken|werk) (we|ik)? .. (aan|hard)',
    'best',
    'binnenkort',
    'doorgegeven',
    'intern',
    'verbeteren',
  ],
};
