import type { Sets } from '../../coach/acts/pattern';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Named lists for the phrases, in the bokmål forms that `expand` gives. */
export const sets: Sets = {
  us: list('vi jeg'),
  our: list('vår vårt våre min mitt mi mine'),
  you: list('du dere deg dem'),
  your: list('din ditt di dine deres'),
  adv: list(
    'så veldig svært virkelig utrolig skikkelig ordentlig oppriktig inderlig også gjerne selvfølgelig selvsagt naturligvis selv personlig bare da nå jo nok kanskje allerede straks nettopp akkurat fortsatt alltid igjen likevel derfor først herved absolutt definitivt faktisk dessverre heldigvis imidlertid dog sikkert snart raskt umiddelbart her der dit hit enda ennå stadig senere deretter ekstra hjertelig litt ganske helt altså',
  ),
  very: list(
    'så veldig svært virkelig utrolig skikkelig ordentlig oppriktig kjempe superduper ekstremt ufattelig fryktelig forferdelig sabla jævlig helt ekstra riktig særdeles ganske litt alt altfor for sinnsykt rått vanvittig sykt dritt rimelig også bare jo nå da sjukt mektig himla enormt vel det dette',
  ),
  num: list(
    'en et ei to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten tjue tretti førti femti hundre par noen halvannen halvannet halv flere 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 35 40 45 48 50 60 72 90 100 120 1-2 2-3 3-4 3-5 2-4 5-7',
  ),
  span: list(
    'minutt minutter minutta min kvarter time timer timen timene dag dager dagen virkedag virkedager arbeidsdager døgn uke uker uka måned måneder måneden år',
  ),
  weekday: list(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen helgen helga mandagsmorgen',
  ),
  month: list('januar februar mars april mai juni juli august september oktober november desember'),
  // A time that makes a promise concrete.
  when: [
    'i (dag|morgen|kveld|ettermiddag|natt|formiddag|overmorgen|helgen|helga)',
    '@weekday',
    '(neste|denne|kommende|førstkommende) (uke|uka|måned|måneden|mandag|helg|dag)',
    '(innen|i løpet av|om|senest|før) .. (@num|dagen|uka|kvelden|formiddagen|ettermiddagen|helgen|@span|lunsj|jul|påske|klokka|kl)',
    '(klokka|klokken|kl)',
    '(fra og med|straks|umiddelbart|med en gang|med det samme|på timen|omgående)',
    'til (@weekday|@month|uka|helgen|helga|neste|våren|høsten|jul|påske|kvelden)',
    '(uka|kvelden|måneden|dagen|formiddagen|ettermiddagen) (som kommer)? $',
  ],
  // One of us who acts.
  doer: [
    '(sjåføren|montøren|kokken|kjøkkensjefen|bakeren|lageret|teknikeren|rørleggeren|elektrikeren|vaktmesteren|daglig leder|butikksjefen|kollegaen|kollegaene|kollega|leder|lederen|mekanikeren|utvikleren|utviklerne|snekkeren|maleren|resepsjonen|kjøkkenet|verkstedet|sjefen|avdelingslederen|budet|transportøren|trafikklederen|planleggeren|legen|tannlegen|frisøren|instruktøren|eieren|redaktøren|økonomi|regnskap|teamet|staben|vakta|driftssjefen|styret|selgeren|designeren)',
    '(en|noen) (av oss|kollega|fra oss|montør|tekniker)',
  ],
  // What one does, present.
  pres: list(
    'sender ettersender ringer bytter fikser ordner sjekker legger setter henter betaler tilbakebetaler refunderer retter oppdaterer trekker krediterer booker bestiller etterbestiller reserverer snakker skriver melder undersøker leter spør rydder vasker maler monterer reparerer skifter pakker poster bringer kjører endrer justerer sletter fjerner stopper stanser kansellerer avbestiller flytter forlenger åpner overfører innfører skrur kutter baker trykker erstatter kompenserer rykker purrer varsler tester aktiverer nullstiller tilbakestiller gjenoppretter kontakter avtaler forteller viser hører henger registrerer ombooker omgjør stryker dekker spanderer leverer låner etterlyser sporer henvender kopler kobler installerer bygger utvider dobbeltsjekker kontrollerer gjennomgår måler klipper tilbyr utbetaler etterfyller fyller plukker frakter stiller sørger prioriterer lager tar gir kommer finner holder gjør ser følger får innkaller evaluerer drøfter tipser foreslår løfter bruker lærer',
  ),
  // Present forms that are about their case whoever reads them.
  presSure: list(
    'sender ettersender ringer bytter fikser ordner henter tilbakebetaler refunderer retter krediterer booker etterbestiller reserverer monterer reparerer skifter rykker purrer etterlyser kontakter ombooker utbetaler dobbeltsjekker kompenserer erstatter sporer kansellerer avbestiller justerer oppretter sletter nullstiller tilbakestiller aktiverer',
  ),
  inf: list(
    'sende ettersende ringe bytte fikse ordne sjekke legge sette hente betale tilbakebetale refundere rette oppdatere trekke kreditere booke bestille etterbestille reservere snakke skrive melde undersøke lete spørre rydde vaske male montere reparere skifte pakke poste bringe kjøre endre justere slette fjerne stoppe stanse kansellere avbestille flytte forlenge åpne overføre innføre skru kutte bake trykke erstatte kompensere rykke purre varsle teste aktivere nullstille tilbakestille gjenopprette kontakte avtale fortelle vise høre henge registrere ombooke omgjøre stryke dekke spandere levere låne etterlyse spore installere bygge utvide dobbeltsjekke kontrollere gjennomgå måle tilby utbetale etterfylle fylle plukke finne holde komme gi ta lage gjøre møte forandre oppgradere oversette trene drøfte foreslå løfte bruke informere',
  ),
  part: list(
    'sendt ettersendt ringt byttet fikset fiksa ordnet ordna sjekket sjekka lagt satt hentet henta betalt tilbakebetalt refundert rettet retta oppdatert trukket kreditert booket booka bestilt etterbestilt reservert snakket snakka skrevet meldt undersøkt lett spurt ryddet rydda vasket vaska malt montert reparert skiftet skifta pakket pakka postet posta brakt kjørt endret endra justert slettet sletta fjernet fjerna stoppet stoppa stanset stansa kansellert avbestilt flyttet flytta forlenget forlenga åpnet åpna overført innført skrudd kuttet kutta bakt trykket trykt erstattet erstatta kompensert purret purra varslet varsla testet testa aktivert nullstilt tilbakestilt gjenopprettet kontaktet kontakta avtalt fortalt vist hengt registrert ombooket omgjort strøket dekket spandert levert lånt etterlyst sporet installert bygd utvidet dobbeltsjekket kontrollert gjennomgått målt tilbudt utbetalt etterfylt fylt plukket funnet bedt gitt tatt laget lagd gjort løst lagret tømt vekslet innkalt koblet reist slått',
  ),
  // Passive, done to their thing.
  pass: list(
    'sendes byttes fikses ordnes sjekkes legges settes hentes betales tilbakebetales refunderes rettes oppdateres trekkes krediteres bookes bestilles repareres skiftes pakkes kjøres endres justeres slettes fjernes monteres males leveres utbetales overføres erstattes dekkes aktiveres åpnes flyttes hogges vaskes ryddes trykkes kontaktes tas løses',
  ),
  bad: list(
    'kjedelig kjedelige leit trist surt sur synd dumt dum irriterende frustrerende skuffende ergerlig fortvilende slitsomt vondt ubehagelig ubehagelige ille forferdelig fælt flaut pinlig ugreit fryktelig stressende skremmende slitsom tungt kjipt kjip utrivelig provoserende uheldig bittert skuffelse skuffelsen nedtur nedturen ergrelse irritasjon frustrasjon frustrasjonen mareritt strev belastning utrygt ekkelt rart tullete bekymringsfullt opprørende harmelig teit fortvilet drøyt hjerteskjærende bedritent tragisk sårt lei frustrert skuffet irritert sint oppgitt',
  ),
  good: list(
    'hyggelig hyggelige bra fint fin fine flott flotte gøy moro kjekt artig godt gode god stas kult kul herlig herlige supert fantastisk fantastiske nydelig nydelige deilig rørende vakkert topp strålende snilt snill snille kjempebra kjempefint kjempegøy kjempekoselig kjempehyggelig kjempeflott supergøy superhyggelig superkult varmende imponerende sterkt flinkt morsomt trivelig kjært rått konge fett knall gledelig utmerket velkomment nyttig smart viktig lurt klokt',
  ),
  // What people give us: things to thank for.
  gift: [
    '*melding',
    '*meldingen',
    '*meldinga',
    '*meldinger',
    'ord',
    'ordene',
    'skryt',
    'skrytet',
    'ros',
    'rosen',
    'tips',
    'tipset',
    'beskjed',
    'beskjeden',
    'innspill',
    'innspillet',
    'forslag',
    'forslaget',
    'spørsmål',
    'spørsmålet',
    'henvendelse',
    'henvendelsen',
    'kommentar',
    'kommentaren',
    'bilde',
    'bildet',
    'bilder',
    'bildene',
    'tålmodigheten',
    'tålmodighet',
    'forståelsen',
    'hjelpen',
    'tilliten',
    'ideen',
    'ide',
    'støtten',
    'anmeldelsen',
    'anmeldelse',
    'omtalen',
    'omtale',
    'ærligheten',
    'innlegget',
    'besøket',
    'handelen',
    'praten',
    'oppmerksomheten',
    'påminnelsen',
    'hilsenen',
    'svar',
    'svaret',
    'engasjementet',
    'interessen',
    'kritikken',
    'kompliment',
    'komplimentet',
    'komplimenten',
    'rapporten',
    'oppklaringen',
    'klemmen',
    'varselet',
    'purringen',
    'maset',
  ],
  tell: list(
    'sier sa si skriver skrev ga gir gav tar tok deler delte spør spurte melder meldte varsler varslet tipser tipset forteller fortalte påpeker påpekte orker orket gidder gadd maser maste beskriver beskrev roser roste skryter skrøt nevner nevnte følger viser viste kommer kom bruker brukte velger valgte stoler venter ventet hjelper hjalp sender sendte legger la minner minnet tenker tenkte handler handlet er har var hadde stopper ringer ringte ville vil reagerer reagerte oppdaget oppdager heier hører rapporterer tagger tagget anbefaler anbefalte bryr foreslår foreslo',
  ),
  dm: list(
    'direktemelding direktemeldinger innboks e-post messenger chat chatten telefon privatmelding meldinger melding pm pb sms whatsapp snap',
  ),
  data: [
    '@dataWord',
    '(navn|navnet|adresse|adressen|nummer|mobil|mobilen) (ditt|din|deres)',
    'fullt navn',
  ],
  dataWord: list(
    'ordrenummer kundenummer nummer bestillingsnummer bestillingsnummeret referansenummer referansenummeret bookingnummer bookingnummeret reservasjonsnummer billettnummer fakturanummer sporingsnummer sporingsnummeret saksnummer kontonummer kontonummeret medlemsnummer medlemsnummeret telefonnummer telefonnummeret mobilnummer mobilnummeret personnummer personnummeret fødselsnummer fødselsnummeret fødselsdato fødselsdatoen adresse adressen adressa e-postadresse postnummer postnummeret registreringsnummer regnummer skiltnummer serienummer serienummeret kortnummer kortnummeret bookingreferanse bookingreferansen bestillingsreferanse ordrereferanse referansen kontaktinfo kontaktinformasjon kontaktopplysninger personopplysninger kundeopplysninger kontaktdetaljer etternavn etternavnet målernummer målepunkt avtalenummer polisenummer kvitteringsnummer kortopplysninger bankkontonummer abonnementsnummer flightnummer hentekode hentekoden',
  ),
  thing: list(
    'bilde bildet bilder bildene foto kvittering kvitteringen kvitteringa skjermbilde skjermbilder skjermdump skjermdumper lenke lenken lenka dato datoen tidspunkt tidspunktet navn navnet detaljer detaljene opplysninger opplysningene informasjon video beskrivelse avgang linje modell modellen størrelse størrelsen mål målene ønske faktura fakturaen',
  ),
};
