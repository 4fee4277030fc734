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
} as const satisfies Record<string, readonly string[]>;

export type BlockName = keyof typeof blockAttributes;

export const blockNames = Object.keys(blockAttributes) as BlockName[];
