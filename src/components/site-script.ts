/**
 * The script of every page: what must run before anybody does anything, one line each. All of it together stays within
 * 2 KB (tests/site/weight.test.ts); the rest is fetched when it is used.
 */
import { startLightbox } from './lightbox-starter.ts';
import { startOffline } from './start-offline.ts';
import { startPrefetch } from './prefetch.ts';
import { startOpener } from '../search/ui/opener.ts';
import { startToolButtons } from './tool-buttons.ts';

startOpener();
startLightbox();
startToolButtons();
startPrefetch();
startOffline();
