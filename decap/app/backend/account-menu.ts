import { WORDS } from '../words.ts';
import { PASSWORD_PAGE } from './desk.ts';
import { rememberedUser } from './remembered-user.ts';

/** What the person's menu has above «Đăng xuất»: pages of the desk's own, each for who may use it. */
export function accountMenu(): readonly { readonly label: string; readonly href: string }[] {
  const matters = { label: WORDS.matters, href: '/admin/viec-can-lam/' };
  const ownPassword = { label: WORDS.ownPassword, href: PASSWORD_PAGE };
  if (rememberedUser()?.permission !== 'sign') return [matters, ownPassword];
  const forSigners = [
    { label: WORDS.releases, href: '/admin/ban-dang/' },
    { label: WORDS.state, href: '/admin/tinh-trang/' },
    { label: WORDS.accounts, href: '/admin/tai-khoan/' },
  ];
  return [matters, ...forSigners, ownPassword];
}
