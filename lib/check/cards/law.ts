import type { Cards } from './card';

export const lawCards: Cards = {};
