import { collections } from '../schema/index.ts';
import type { Frame } from './frame.ts';
import { listUrl } from './list-url.ts';

/** --page and --band of src/styles/roles.css in light, which JSON cannot name. */
const COLOURS = { background_color: '#fdf9f1', theme_color: '#fdf9f1' };

/** Made by scripts/build/icons.ts. A maskable one fills its square: a phone cuts it to its own shape. */
const ICONS = [
  { src: '/bieu-tuong-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/bieu-tuong-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/bieu-tuong-512-phu-kin.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** The manifest of the site as an app (W3C, «Web Application Manifest»). */
export function webManifest({ school }: Pick<Frame, 'school'>) {
  return {
    id: '/',
    name: school.name,
    short_name: school.shortName,
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    ...COLOURS,
    icons: ICONS,
    shortcuts: (['announcements', 'menus'] as const).map((name) => ({
      name: collections[name].label,
      url: listUrl(name),
      icons: [ICONS[0]],
    })),
  };
}
