import { bindIslands } from '../../instrument/faults/tell';
import { createAnnouncer } from '../../instrument/menu/announce';
import { pageWords } from '../../instrument/words';
import { pageNotebook } from '../../notebook/page';
import { arrive } from '../address/address';
import { bindCopyMenus } from '../copy/copyMenus';
import { bindNotices } from '../notices/notices';
import { bindBack } from './back';
import { tellHeight } from './frameHeight';
import { bindFullScreen } from './fullScreen';

/** Wakes what is around the lab of an embed page. */
const notebook = pageNotebook();
const words = pageWords(document.documentElement.lang);
const announce = createAnnouncer(document);

bindIslands(document);
arrive(document, notebook.variables).then((arrived) => bindNotices(document, notebook, words, { arrived }));
bindBack(document, notebook);
bindFullScreen(document);
bindCopyMenus(document, notebook, words, announce);
if (parent !== window) tellHeight(document, (message) => parent.postMessage(message, '*'));
