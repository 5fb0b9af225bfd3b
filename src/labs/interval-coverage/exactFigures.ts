export { exactCoverageFigures as exactFigures } from '../../experiments/exactCoverageFigures';
