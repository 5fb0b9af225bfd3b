import type { Role } from '../../experiments/frame';

/** Names in scripts, without case and underscores, by the thing that the control or the figure of that name has. */
const NAMES: Readonly<Record<Role, string>> = {
  population: 'population populationsize people parameter proportion sigma rho icc drift clustersize',
  sample: 'sample samplesize rows probability',
  statistic: 'statistic statistics repetitions paths balls level looks threshold',
  theory: 'epsilon slice sliceat margin correction normalprobability',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(NAMES) as Role[]).flatMap((role) => NAMES[role].split(' ').map((name) => [name, role])),
);

/** Which of the four things a name in a script stands for, if any: `sampleSize` and `sample_size` are the sample's. */
export const roleOf = (name: string): Role | undefined => ROLES.get(name.replaceAll('_', '').toLowerCase());
