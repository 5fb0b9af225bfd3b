import { orTell } from '../../instrument/faults/tell';
import { alone } from '../alone';
import { bindLights } from './lights';

/** The start page: its words light up their panels; the rest comes with the picture. */
bindLights(document);
alone.then(() => orTell(() => import('./awake')));
