import { createPopulation } from '../../../core/populations/index';
import type { Comment } from '../../../recipes/comment';
import { lines } from '../../../recipes/lines';
import { plain } from '../../../recipes/plain';
import { drawInR } from '../../../recipes/populations/r';
import type { NormalityGapParams } from '../model';
import { type Place, placeOf, repetitionsOf, SEED } from './place';

/** The gap in R: how many of many means are below the place of the largest gap. */
export function r(params: NormalityGapParams, say: Comment): string {
  const place = placeOf(params);
  const { setup, many } = drawInR(params.population);
  return lines(
    'options(digits = 15)',
    `sample_size <- ${params.n}`,
    ...(place ? settingsOf(params, place, say) : []),
    `repetitions <- ${repetitionsOf(params)}`,
    `set.seed(${SEED})`,
    ...setup,
    '',
    `means <- replicate(repetitions, mean(${many('sample_size')}))`,
    ...(place ? comparison(place, say) : quartiles(say)),
  );
}

function settingsOf({ population }: NormalityGapParams, { z, gap, slack }: Place, say: Comment): (string | false)[] {
  const { mean, standardDeviation } = createPopulation(population).moments;
  return [
    `mu <- ${plain(mean)} # ${say('normalityGap.mean')}`,
    `sigma <- ${plain(standardDeviation)} # ${say('normalityGap.sigma')}`,
    `z <- ${z} # ${say('normalityGap.z', { gap })}`,
    slack > 0 && `slack <- ${slack} # ${say('normalityGap.slack')}`,
  ];
}

function comparison({ more, open, slack }: Place, say: Comment): string[] {
  const shift = slack > 0 ? ` ${open ? '-' : '+'} slack` : '';
  return [
    '',
    `# ${say(`normalityGap.${open ? 'below' : 'upTo'}`)}`,
    `limit <- mu + z * sigma / sqrt(sample_size)${shift}`,
    'probability <- mean(means <= limit)',
    '',
    'cat("probability", probability, "\\n")',
    'cat("normalProbability", pnorm(z), "\\n")',
    `cat("normalityGap", ${more ? 'probability - pnorm(z)' : 'pnorm(z) - probability'}, "\\n")`,
    'cat("monteCarloError", sqrt(probability * (1 - probability) / repetitions), "\\n")',
  ];
}

function quartiles(say: Comment): string[] {
  return [
    'quartiles <- quantile(means, c(0.25, 0.5, 0.75))',
    '',
    `# ${say('normalityGap.none')}`,
    'cat("lowerQuartile", quartiles[1], "\\n")',
    'cat("median", quartiles[2], "\\n")',
    'cat("upperQuartile", quartiles[3], "\\n")',
  ];
}
