export { coverage as finding } from '../../charts/findings/coverage';
