import { arriveEarly } from '../address/address';
import { alone } from '../alone';
import { bindLights } from './lights';

/** The start page: its words light up their panels; the rest comes with the picture. */
bindLights(document);
void arriveEarly(document);
alone.then(() => import('./awake'));
