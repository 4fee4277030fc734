/** What a reason may ask of the agency: a closed list, the gravest first. */

/**
 * - `mend`: the record is not understood
 * - `status`: it is not on offer
 * - `forbidden`: the law withholds it
 * - `confirm`: the law doubts: a release withholds it
 * - `look`: something in the feed is odd
 * - `note`: nothing to do
 */
export const sorts = ['mend', 'status', 'forbidden', 'confirm', 'look', 'note'] as const;
export type Sort = (typeof sorts)[number];
