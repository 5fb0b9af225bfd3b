import { pageNotebook } from '../../notebook/page';
import { pageWords } from '../words';
import { createAnnouncer } from './announce';
import { bindBack } from './back';
import { bindCopyMenus } from './copyMenus';
import { tellHeight } from './frameHeight';
import { bindFullScreen } from './fullScreen';
import { bindNotices } from './notices';

/** Wakes what is around the lab of an embed page. */
const notebook = pageNotebook();
const words = pageWords(document.documentElement.lang);
const announce = createAnnouncer(document);

bindNotices(document, notebook, words);
bindBack(document, notebook);
bindFullScreen(document);
bindCopyMenus(document, notebook, words, announce);
if (parent !== window) tellHeight(document, (message) => parent.postMessage(message, '*'));
