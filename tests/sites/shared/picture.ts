/** Pictures as data addresses: the pages ask the network for nothing. */

import { h } from './dom';

function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">';

/** The way X and Facebook write emoji in posts: a picture whose `alt` is the character. */
export function emojiPicture(emoji: string): HTMLImageElement {
  const src = svgAddress(`${SVG}<text x="0" y="16" font-size="16">${emoji}</text></svg>`);
  return h('img', { alt: emoji, src, width: 18, height: 18, draggable: 'false', class: 'emoji' });
}

export function facePicture(name: string, alt = ''): HTMLImageElement {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const face = `<circle cx="10" cy="10" r="10" fill="hsl(${hue} 45% 70%)"/><circle cx="10" cy="8" r="3.5" fill="#fff"/><path d="M3 18a7 6 0 0 1 14 0" fill="#fff"/>`;
  return h('img', {
    alt,
    src: svgAddress(`${SVG}${face}</svg>`),
    class: 'face',
    draggable: 'false',
  });
}

export function photo(): HTMLImageElement {
  const scene =
    '<rect width="20" height="20" fill="#bcd"/><path d="M0 20 8 9l5 6 3-3 4 8z" fill="#687"/>';
  return h('img', { alt: '', src: svgAddress(`${SVG}${scene}</svg>`), class: 'photo' });
}
