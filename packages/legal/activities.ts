/** Processing activities as the privacy page tells them. */
import { formatDuration, type Activity, type Facts } from '@agency/facts';
import type { Words } from '@agency/ui';

/** Those that are offered today; the others are in the register only. */
export function openActivities({ activities }: Facts): Activity[] {
  return activities.filter(({ open }) => open);
}

export function activityEntries(
  activity: Activity,
  words: Words,
): { label: string; value: string }[] {
  const language = words.language as 'fr' | 'en';
  const { subjects, data, mandatory, recipients, otherOrigin } = activity;
  const entries = {
    legalBasis: words(`legal.activities.basis.${activity.legalBasis}`, {
      interest: activity.legitimateInterest?.[language] ?? '',
    }),
    subjects: subjects[language],
    data: data[language],
    mandatory: mandatory[language],
    origin: otherOrigin
      ? words('legal.activities.fromYouOr', { origin: otherOrigin[language] })
      : words('legal.activities.fromYou'),
    recipients: recipients[language],
  };
  return Object.entries(entries).map(([key, value]) => ({
    label: words(`legal.activities.${key}`),
    value,
  }));
}

/** @example '3 ans après votre dernier contact, puis effacées' */
export function formatRetention({ retention }: Activity, words: Words): string {
  return words('legal.retention.after', {
    duration: formatDuration(retention.duration, words.language),
    event: retention.startEvent[words.language as 'fr' | 'en'],
    action: words(`legal.retention.${retention.action}`),
  });
}
