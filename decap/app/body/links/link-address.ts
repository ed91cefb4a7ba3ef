import { isAllowedLink, schemeOf } from '../../../../src/mdx/links.ts';
import { LINK_WORDS } from './words.ts';

export type LinkAddress = { readonly url: string } | { readonly fault: string };

const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/u;
const TELEPHONE = /^\+?\d[\d .()-]{6,}\d$/u;
/** `truongmamnon.edu.vn/tin`, `vnexpress.net:8080`. */
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/**
 * What a link leads to, as it is typed or pasted by people: `https://` is added, a mail address and a telephone number
 * become links that mail and call, a page of this site loses the site's own address.
 *
 * @param origin of this site: `https://mamnonquangphuc.edu.vn`
 */
export function linkAddress(typed: string, origin: string): LinkAddress {
  const address = typed.normalize('NFC').trim();
  if (address === '') return { fault: LINK_WORDS.missing };
  if (address.startsWith(`${origin}/`)) return { url: address.slice(origin.length) };
  if (HOST.test(address)) return withSpaceless(`https://${address}`);
  if (MAIL.test(address)) return { url: `mailto:${address}` };
  if (TELEPHONE.test(address)) return { url: `tel:${address.replace(/[ .()-]/gu, '')}` };
  if (!isAllowedLink(address)) return { fault: LINK_WORDS.badScheme(schemeOf(address) ?? '') };
  if (schemeOf(address) !== undefined || /^[/#]/u.test(address)) return withSpaceless(address);
  return { fault: LINK_WORDS.noAddress };
}

function withSpaceless(url: string): LinkAddress {
  return /\s/u.test(url) ? { fault: LINK_WORDS.noAddress } : { url };
}
