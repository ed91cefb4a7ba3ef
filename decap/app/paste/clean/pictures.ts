import type { Element } from 'hast';
import { attribute, numberAttribute } from './hast.ts';

/** A letter of a message («😀», «❤️»), as the applications' pictures of them have it in `alt`. */
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{200D}|\u{FE0F}|\u{20E3})+$/u;
/** Smaller than this, in pixels, a picture is a bullet, an icon or a counter of readers. */
const SMALLEST = 25;

/** The text of a picture that stands for a letter: an emoji, or `:-)` in an element that is called one. */
export function emojiOf(node: Element): string | undefined {
  const words = [attribute(node, 'alt'), attribute(node, 'dataEmoji'), attribute(node, 'ariaLabel')]
    .map((text) => text.trim())
    .filter(Boolean);
  const emoji = words.find((text) => EMOJI.test(text));
  if (emoji !== undefined) return emoji;
  const named = `${attribute(node, 'className')} ${attribute(node, 'src').slice(0, 300)}`;
  return /emoji|emoticon/iu.test(named) ? (words[0] ?? '') : undefined;
}

/** A picture that shows nothing to a reader. The box of a checkbox in Google Docs is one. */
export function isDecoration(node: Element): boolean {
  const width = numberAttribute(node, 'width', SMALLEST);
  const height = numberAttribute(node, 'height', SMALLEST);
  const isBox = attribute(node, 'ariaRoleDescription') === 'checkbox';
  return isBox || attribute(node, 'src') === '' || Math.max(width, height) < SMALLEST;
}
