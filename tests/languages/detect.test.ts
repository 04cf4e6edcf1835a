import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/coach/vocabulary';
import { detectLanguage } from '../../lib/languages/detect';
import { anyText, holds } from '../coach/properties';

describe('our languages, in short texts', () => {
  it.each([
    ['en', 'Thank you for telling us.'],
    ['en', 'Sorry about the wait!'],
    ['en', 'My parcel never arrived'],
    ['en', 'Do you open on Sundays?'],
    ['en', 'great cake, lovely staff xx'],
    ['nb', 'Takk for at du sier fra.'],
    ['nb', 'Beklager ventetiden, det var vår feil.'],
    ['nb', 'Når åpner dere på søndag?'],
    ['nb', 'Pakken min kom aldri frem'],
    ['nb', 'Hva koster en slik kake?'],
    ['nb', 'Takk for at du seier ifrå til oss.'],
    ['nb', 'Korleis gjekk det med kaka di?'],
    ['nb', 'Eg er lei meg for at de måtte vente.'],
    ['nl', 'Bedankt voor je bericht.'],
    ['nl', 'Sorry dat je zo lang moest wachten.'],
    ['nl', 'Hoe laat gaan jullie open op zondag?'],
    ['nl', 'Mijn pakket is nooit aangekomen'],
    ['nl', 'Wat fijn dat je dit laat weten!'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text)?.supported).toBe(code);
  });
});

describe('neighbours are not taken for ours', () => {
  it.each([
    ['da', 'Tak fordi du siger det til os.'],
    ['da', 'Hvad koster sådan en kage hos jer?'],
    ['da', 'Min pakke er aldrig kommet frem, hvad gør jeg nu?'],
    ['da', 'Vi er kede af, at du måtte vente så længe.'],
    ['sv', 'Tack för att du säger till oss.'],
    ['sv', 'Vad kostar en sådan tårta hos er?'],
    ['sv', 'Mitt paket kom aldrig fram'],
    ['sv', 'Vi är ledsna för att du fick vänta så länge.'],
    ['de', 'Danke, dass Sie uns das sagen.'],
    ['de', 'Was kostet so eine Torte bei euch?'],
    ['de', 'Mein Paket ist nie angekommen'],
    ['de', 'Es tut uns leid, dass Sie warten mussten.'],
    ['fr', 'Merci de nous l’avoir dit.'],
    ['fr', 'Combien coûte un gâteau comme ça ?'],
    ['fr', 'Mon colis n’est jamais arrivé'],
    ['fi', 'Kiitos kun kerroit meille.'],
    ['fi', 'Paljonko tällainen kakku maksaa?'],
    ['fi', 'Pakettini ei koskaan saapunut'],
  ])('%s: %s', (_, text) => {
    expect(detectLanguage(text)?.supported).toBeNull();
  });
});

describe('what cannot be told', () => {
  it.each(['', ' ', '😀😀', '12345', '!!!', '@kari #kake', 'https://x.example/takk'])(
    '%j has no words',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  it.each(['OK', 'Hm', 'Super!', 'Anna'])('%j is too short to be sure', (text) => {
    expect(detectLanguage(text)?.sure).toBe(false);
  });
});

it('capitals, links and mentions do not change the language', () => {
  for (const text of ['Takk for at du sier fra.', 'Bedankt voor je bericht.']) {
    const code = detectLanguage(text)?.code;
    expect(detectLanguage(text.toUpperCase())?.code).toBe(code);
    expect(detectLanguage(`@jane ${text} https://shop.example/the-best-deals`)?.code).toBe(code);
  }
});

it('never throws, whatever the text, and supports only what has a folder', () => {
  holds(
    fc.property(anyText, (text) => {
      const found = detectLanguage(text);
      if (found?.supported) expect(LANGUAGES).toContain(found.supported);
    }),
  );
});
