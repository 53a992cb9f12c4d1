import type { Cards } from './card';

export const lexiconCards: Cards = {};
