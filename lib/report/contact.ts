import type { Contact } from './report';

/** A contact by parts; one written as a single line stands in its first free part, the address. */
export const contactParts = (contact: Contact | string | undefined): Contact => (typeof contact === 'string' ? { address: contact } : (contact ?? {}));
