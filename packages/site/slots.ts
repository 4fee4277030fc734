/** The components that a site may replace by its own, each with the same props as the shared one. */

export const slotNames = ['Logo', 'Header', 'Footer', 'Home', 'ListingCard'] as const;
export type SlotName = (typeof slotNames)[number];
