import { CARD_SIZE } from './card.ts';
import { CARD_COLOURS, CARD_MARGIN, MARK_SIZE } from './layout.ts';

const [WIDTH, HEIGHT] = [String(CARD_SIZE.width), String(CARD_SIZE.height)];
const STRIPE = 12;

function leaves(leaf: string, sun: string): string {
  return `<path d="M23 29C13.5 29 9 23.8 9 15c8.8 0 14 4.8 14 14Z" fill="${leaf}"/>
    <path d="M25 25c0-8 5-13 14-13 0 8.5-4.8 13-14 13Z" fill="${sun}"/>
    <path d="M24 40V26" stroke="${leaf}" stroke-width="2.5" stroke-linecap="round" fill="none"/>`;
}

/** The seedling of `public/favicon.svg`, beside the school's name. */
const MARK = `<g transform="translate(${String(CARD_MARGIN)} ${String(CARD_MARGIN)}) scale(${String(MARK_SIZE / 48)})">
    <circle cx="24" cy="24" r="24" fill="${CARD_COLOURS.quiet}"/>
    ${leaves(CARD_COLOURS.ground, CARD_COLOURS.accent)}
  </g>`;

/** What every card has over its ground. */
const OVER = `<rect y="${String(CARD_SIZE.height - STRIPE)}" width="100%" height="${String(STRIPE)}" fill="${CARD_COLOURS.accent}"/>
  ${MARK}`;

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${content}</svg>`;
}

/** Green, with a large seedling that grows out of the lower corner: SVG. */
export const plainGround = svg(`
  <rect width="100%" height="100%" fill="${CARD_COLOURS.ground}"/>
  <g transform="translate(680 70) scale(15)" opacity="0.16">${leaves(CARD_COLOURS.leaf, CARD_COLOURS.leaf)}</g>
  ${OVER}`);

function stop(offset: number, opacity: number): string {
  return `<stop offset="${String(offset)}" stop-color="${CARD_COLOURS.deep}" stop-opacity="${String(opacity)}"/>`;
}

/**
 * What lies between a photo and the words, darkest where most of them stand: over a white sky, too, white letters of this
 * size have 3 : 1 (WCAG 1.4.3). SVG.
 */
export const photoVeil = svg(`
  <linearGradient id="veil" x1="0" y1="0" x2="0" y2="1">
    ${stop(0, 0.64)}${stop(0.3, 0.5)}${stop(0.55, 0.6)}${stop(1, 0.92)}
  </linearGradient>
  <rect width="100%" height="100%" fill="url(#veil)"/>
  ${OVER}`);
