import { useMemo, useRef, useState } from 'react';
import type { Words } from '../../charts/words';
import type { AnyPicture } from '../../experiments/anyExperiment';
import type { Variables } from '../../notebook/notebook';
import { defaultsOf, paramsOf } from '../../notebook/params';
import { OWN_FILE } from '../../recipes/populations/own';
import { RECIPE_LANGUAGES, type Recipe, type RecipeLanguage } from '../../recipes/recipe';
import { runningOf } from '../../recipes/running';
import { copyFrom } from '../menu/copyNote';
import { copyText } from '../menu/copyText';
import { keep, kept } from '../menu/keep';
import { saveFile } from '../saveFile';
import { notebookOf, useValues } from '../useNotebook';
import { highlight } from './highlight';
import { LanguageTabs } from './LanguageTabs';

/** What the code of a lab is written from: its experiment at the page's values. */
export interface CodeOf {
  readonly experiment: AnyPicture;
  readonly variables: Variables;
  readonly fixed: Readonly<Record<string, string>>;
  /** Of the lab or figure whose values count. */
  readonly anchor: string;
}

export interface CodePanelProps extends CodeOf {
  readonly id: string;
  readonly lab: string;
  readonly recipe: Recipe;
  /** The words of `recipeWords`. */
  readonly words: Words;
  readonly pageWords: Words;
}

const KEY = 'code-language';

/** The language that was read last on this device. */
const languageBefore = (): RecipeLanguage =>
  RECIPE_LANGUAGES.find((language) => language === kept(KEY)) ?? 'javascript';

/** The experiment at the present state as a script in three languages, to be read, copied and saved. */
export function CodePanel({ id, lab, recipe, words, pageWords, experiment, variables, fixed, anchor }: CodePanelProps) {
  const values = useValues(notebookOf(anchor), defaultsOf(variables));
  const [language, setLanguage] = useState(languageBefore);
  const [said, setSaid] = useState('');
  const copy = useRef<HTMLButtonElement>(null);
  const source = useMemo(
    () => recipe[language](experiment.settle(paramsOf(experiment.params, values, fixed)).params, words),
    [recipe, language, experiment, values, fixed, words],
  );
  const { name, file, commands, draws } = runningOf(lab, language, source);
  const choose = (chosen: RecipeLanguage): void => {
    setLanguage(chosen);
    setSaid('');
    keep(KEY, chosen);
  };
  const copySource = async (): Promise<void> => {
    if (!copy.current) return;
    await copyFrom(copy.current, source, words.t('code.copied'), {
      copy: (text) => copyText(document, text),
      after: (ms, callback) => setTimeout(callback, ms),
      // Said again, a sentence must be another text to be heard.
      announce: (sentence) => setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence)),
      words: pageWords,
    });
  };
  return (
    <section className="lab-code" id={id} aria-label={words.t('code.label')}>
      <div className="code-bar">
        <LanguageTabs {...{ id, language, choose }} label={words.t('code.tabs')} />
        <button type="button" ref={copy} onClick={copySource}>
          {words.t('code.copy')}
        </button>
        <button type="button" onClick={() => saveFile(file, new Blob([source], { type: 'text/plain;charset=utf-8' }))}>
          {words.t('code.save')}
        </button>
        <span className="code-said" role="status">
          {said}
        </span>
      </div>
      <div role="tabpanel" id={`${id}-source`} aria-labelledby={`${id}-${language}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard */}
        <section className="code-source" aria-label={words.t('code.source', { language: name })} tabIndex={0}>
          <pre translate="no">
            <code>
              {highlight(source, language).map(({ kind, text }, index) =>
                kind === 'plain' ? (
                  text
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a token has no name but its place
                  <span key={index} className={`code-${kind}`}>
                    {text}
                  </span>
                ),
              )}
            </code>
          </pre>
        </section>
        <p className="code-note">
          {words.t('code.run')} <code translate="no">{commands.join(' && ')}</code>
        </p>
        {source.includes(`'${OWN_FILE}'`) && <p className="code-note">{words.t('code.own')}</p>}
        <p className="code-note">{words.t(draws ? 'code.law' : 'code.exact')}</p>
      </div>
    </section>
  );
}
