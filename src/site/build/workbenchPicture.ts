import { staticFigure } from '../../charts/svg';
import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import type { Values } from '../../notebook/notebook';
import { defaultsOf } from '../../notebook/params';
import type { Answer } from '../../workbench/analysis/answer';
import { answersTo } from '../../workbench/analysis/answers';
import { type Description, describe } from '../../workbench/analysis/describe';
import { questionOf } from '../../workbench/analysis/question';
import { type Sight, sightOf } from '../../workbench/analysis/sight';
import { studiesOf } from '../../workbench/analysis/studies';
import { chartOf } from '../../workbench/charts/index';
import { exampleColumn } from '../../workbench/examples';
import { framesOf } from '../../workbench/frames';
import { namedOf } from '../../workbench/named';
import { type SaidAnswer, sayAnswer } from '../../workbench/say/answerWords';
import { paragraphOf } from '../../workbench/say/paragraph';
import { sayDoubts, sayWarning } from '../../workbench/say/warningWords';
import { VARIABLES } from '../../workbench/variables';

/** What the workbench shows at its defaults, worked out at build as it is in the browser. */
export interface WorkbenchPicture {
  readonly built: Values;
  readonly said: SaidAnswer;
  readonly warnings: readonly string[];
  readonly paragraph: string;
  /** The panels, top to bottom. */
  readonly frames: readonly Frame[];
  html(width: number): string;
}

interface Found {
  readonly sight: Sight;
  readonly answer: Answer;
  readonly description: Description;
}

let found: Found | null = null;

/** Both languages share the figures. */
function figures(built: Values): Found {
  if (found) return found;
  const column = exampleColumn(String(built.data));
  if (!column) throw new Error(`there is no set "${built.data}"`);
  const { numbers } = column;
  const studies = studiesOf(numbers);
  const answer = [...answersTo(studies, questionOf(built))].at(-1);
  if (!answer) throw new Error('the workbench has no answer to its own first question');
  found = { sight: sightOf(studies, numbers, 'auto'), answer, description: describe(studies, numbers) };
  return found;
}

export function workbenchPicture(words: Words): WorkbenchPicture {
  const built = defaultsOf(VARIABLES);
  const { sight, answer, description } = figures(built);
  const named = namedOf({ name: '', example: String(built.data) }, words);
  const frames = framesOf(sight, answer, named);
  const doubt = sayDoubts(description.shape.doubts, answer.question, words);
  return {
    built,
    paragraph: paragraphOf({ answer, sight, description, what: named.name }, words),
    said: sayAnswer(answer, sight.isShare, named.name, words),
    warnings: [
      ...description.warnings.map((warning) => sayWarning(warning, description.shape.n, words)),
      ...(doubt ? [doubt] : []),
    ],
    frames,
    html: (width) => staticFigure(frames, words, width, chartOf),
  };
}
