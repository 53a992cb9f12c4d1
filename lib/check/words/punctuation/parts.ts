import { runningText, type Part } from '../../passages';

/** Text, and the headings inside section one. */
export const withHeadings: readonly Part[] = ['heading', ...runningText];

/** Whatever people write. */
export const everywhere: readonly Part[] = ['title', ...withHeadings];
