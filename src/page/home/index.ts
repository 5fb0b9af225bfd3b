import { orTell } from '../../instrument/faults/tell';
import { arriveEarly } from '../address/address';
import { alone } from '../alone';
import { handOn } from './hand';
import { bindLights } from './lights';

/** The start page: its words light up their panels; the rest comes with the picture. */
bindLights(document);
void arriveEarly(document);
const figure = document.querySelector<HTMLElement>('[data-figure]');
const hand = figure && handOn(figure);
alone.then(() => orTell(() => import('./awake').then(({ wakeHome }) => wakeHome(figure, hand))));
