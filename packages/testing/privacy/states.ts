/** The states in which a proof looks at a site: who the visitor is, what was answered, and what may then run. */
import { allowedUnasked, needConsent, type Use } from '@agency/consent';

export const stateKinds = [
  'fresh',
  'refused',
  'purpose',
  'vendor',
  'accepted',
  'objected',
  'withdrawn',
  'refused-later',
  'accepted-later',
  'revised',
  'not-followed',
  'scriptless',
] as const;
export type StateKind = (typeof stateKinds)[number];

export interface State {
  /** @example 'purpose-audience' */
  id: string;
  kind: StateKind;
  /** Id of the purpose or of the vendor that it is about. */
  about?: string;
  /** Vendors that the visitor agrees to. */
  accepted: string[];
  /** Vendors that may run once the visitor has answered. */
  running: string[];
}

/** A site that asks nothing has fewer. Where a purpose has several vendors, each is accepted alone too. */
export function listStates(use: Use): State[] {
  const exempt = allowedUnasked(use);
  const all = use.vendors.map(({ id }) => id);
  const asked = needConsent(use.vendors);
  const state = (kind: StateKind, accepted: string[] = [], running = accepted): State => ({
    id: kind,
    kind,
    accepted,
    running,
  });
  const about = (kind: StateKind, id: string, ids: string[]): State => ({
    ...state(kind, [...ids, ...exempt]),
    id: `${kind}-${id}`,
    about: id,
  });
  const groups = use.purposes.map(({ id }) => ({
    id,
    vendors: asked.filter(({ purpose }) => purpose === id).map((vendor) => vendor.id),
  }));
  return [
    state('fresh', [], exempt),
    ...(asked.length > 0
      ? [
          state('refused'),
          ...groups.map(({ id, vendors }) => about('purpose', id, vendors)),
          ...groups
            .filter(({ vendors }) => vendors.length > 1)
            .flatMap(({ vendors }) => vendors.map((id) => about('vendor', id, [id]))),
          state('accepted', all),
        ]
      : []),
    ...(exempt.length > 0 ? [state('objected', [], [])] : []),
    ...(asked.length > 0
      ? [
          state('withdrawn', all),
          state('refused-later'),
          state('accepted-later', all),
          state('revised', [], []),
        ]
      : []),
    ...(all.length > 0 ? [state('not-followed')] : []),
    state('scriptless'),
  ];
}
