import { type Comment, seedOfR } from '../../comment';
import { lines } from '../../lines';
import { drawInR } from '../../populations/r';
import { OF_COUNT, OF_SAMPLE } from '../ends/r';
import { type IntervalQuestion, needsCountAlone, parameterOf, repeats, roundingOf } from '../question';

/** Intervals, one from each sample, in R; `width` asks for their mean width too. */
export function r(question: IntervalQuestion, say: Comment, width: boolean): string {
  const { population, n, seed, interval } = question;
  const { repetitions, note } = repeats(question, say);
  const counted = needsCountAlone(question);
  const parameter = parameterOf(question);
  const known = !Number.isNaN(parameter);
  const { setup, many } = drawInR(population);
  const ends = (counted ? OF_COUNT : OF_SAMPLE)[interval];
  const { settings, code } = (ends as NonNullable<typeof ends>)(question, say);
  const p = counted ? 'p' : 'parameter';
  const rounding = known ? roundingOf(question) : 0;
  const edge = (sign: string) => (rounding > 0 ? `${p} ${sign} rounding` : p);
  return lines(
    'options(digits = 15)',
    `sample_size <- ${n}`,
    known && `${p} <- ${parameter} # ${say(counted ? 'interval.p' : 'interval.mean')}`,
    settings,
    rounding > 0 && `rounding <- ${rounding} # ${say('interval.edge')}`,
    `repetitions <- ${repetitions}${note && ` # ${note}`}`,
    `set.seed(${seedOfR(seed)})`,
    ...(counted
      ? ['', `# ${say('interval.counts')}`, 'yes <- rbinom(repetitions, sample_size, p)', '', code, '']
      : [
          ...setup,
          '',
          code,
          '',
          `# ${say(known ? 'interval.repeat' : 'interval.noMean')}`,
          `ends <- replicate(repetitions, interval(${many('sample_size')}))`,
          'low <- ends[1, ]',
          'high <- ends[2, ]',
          '',
        ]),
    known && `missed_below <- mean(low > ${edge('+')})`,
    known && `missed_above <- mean(high < ${edge('-')})`,
    known && 'cat("coverage", 1 - missed_below - missed_above, "\\n")',
    known && 'cat("missedBelow", missed_below, "\\n")',
    known && 'cat("missedAbove", missed_above, "\\n")',
    width && 'cat("meanWidth", mean(high - low), "\\n")',
  );
}
