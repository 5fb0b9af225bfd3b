import { pageWords } from '../instrument/words';
import { pageNotebook } from '../notebook/page';
import { bindLanguages } from './languages/languages';
import { bindNotices } from './notices/notices';

/** Wakes what stands around the workbench. */
const notebook = pageNotebook();
bindNotices(document, notebook, pageWords(document.documentElement.lang));
bindLanguages(document, notebook, {
  hasQuery: () => location.search !== '',
  // Numbers in the fragment go along to the other language.
  section: () => location.hash.slice(1),
});
