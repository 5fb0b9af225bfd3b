import { pageNotebook } from '../../notebook/page';
import { pageWords } from '../words';
import { createAnnouncer } from './announce';
import { bindBack } from './back';
import { bindCopyLinks } from './copyLink';
import { copyText } from './copyText';
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
bindCopyLinks(document, notebook, words, announce, {
  absolute: (link) => new URL(link, location.href).href,
  copy: (text) => copyText(document, text),
  after: (ms, callback) => setTimeout(callback, ms),
});
if (parent !== window) tellHeight(document, (message) => parent.postMessage(message, '*'));
