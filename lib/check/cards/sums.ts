import type { Cards } from './card';

export const sumCards: Cards = {};
