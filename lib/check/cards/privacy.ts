import type { Cards } from './card';

export const privacyCards: Cards = {};
