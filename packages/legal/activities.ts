/** Processing activities as the privacy page tells them. */
import {
  chooseLanguage,
  chooseVendors,
  findRetention,
  formatData,
  formatDuration,
  type Activity,
  type Localised,
  type Vendor,
} from '@agency/facts';
import type { Words } from '@agency/ui';
import type { LegalContext } from './context.ts';

type Told = Pick<LegalContext, 'registry' | 'words'>;
interface Line {
  label: string;
  value: string;
}

/** Those of today that this site has a part in; the others are in the register only. */
export function openActivities({
  facts,
  registry,
}: Pick<LegalContext, 'facts' | 'registry'>): Activity[] {
  return facts.activities.filter(
    (activity) =>
      activity.open && (!activity.purposes || chooseVendors(activity, registry).length > 0),
  );
}

export function activityEntries(activity: Activity, { registry, words }: Told): Line[] {
  const say = (text: Localised) => chooseLanguage(text, words.language);
  const { subjects, mandatory, recipients, otherOrigin } = activity;
  const entries = {
    legalBasis: words(`legal.activities.basis.${activity.legalBasis}`, {
      interest: activity.legitimateInterest ? say(activity.legitimateInterest) : '',
    }),
    subjects: say(subjects),
    data: formatData(activity, words.language),
    mandatory: say(mandatory),
    origin: otherOrigin
      ? words('legal.activities.fromYouOr', { origin: say(otherOrigin) })
      : words('legal.activities.fromYou'),
    recipients: say(recipients),
  };
  return [
    ...Object.entries(entries).map(([key, value]) => ({
      label: words(`legal.activities.${key}`),
      value,
    })),
    ...chooseVendors(activity, registry).flatMap((vendor) => toolEntry(vendor, words)),
  ];
}

/** Who gets data by a tool of its own, in which country and on what footing (GDPR art. 13(1)(e) and (f)). */
function toolEntry({ name, company, role, transfer }: Vendor, words: Words): Line[] {
  if (company === undefined) return [];
  const told = words('legal.activities.company', { company, role: words(`legal.vendors.${role}`) });
  const abroad =
    transfer &&
    words('legal.activities.abroad', {
      country: chooseLanguage(transfer.country, words.language),
      mechanism: words(`legal.processors.${transfer.mechanism}`),
    });
  return [
    {
      label: words('legal.activities.tool', { name }),
      value: [told, abroad].filter(Boolean).join(' '),
    },
  ];
}

/** @example '3 ans après votre dernier contact, puis effacées' */
export function formatRetention(activity: Activity, { registry, words }: Told): string {
  const { startEvent, action } = activity.retention;
  const duration = findRetention(activity, registry);
  if (duration === undefined) return '';
  return words('legal.retention.after', {
    duration: formatDuration(duration, words.language),
    event: chooseLanguage(startEvent, words.language),
    action: words(`legal.retention.${action}`),
  });
}
