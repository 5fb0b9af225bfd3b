export { carriesOwn } from './carries';
export { roundedValues, suggestDigits } from './digits';
export type { Damage, Own, OwnGroups, Packing, Unpacked } from './own';
export { LONGEST_SKETCH, MOST_CARRIED, MOST_GROUPS, MOST_NAME } from './own';
export { packOwn } from './packOwn';
export { unpackOwn } from './unpackOwn';
