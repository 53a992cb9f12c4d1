import type { Cards } from './card';

export const structureCards: Cards = {};
