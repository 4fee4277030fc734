/** The blocks that a legal text may place, and the attributes that each one wants. Nothing else is allowed in a text. */

export const blockAttributes = {
  AccessibilityAudit: [],
  AccessibilityState: [],
  Section: ['id', 'title'],
  Fact: ['name'],
  Duration: ['of'],
  Authority: ['id'],
  Activities: [],
  Agents: [],
  Card: [],
  Choices: [],
  ComplaintDesk: [],
  Controller: [],
  Director: [],
  Guarantee: [],
  Host: [],
  Insurance: [],
  Licences: [],
  Mediator: [],
  Offices: [],
  Processors: [],
  Publisher: [],
  Retention: [],
  Rights: [],
  Trackers: [],
  Vendors: [],
} as const satisfies Record<string, readonly string[]>;

export type BlockName = keyof typeof blockAttributes;

export const blockNames = Object.keys(blockAttributes) as BlockName[];

/** The tags that enclose a part of a text and are gone before Astro reads it: they stand on lines of their own. */
export const enclosureAttributes = {
  /** A part of a shared text that a brand may say otherwise, by a name of its own. */
  Passage: ['id'],
  /** What a brand says otherwise; `base` is the fingerprint of the passage as it was then. */
  Override: ['of', 'how', 'base'],
} as const;

export const overrideWays = ['replace', 'before', 'after', 'drop'] as const;
