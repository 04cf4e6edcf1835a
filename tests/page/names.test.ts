import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/sites';
import { namesPerson, tidyName } from '../../lib/sites/names';

describe('a name as people say it', () => {
  it.each([
    ['Marta Lind', 'Marta Lind'],
    ['  Marta \n Lind ', 'Marta Lind'],
    ['Marta Lind • 2nd', 'Marta Lind'],
    ['Marta Lind · Following', 'Marta Lind'],
    ['Marta Lind | Author', 'Marta Lind'],
    ['Marta LindMarta Lind', 'Marta Lind'],
    ['Marta Lind Marta Lind', 'Marta Lind'],
    ['Anne-Berit Ås', 'Anne-Berit Ås'],
    ['Kaffe·bar', 'Kaffe·bar'],
    ['Jojo', 'Jojo'],
    ['Lulu', 'Lulu'],
    ['乐乐', '乐乐'],
    ['محمد', 'محمد'],
    ['', null],
    ['  ', null],
    ['• 2nd', null],
  ])('%j is %j', (raw, name) => {
    expect(tidyName(raw)).toBe(name);
  });
});

describe('does a text speak of a person', () => {
  it.each([
    ['Marta Lind', 'Marta Lind', true],
    ['Hi Marta!', 'Marta Lind', true],
    ['Marta  Lind', 'Marta Lind', true],
    ['Lind & Co', 'Marta Lind', false],
    ['Martin is here', 'Marta Lind', false],
    ['Hi Martas', 'Marta Lind', false],
    ['Anne-Berit Ås', 'Anne Moe', false],
    ['', 'Marta Lind', false],
  ])('%j of %j: %s', (text, name, expected) => {
    expect(namesPerson(text, name)).toBe(expected);
  });
});

describe('the site of a host', () => {
  it.each([
    ['x.com', 'x'],
    ['twitter.com', 'x'],
    ['www.facebook.com', 'facebook'],
    ['web.facebook.com', 'facebook'],
    ['www.linkedin.com', 'linkedin'],
  ])('%s is %s', (host, id) => {
    expect(siteOf(host)?.id).toBe(id);
  });

  it.each([
    'netflix.com',
    'x.com.evil.example',
    'notx.com',
    'api.x.com',
    'facebook.com.evil.example',
    'myfacebook.com',
    'linkedin.example',
    'com',
    '',
  ])('%j is none of ours', (host) => {
    expect(siteOf(host)).toBeNull();
  });
});
