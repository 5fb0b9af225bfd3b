import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';
import { LANGUAGES, type Language } from './recipeRuns';

const TRIALS: Readonly<Record<Language, readonly [string, readonly string[]]>> = {
  javascript: [process.execPath, ['--version']],
  python: ['python3', ['-c', 'import numpy']],
  r: ['Rscript', ['--version']],
};

const known = new Map<Language, boolean>();

/** Whether scripts of a language can be run on this machine: Python only with NumPy. */
export function runsHere(language: Language): boolean {
  let runs = known.get(language);
  if (runs === undefined) {
    const [command, args] = TRIALS[language];
    runs = spawnSync(command, args, { stdio: 'ignore' }).status === 0;
    known.set(language, runs);
    if (!runs) console.warn(`Recipes in ${language} are skipped: ${command} ${args.join(' ')} does not run here.`);
  }
  return runs;
}

/** The same tests for each language of recipes; one whose interpreter is missing is skipped, and its title says so. */
export function inEachLanguage(title: string, tests: (language: Language) => void): void {
  for (const language of LANGUAGES) {
    const missing = runsHere(language) ? '' : ' (skipped: its interpreter is not on this machine)';
    describe.skipIf(missing)(`${title} in ${language}${missing}`, () => tests(language));
  }
}
