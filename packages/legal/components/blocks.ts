/** The blocks as a page hands them to a text: <Content components={blocks} />. */
import AccessibilityAudit from './AccessibilityAudit.astro';
import AccessibilityState from './AccessibilityState.astro';
import Activities from './Activities.astro';
import Agents from './Agents.astro';
import Authority from './Authority.astro';
import Card from './Card.astro';
import Choices from './Choices.astro';
import ComplaintDesk from './ComplaintDesk.astro';
import Controller from './Controller.astro';
import Director from './Director.astro';
import Duration from './Duration.astro';
import Fact from './Fact.astro';
import Guarantee from './Guarantee.astro';
import Host from './Host.astro';
import Insurance from './Insurance.astro';
import Licences from './Licences.astro';
import Mediator from './Mediator.astro';
import Offices from './Offices.astro';
import Processors from './Processors.astro';
import Publisher from './Publisher.astro';
import Retention from './Retention.astro';
import Rights from './Rights.astro';
import Section from './Section.astro';
import Trackers from './Trackers.astro';
import Vendors from './Vendors.astro';
import type { BlockName } from '../blocks.ts';

export const blocks = {
  AccessibilityAudit,
  AccessibilityState,
  Activities,
  Agents,
  Authority,
  Card,
  Choices,
  ComplaintDesk,
  Controller,
  Director,
  Duration,
  Fact,
  Guarantee,
  Host,
  Insurance,
  Licences,
  Mediator,
  Offices,
  Processors,
  Publisher,
  Retention,
  Rights,
  Section,
  Trackers,
  Vendors,
} satisfies Record<BlockName, unknown>;
