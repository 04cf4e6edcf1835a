import type { ActPhrases } from '../../types';

/** A neutral reason, no blame. */
export const explanation: ActPhrases = {
  sure: [
    '(bakgrunnen|forklaringen) (er|var) ..',
    '(fordi|ettersom|siden (vi|det|den)|på grunn av|grunnet|skyldes|skyldtes|årsaken|grunnen|derfor|slik at|som følge av|som førte til|noe som gjorde|det viser seg|viste seg|viser det seg|det som skjedde|som gjorde at|kom av|etter en|handler om|dermed) ..',
    '(vi|jeg) (@adv)? (byttet|flyttet|endret|oppgraderte|la om|har byttet|har flyttet|har endret) ..',
  ],
  weak: [
    '(en|et|ei|den) .. (feil|signalfeil|teknisk feil|strømbrudd|bug|lekkasje|kabelbrudd|streik|misforståelse|svikt|driftsstans|vannskade|kortslutning) (i|på|hos|med|som|gjorde|førte|har|ved|$|.)',
    '(oppstår|skjer|skjedde|oppsto) (@adv)? (når|fordi|etter|da|i)',
    '(systemet|leverandøren|serveren|printeren|ovnen|sjåføren|budet|transportøren|kassa|maskinen|oppdateringen|appen|lageret|kjølerommet|fryseren|delen|etiketten|pakka|pakken|navnet|bestillingen|returen|sendingen) (@adv)? (gikk|ble|sto|stod|lå|falt|sluttet|røk|stoppet|feilet|mistet|hadde|viste|sendte|var|krasjet|kom|har|ligger)',
  ],
  not: [
    'derfor (vil|ønsker|har) vi .. (tilbud|rabatt)',
    'fordi (vi|jeg) (bryr|setter|elsker|vil)',
    'på grunn av (stor|høy|mange|mye|høysesong|ferie*|sykdom|korona)',
  ],
};
