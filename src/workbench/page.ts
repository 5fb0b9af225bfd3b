import { pageWords } from '../instrument/words';
import { pageNotebook } from '../notebook/page';
import { arrive } from '../page/address/address';
import { bindLanguages } from '../page/languages/languages';
import { bindNotices } from '../page/notices/notices';
import { carriesOwn } from './link/carries';

/** Wakes what stands around the workbench. */
const notebook = pageNotebook();
// Numbers in the fragment are no place on the page, and have a sum of their own over them.
arrive(document, notebook.variables, carriesOwn(location.hash) ? location.hash : '').then((arrived) =>
  bindNotices(document, notebook, pageWords(document.documentElement.lang), { arrived }),
);
bindLanguages(document, notebook, {
  hasQuery: () => location.search !== '',
  // They go along to the other language.
  section: () => location.hash.slice(1),
});
