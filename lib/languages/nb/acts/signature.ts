import type { ActPhrases } from '../../types';

/** A name at the end, or who is speaking. */
export const signature: ActPhrases = {
  sure: [
    '(daglig leder|butikksjef|eier|innehaver|avdelingsleder|kjøkkensjef|bakermester|senterleder|driftssjef|kursleder|biblioteksjef|hotelldirektør|redaktør|restaurantsjef|kundeansvarlig|styreleder|markedssjef|gründer) (i|på|hos|.|!|$|,)',
    '(hilsen|hilsner|helsing|klem|klemmer|klem fra|hilsen fra) (fra)? (oss|alle)? _',
    '(jeg) heter _',
  ],
  weak: [
    '(her|det|dette) (er|snakker) _ (fra|på|i|hos) (kundeservice|butikken|verkstedet|kjøkkenet|bakeriet|resepsjonen|ledelsen|_)',
  ],
  not: [
    '(hilsen) (til|videre)',
    '(hilsen|helsing|klem) (fra)? (oss|alle|kundeservice|teamet|hele|kundesenter|butikken|ledelsen|administrasjonen|styret|et|en|en fornøyd|din|deres|redaksjonen|selskapet|firmaet)',
    '(takk|tusen takk) for (hilsen|hilsenen)',
  ],
};
