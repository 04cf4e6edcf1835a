import type { Sets } from '../../coach/acts/pattern';

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Named lists for the phrases. Pronouns stand in the form that `expand` gives them. */
export const sets: Sets = {
  you: list('je u jullie'),
  your: list('je uw jullie'),
  adv: list(
    'heel erg echt zeer ontzettend enorm super bijzonder zo ook even meteen direct graag natuurlijk gewoon nog al weer nu dan zelf persoonlijk oprecht best wel vooral vandaag morgen straks vanmiddag vanavond alvast gelijk ontiegelijk vreselijk verschrikkelijk behoorlijk flink zeker inderdaad helaas inmiddels net zojuist uiteraard gerust allemaal hartstikke mega toch maar eens daar hier er het dit dat',
  ),
  very: list(
    'heel erg echt zeer ontzettend enorm super bijzonder zo vreselijk verschrikkelijk behoorlijk flink knap hartstikke mega oprecht best wel toch ook natuurlijk uiteraard inderdaad allemaal gewoon weer nog nogal wat onwijs ongelooflijk ongelofelijk zeker dubbel extra helemaal zeer reuze',
  ),
  day: list(
    'vandaag morgen overmorgen vanochtend vanmorgen vanmiddag vanavond vannacht morgenochtend morgenmiddag morgenavond morgenvroeg maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend zondagochtend maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag zaterdagmiddag zondagmiddag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond ma di wo do vr zat',
  ),
  month: list(
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
  count: list(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf veertien paar enkele anderhalf anderhalve half halve',
  ),
  span: list(
    'minuut minuten kwartier uur uurtje uren dag dagen werkdag werkdagen week weken maand maanden',
  ),
  // I or we, and those who act for us.
  doer: [
    '(de|een|onze|mijn) (monteur|monteurs|chauffeur|bezorger|koerier|collega|technicus|manager|eigenaar|chef|kok|bakker|installateur|loodgieter|schilder|medewerker|engineer|engineers|bedrijfsleider|planning|administratie|developers|ontwikkelaars|magazijn|planner|stylist|instructeur|redactie|teamleider|filiaalmanager|vestigingsmanager|assistente|assistent|balie|receptie|schoonmaak)',
    "(mijn|onze) collega's",
    'iemand van ons',
    'iemand (van|uit) (het|ons|mijn) team',
  ],
  // What one person does, "ik …".
  doe: list(
    'bel stuur verstuur mail app sms breng stort betaal vervang fix regel boek reserveer leg zet haal check controleer pas voeg plan spreek bespreek overleg annuleer crediteer vergoed ruil bewaar verwijder verhelp schrap corrigeer wijzig herstel neem vraag zoek lever bezorg maak repareer print meld houd hou tag koppel blokkeer verleng rijd rij fiets spoor post schakel verplaats verzet kijk dm bestel herboek stel',
  ),
  // What several do, "we …"; also the infinitive.
  doen: list(
    'bellen sturen versturen toesturen opsturen nasturen mailen appen brengen langsbrengen nabrengen storten terugstorten betalen terugbetalen vervangen fixen fiksen regelen boeken omboeken reserveren leggen klaarleggen neerleggen zetten klaarzetten neerzetten halen ophalen checken controleren nakijken aanpassen passen toevoegen voegen plannen inplannen spreken bespreken overleggen annuleren crediteren vergoeden ruilen omruilen bewaren verwijderen verhelpen schrappen corrigeren wijzigen herstellen navragen uitzoeken verlengen blokkeren terugbellen nabellen opbellen langskomen overmaken printen verplaatsen verzetten schakelen bestellen nabestellen kwijtschelden doorsturen koppelen apartleggen apartzetten achterhouden vasthouden ophangen plaatsen herboeken inschakelen rechtzetten',
  ),
  // Business as usual when it stands alone, an action when it is about their own thing.
  trade: list(
    'leveren bezorgen maken repareren koken bakken installeren nemen vragen zoeken houden',
  ),
  // Done.
  done: list(
    'gebeld teruggebeld gestuurd verstuurd opgestuurd toegestuurd nagestuurd doorgestuurd verzonden gemaild geappt gebracht gestort teruggestort overgemaakt terugbetaald terugbetaling vervangen gefixt gerepareerd hersteld geregeld omgeboekt geboekt herboekt ingeboekt gereserveerd klaargelegd klaargezet neergelegd opgehaald gecheckt gecontroleerd nagekeken aangepast toegevoegd ingepland gepland gesproken besproken overlegd afgesproken geannuleerd gecrediteerd vergoed omgeruild verwijderd verholpen opgelost geschrapt gecorrigeerd gewijzigd nagevraagd uitgezocht verlengd geblokkeerd geplaatst kwijtgescholden rechtgezet ingeschakeld bijgesteld bijgevuld gevraagd aangesproken gewaarschuwd gevonden ingesteld losgekoppeld aangevraagd bijbesteld besteld teruggezet aangezet uitgezet apartgelegd apartgezet gemaakt',
  ),
  // Done to their thing: never what went wrong.
  settled: list(
    'verstuurd verzonden toegestuurd opgestuurd teruggestort terugbetaald overgemaakt vervangen gerepareerd hersteld omgeboekt herboekt klaargezet klaargelegd nagekeken aangepast toegevoegd ingepland gecrediteerd vergoed omgeruild verholpen opgelost gecorrigeerd kwijtgescholden rechtgezet geblokkeerd teruggebeld gebeld gecheckt gecontroleerd nagebracht bezorgd geleverd opgehaald opgehangen verwijderd',
  ),
  bad: list(
    'vervelend vervelende naar nare rot rottig rotte frustrerend frustrerende irritant irritante jammer zuur zure erg lastig lastige ellendig ellendige verdrietig spijtig hinderlijk hinderlijke onprettig onprettige akelig akelige balen balend stom stomme pijnlijk pijnlijke teleurstellend teleurstellende ergerlijk ergerlijke schrikken treurig treurige vreselijk vreselijke verschrikkelijk verschrikkelijke stressvol sneu sip ongelukkig onhandig klap domper tegenvaller teleurstelling ellende gedoe pech nachtmerrie afknapper kater schrik ergernis frustratie',
  ),
  good: list(
    'fijn fijne leuk leuke mooi mooie lief lieve goed goede heerlijk heerlijke geweldig geweldige super top tof toffe prachtig prachtige gaaf gave gezellig gezellige bijzonder bijzondere fantastisch fantastische schitterend schitterende knap knappe schattig schattige attent attente grappig grappige lekker lekkere prettig prettige plezierig heugelijk hartverwarmend hartverwarmende ontroerend ontroerende sterk sterke cool coole vet vette wijs schoon plezant tof plezante wauw superleuk superleuke superfijn superlief supermooi hartstikke zalig zalige',
  ),
  tell: [
    '(laat|liet|laten|wilt|wilde) .. weten',
    'weten',
    'zegt',
    'zeggen',
    'gezegd',
    'meldt',
    'melden',
    'meld',
    'gemeld',
    'vraagt',
    'vragen',
    'deelt',
    'delen',
    'gedeeld',
    'schrijft',
    'schrijven',
    'geschreven',
    'doorgeeft',
    'doorgeven',
    'aangeeft',
    'aangeven',
    'vertelt',
    'vertellen',
    'verteld',
    'bericht',
    'reageert',
    'reageren',
    'stuurt',
    'meedenkt',
    'meedenken',
    'aankaart',
    'aankaarten',
    'benoemt',
    'opmerkt',
    'uitlegt',
    'voorlegt',
    'zegt',
    'noemt',
    'tagt',
    'terugkoppelt',
    'moeite (neemt|nam|nemen|doet|deed)',
    'tijd (neemt|nam|nemen)',
    'aan de bel (trekt|trok|trekken)',
    'contact (opneemt|zoekt|opnam)',
    'eerlijk (bent|was)',
    'ons (helpt|waarschuwt|tipt)',
  ],
  dm: list(
    'dm dms privebericht prive-bericht privebericht privéchat privechat messenger inbox mail e-mail email whatsapp chat webchat telefoon pm mailtje berichtje',
  ),
  data: [
    '@dataWord',
    '(uw|je|jullie) (naam|mail|e-mail|mailadres|adres|nummer|gegevens|06|e-mailadres|telefoonnummer)',
    'volledige naam',
    'huisnummer',
  ],
  dataWord: list(
    'ordernummer bestelnummer klantnummer boekingsnummer reserveringsnummer factuurnummer kenteken postcode adres adresgegevens huisadres e-mailadres mailadres emailadres telefoonnummer mobielnummer 06-nummer geboortedatum rekeningnummer iban bsn polisnummer dossiernummer referentienummer trackingcode track-en-tracecode klantgegevens contactgegevens lidmaatschapsnummer kaartnummer abonneenummer relatienummer ticketnummer zaaknummer contractnummer meternummer paspoortnummer lidnummer bonnummer pasnummer achternaam bonnetje bon bonnen bonnetjes foto screenshot',
  ),
};
