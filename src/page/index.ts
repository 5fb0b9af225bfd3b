import { orTell } from '../instrument/faults/tell';
import { createAnnouncer } from '../instrument/menu/announce';
import { keep } from '../instrument/menu/keep';
import { pageWords } from '../instrument/words';
import { decoded } from '../notebook/decoded';
import { saysState } from '../notebook/doubt';
import { pageNotebook } from '../notebook/page';
import { rewriteAddress } from '../notebook/rewrite';
import { arrive } from './address/address';
import { bindCopyMenus } from './copy/copyMenus';
import { bindLanguages, sectionInView } from './languages/languages';
import { bindNotices } from './notices/notices';
import { bindOpening } from './opening';
import { whenNear } from './predict/near';
import { bindPresenting } from './present/presenting';
import { reader } from './reader';
import { bindSettings } from './settings/settings';
import { bindValues } from './values/values';

/** Wakes the prose of a lesson. */
const notebook = pageNotebook();
const words = pageWords(document.documentElement.lang);
const announce = createAnnouncer(document);

bindOpening(document);
arrive(document, notebook.variables).then((arrived) => bindNotices(document, notebook, words, { arrived }));
bindValues(document, notebook, words, () => import('./values/quantities').then(({ quantities }) => quantities()));
// What a link says stands in the sentences at once; else the built page has it.
(location.search === '' ? reader : Promise.resolve()).then(() =>
  orTell(() => import('./scrub/scrub').then(({ bindScrubs }) => bindScrubs(document, notebook, words, announce))),
);
bindSettings(document, notebook, words, announce, {
  mark: (id) => rewriteAddress(`${location.pathname}${location.search}#${id}`, history),
  reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
});
bindCopyMenus(document, notebook, words, announce);
// Answers that this device keeps are shown already (`public/predict.js`); who has not touched the page answers nothing,
// unless by a voice, to a question that is on the screen.
const questions = document.querySelectorAll('predict-first');
if (questions.length > 0)
  new Promise<void>((resolve) => {
    reader.then(resolve);
    for (const question of questions) whenNear(question, resolve, '0px');
  }).then(() =>
    orTell(() =>
      import('./predict/predict').then(({ bindPredictions }) =>
        bindPredictions(document, notebook, words, announce, {
          keep,
          curve: (question, ready) =>
            whenNear(question, () => orTell(() => import('./predict/drawn').then(({ bindDrawn }) => ready(bindDrawn)))),
        }),
      ),
    ),
  );
reader.then(() => orTell(() => import('./bar/bar').then(({ bindBar }) => bindBar(document))));
bindPresenting(document, (anchor) =>
  orTell(() => import('./present').then(({ present }) => present(document, notebook, words, anchor))),
);
bindLanguages(document, notebook, {
  hasQuery: () => saysState(notebook.variables, location.search),
  // The switch is at the top: who came by a link to a section has scrolled away from it to get there.
  section: () => sectionInView(document, innerHeight) || decoded(location.hash.slice(1)),
});
