/** From listings to an address: columns, criteria, what matches, and what a visitor keeps. */
export {};
