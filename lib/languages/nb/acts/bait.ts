import type { ActPhrases } from '../../types';

/** Begs for likes, shares, follows, tags or reviews. */
export const bait: ActPhrases = {
  sure: [
    '(abonner|abonnere) på (kanalen|oss|siden|nyhetsbrev*)',
    '(anmeldelse|omtale|stjerner|vurdering|review) (@adv)? (på|hos) (google|tripadvisor|trustpilot|facebook|yelp|legelisten|gulesider|prisjakt|siden)',
    '(anmeld|anmelde|vurder|ranger|rate|stem|stemme|nominer|anbefal|anbefale) (@adv)? (oss|gjerne oss|siden|butikken|butikken vår|på oss|bedriften|vårt) (@adv)? (på|til|som|videre|hos|gjerne|i|for|!|.|$)',
    '(deg|dere|vi) .. (følg oss|lik siden) ..',
    '(del|dele) .. (innlegget|innlegg|siden|posten|dette|videre|bildet|med (alle|venner|vennene|dine|andre)|denne|oss|gjerne|vår|på din|med en venn|saken|erfaringen din (på|med alle)|opplevelsen din (på|med alle)) (.. )?',
    '(er|blir) (du|dere) (@adv)? med i trekningen',
    '(fem|5|femstjerners|5-stjerners) (stjerner|stjerne|stjernes|anmeldelse|poeng|hjerter) (@adv)? (på|hos|fra deg|da|,|!|.|$|i|til|er|betyr|hadde)',
    '(fortell|tips|si) .. (alle|alle du kjenner|venner|vennene|vennene dine|dine venner|venner og|andre|familie|naboen) (@adv)? (om oss|om dette|om|dine|og|du|det|videre)',
    '(google|tripadvisor|trustpilot|facebook|yelp|legelisten)-?(anmeldelse|omtale|review)',
    '(hjelp|hjelpe) (oss|meg) (@adv)? (å|med|til) (å)? (nå|komme|få|vinne|passere|bli|spre) .. (følgere|likes|kåringen|prisen|liker*|ordet|stjerner|flere)',
    '(husk|glem ikke|ikke glem|gjerne|vær så snill og|vennligst) .. (like|lik|dele|del|følge|følg|tagge|tagg|stemme|stem|anmelde|abonnere|rangere|tipse alle|gi oss (en)? (anmeldelse|stjerner|tommel|stjerne)|legge igjen (en)? (anmeldelse|omtale|stjerner))',
    '(legg|legge|skriv|skrive|gi|gir|send|slenge|sleng|drop|dropp|legger) .. (anmeldelse|anmeldelser|omtale|google-anmeldelse|google-omtale|rangering|rating|vurdering|stjerner|review|tommel opp|tommelen opp|stjerne|like|følg|hjerte) (.. )?',
    '(lik|følg|del|tagg) (,|og|&|+) (lik|følg|del|tagg|kommenter|vinn|abonner)',
    '(lik|følg|del|tagg) (og|,) (lik|del|tagg|følg|kommenter|vinn)',
    '(lik|like|likt|følg|liker|følger) .. (og del|og følg|,? del|siden|oss|siden vår|innlegget|denne siden|posten|profilen|kontoen|kanalen|vår side|vår facebook*|vår instagram|facebook*|dette innlegget|bildet) (@adv)?',
    '(med) i (trekningen|trekninga|konkurransen)',
    '(skru|slå) på (varsler|varslinger)',
    '(spre|spred) (@adv)? (ordet|budskapet|glade*|det videre|nyheten)',
    '(tagg|tagge) (@adv)? (en|ei|to|tre|alle|noen|flere|oss|gjerne|din|dine|den|venner|venninner|venninna|vennene|@num|_) (@adv)? (venn|venner|venninne|venninner|som|i|kompis|du|kollega|vennene|på|bilde|bildene|dine|beste|$|!|.)',
    '(vi trenger|gi oss) (@adv)? (din|dine|en) (stemme|like|likes|tommel|stjerne)',
  ],
  not: [
    '(del|dele) (@adv)? (gjerne)? (ordrenummer|detaljer|@dataWord|@thing|mer|hva|flere|dine tanker|tankene|tips|erfaringer med oss)',
    '(del|deler|dele) (vi|jeg)',
    '(følg|følger|følge) (@adv)? (oss|meg)? (@adv)? (så|slik at) .. (dm|direktemelding|melding|sende)',
    '(hadde|hvis) (du|dere) (liker)',
    '(takk|så) .. (anmeldelse|stjerner|stjernene|omtale|deler|rangering|delte)',
    '(vi|jeg) (@adv)? (deler|delte|tagger|liker|følger|har delt)',
    'følg (med|opp|lenken|instruks*|stegene|anvis*|veien|disse)',
  ],
};
