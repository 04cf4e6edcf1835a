import type { ActPhrases } from '../../types';

/** A genuine question to the person. */
export const question: ActPhrases = {
  sure: [
    '(mag|mogen|zou|kan) (ik|we) .. (weten|vragen|horen)',
    '(schikt|past|lukt|komt) .. (@day|je|u|jullie|beter|uit) ... ¿',
    '(vraag|vragen) (me|ons) af (of|hoe|wat|wanneer)',
    '(wat|wanneer|waar|welke|welk|wie|hoe|waarom|hoeveel|hoelang) ... ¿',
    '^ .. (kun|kan|kunt|kunnen|wil|wilt|willen|zou|zouden|mag|mogen|heb|heeft|hebt|hebben|is|was|zijn|waren|ben|bent|gaat|ging|komt|kwam|lukt|lukte|past|schikt|vind|vindt|weet|zit|staat|stond|doet|deed|werkt|werkte) (@you|ik|we|het|dat|dit|die|er|iemand|de|een|@day) ... ¿',
  ],
  weak: ['(benieuwd|nieuwsgierig) (naar|of|hoe|wat|wanneer|welke)', 'benieuwd', 'welke', '¿'],
  not: [
    '(heb|hebt|heeft|ken|kent|kennen|wist|wisten|weet) (@you) (al|dat|onze|we|ons|nieuwe|wel dat) ..',
    '(moeten|moest) (we|ik) (dan|soms)',
    '(nou|toch|echt|serieus|niet waar|he|hè|hoor|ofwel) ¿ $',
    '(zin|trek|toe|klaar) (in|aan|voor) ...',
    'hoe moeilijk',
    'waarom niet',
    'wat (dacht|verwacht|verwachtte|had) (@you) (dan|nou|eigenlijk|precies)',
    'wie (wil|houdt|lust) (er)? (nou|dat|niet|nu)',
  ],
};
