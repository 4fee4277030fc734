/** How long an alert that was asked for may be confirmed, in days: what nobody answers in a week nobody has asked for. */
export const confirmableFor = 7;
