import { WORDS } from '../words.ts';
import { rememberedUser } from './remembered-user.ts';

/** What the person's menu has above «Đăng xuất»: the desk's page for accounts, for who may use it. */
export function accountMenu(): readonly { readonly label: string; readonly href: string }[] {
  if (rememberedUser()?.permission !== 'sign') return [];
  return [{ label: WORDS.accounts, href: '/admin/tai-khoan/' }];
}
