const pairs = (text: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [to = '', from = ''] = line.split(':');
        const words = to.trim().split(' ');
        return from
          .trim()
          .split(/\s+/)
          .map((form) => [form, words] as const);
      }),
  );

/** What stands before the colon is written for the forms behind it: nynorsk, dialect, chat, slips. */
const SHORT: Readonly<Record<string, readonly string[]>> = pairs(`
  jeg: eg æ æg ej jæ jei jg
  vi: me
  meg: mæ mej meig
  deg: dæ dej deig
  seg: sæ sej
  dere: dykk dokker dokke dåkker døkk dåkk dokk
  deres: dykkar dokkers dåkkers derses deras
  hun: ho hu
  de: dei
  dem: dom
  ikke: ikkje ikkj itj itte ikje ikk ikek ikkke
  hva: kva ka
  hvor: kor kvar vor
  hvem: kven kem
  hvordan: korleis koss korsn korsen åssen åssn hvoran hvordann hvorden
  hvorfor: kvifor koffor kofor korfor hvofor vorfor hvorfår
  hvilken: kva-for
  hver: kvart
  hverandre: kvarandre
  noe: noko nåkka nokka nåke noka nåe
  noen: nokon nokre nåen nåkken
  ingen: ingjen
  mye: mykje mykk my møe
  mer: meir meire
  flere: fleire
  bare: berre bærre bær
  fra: frå
  uten: utan
  sammen: saman
  igjen: att ijen igjenn
  nå: no nu
  da: då
  derfor: difor
  også: òg au åsså
  selv: sjølv sjæl sjøl
  helt: heilt
  hele: heile
  hel: heil
  en: ein én
  et: eit ett
  være: vere vera
  vært: vore vøre
  ble: vart blei
  blir: vert
  bli: verte verta
  blitt: vorte vorti
  er: ær
  hadde: hadd
  skal: ska
  skulle: sku skull
  gjør: gjer
  gjøre: gjere gjera gjær
  si: seie seia sei
  sier: seier
  høre: høyre høyra høir
  hører: høyrer
  hørt: høyrt
  kjøre: køyre køyra
  kjører: køyrer
  kjørt: køyrd køyrt
  komme: koma
  kommer: kjem kjæm
  kommet: kome
  se: sjå
  så: såg
  vet: veit vett
  vite: vete vita
  spørre: spørje spørja
  følge: følgje følgja
  følger: følgjer
  ringe: ringje ringja
  ringer: ringjer
  bytte: byte byta
  bytter: byter
  byttet: bytta
  lagt: lagd
  tatt: teke
  tar: tek
  gir: gjev
  gi: gje gjeva
  gitt: gjeve
  forstår: skjønar skjøner skjønner
  forstå: skjøne skjønne
  lover: lovar
  lovet: lova lovte
  glede: gleda
  beklager: beklagar bekalger beklgaer belager beklaer bekager beklagr beklger
  unnskyld: orsak unskyld unskyl unnskyl unnsyld orsaka sorry sry
  unnskylde: orsake
  vennlig: venleg venlig vennleg vennli
  vennligst: venlegst venligst vennlist vennligs vendligst
  dessverre: desverre dessvere deverre desvere diverre dessverr
  hilsen: helsing helsning hælsing hilsning hilsn
  fortelle: fortelje fortelja
  melding: mld mldg mlding
  forslag: framlegg
  innspill: innspel
  uke: veke
  uka: veka uken vekene
  uker: veker
  måned: månad mnd
  måneder: månader mnder
  dager: dagar
  timer: timar
  gang: gong gonga
  gangen: gongen
  ganger: gonger gongar
  hjemme: heime
  hjem: heim
  morgen: morgon mårra morra
  morges: mårres
  ettermiddag: ettermidda
  mandag: måndag
  tirsdag: tysdag
  lørdag: laurdag
  søndag: sundag
  to: tvo
  åpent: ope opent åpe
  åpner: opnar
  åpne: opne
  åpen: open
  stengt: stengd
  penger: pengar
  pengene: pengane
  verksted: verkstad
  verkstedet: verkstaden
  spørsmål: spm spørmål spørsmol
  hyggelig: hyggeleg hyggli hyggele triveleg trivelig koselig koseleg hyggelg
  hyggelige: hyggelege
  kjedelig: kjedeleg keisamt kjedlig kjedeligt
  takk: takkk tkk
  takker: takkar
  takknemlig: takksam takknemleg
  nydelig: nydeleg
  elsker: elskar
  liker: likar
  mangler: manglar
  venter: ventar
  ventet: venta
  virker: verkar virkar
  fungerer: fungerar
  tusen takk: tusentakk tusntakk tussentakk tusen-takk
  takk for: takkfor
  takk skal du ha: takkskaduha takkskalduha
  i dag: idag
  i morgen: imorgen imorgon imårra imorra imårgen
  i kveld: ikveld
  i går: igår
  i år: iår
  i natt: inatt
  i ettermiddag: iettermiddag
  i tillegg: itillegg
  i fjor: ifjor
  i stedet: istedet isteden istedenfor istaden
  i hvert fall: ihvertfall ivertfall hvertfall
  på grunn av: pga p.g.a p.g.a.
  med vennlig hilsen: mvh m.v.h mvhh
  vennlig hilsen: vh v.h
  vær så snill: pls plz plis pliis plss vennl
  så snart som mulig: asap sasm snarest
  i henhold til: iht i.h.t
  i forhold til: ift ifht iforhold
  for eksempel: feks f.eks
  blant annet: bla bl.a
  det vil si: dvs
  med tanke på: mtp
  telefon: tlf tlfn telf
  telefonnummer: tlfnr tlf.nr telefonnr tlf-nr tlfnummer telefonnumer
  ordrenummer: ordrenr ordrenummeret ordernr ordrenumer ordrenummere
  kundenummer: kundenr kundenummeret
  nummer: nr nummeret numer
  e-post: epost mail e-mail email epostadr eposten e-posten mailen
  e-postadresse: epostadresse mailadresse epostadressen e-postadressen mailadressen
  direktemelding: dm dms dm-en dmen
  privat melding: pm pb privatmelding privatmeld
  innboks: inbox innboksen inboxen
  det: d dt dte
  med: m
  som: såm
  antagelig: antakelig
  fremgår: framgår
  fremover: framover
  frem: fram
  informasjon: info infoen informasjonen
  nettsiden: nettsida nettsidene heimesida hjemmesiden hjemmesida nettstedet websiden websida nettsidan
  siden: sida
  kundeservice: kundeteneste kundetjeneste kundesenter kundesenteret kundeservicen kundestøtte
  butikken: butikkjen sjappa
  venninne: veninne
  opplevelse: oppleving
  opplever: opplev
  dårlig: dårleg dårli dårlegt
  gratis: kostnadsfritt
  ok: okei okey oki oke okay
  hei: hallo heisann halla heihei heisan hey hai
  ja: jepp jupp joda japp
  nei: niks nope næ
`);

const ACCENTS: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  ä: 'æ',
  è: 'e',
  é: 'e',
  ê: 'e',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  ö: 'ø',
};

/** Bokmål words in "-ar" and "-leg" that are no nynorsk forms. */
const AR =
  /(?:svar|klar|[^s]kar|dollar|uar|mentar|inar|plar|orar|gitar|radar|kaviar|altar|bazar|par)$/;
const LEGE = /(?:tann|dyr|fast|over|barne|kommune|bedrifts|hud|øye|lege)lege$|kollege$|privilege$/;

/** "ikkje" → "ikke", "idag" → "i", "dag"; null for a word that stands for itself. */
export function expand(norm: string): readonly string[] | null {
  const plain = /[àáäèéêòóôö]/.test(norm)
    ? norm.replace(/[àáäèéêòóôö]/g, (letter) => ACCENTS[letter] ?? letter)
    : norm;
  const known = Object.hasOwn(SHORT, plain) ? SHORT[plain] : undefined;
  if (known) return known;
  const bokmaal = withBokmaalEnding(plain);
  return bokmaal === norm ? null : [bokmaal];
}

/** "vanleg" → "vanlig", "ordnar" → "ordner". */
function withBokmaalEnding(word: string): string {
  if (word.length >= 6 && word.endsWith('leg')) return `${word.slice(0, -3)}lig`;
  if (word.length >= 7 && word.endsWith('lege') && !LEGE.test(word)) {
    return `${word.slice(0, -4)}lige`;
  }
  if (word.length >= 5 && word.endsWith('ar') && !AR.test(word)) return `${word.slice(0, -2)}er`;
  return word;
}
