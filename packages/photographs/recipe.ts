/** How pictures are encoded, as a number: what was encoded under another one is received and encoded anew. */

/** Count it up when a file of the same name would be another. */
export const recipe = 1;
