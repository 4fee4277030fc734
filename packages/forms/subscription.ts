/** An alert as the endpoint exports it: one line of JSON each (JSON Lines), which `pnpm alerts` reads. */
import { z } from 'zod';

/** How often somebody is told: with each import that has something, or gathered. */
export const frequencies = ['import', 'day', 'week'] as const;
export type Frequency = (typeof frequencies)[number];

const subscription = z.strictObject({
  /** Says nothing of the person: it stands in links. @example '0b5e6c1e-4f0e-4c39-8f43-4f6d3a5b2c10' */
  id: z.uuid(),
  /** Id of the brand whose site it was asked for on. @example 'villa-rosa' */
  brand: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Language of the messages. */
  language: z.enum(['fr', 'en']),
  /** Whom to tell; left out once it has ended: nobody’s address is kept for that. */
  email: z.email().max(254).optional(),
  /** The search, as the address of its page: what a visitor saves, shares and is alerted to is one thing. @example '/vente/?type=maison&prix-max=400000' */
  search: z
    .string()
    .regex(/^\/[a-z/-]+\/(\?[^\s#]*)?$/, 'expected the address of a search')
    .max(2000),
  frequency: z.enum(frequencies),
  /** `pending` until its link was followed (double opt-in); an ended one is told nothing. */
  state: z.enum(['pending', 'confirmed', 'ended']),
  /** @example '2026-11-28T09:30:00Z' */
  requestedAt: z.iso.datetime(),
  /** There when, and only when, it was confirmed: when that was, or when it was last changed since. */
  confirmedAt: z.iso.datetime().optional(),
});

export const subscriptionSchema = subscription.refine(
  ({ state, email }) => state === 'ended' || email !== undefined,
  { path: ['email'], error: 'an alert that has not ended has an address' },
);
export type Subscription = z.output<typeof subscriptionSchema>;
