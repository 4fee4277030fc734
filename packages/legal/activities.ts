/** Processing activities as the privacy page tells them. */
import {
  chooseLanguage,
  formatDuration,
  type Activity,
  type Facts,
  type Localised,
} from '@agency/facts';
import type { Words } from '@agency/ui';

/** Those that are offered today; the others are in the register only. */
export function openActivities({ activities }: Facts): Activity[] {
  return activities.filter(({ open }) => open);
}

export function activityEntries(
  activity: Activity,
  words: Words,
): { label: string; value: string }[] {
  const say = (text: Localised) => chooseLanguage(text, words.language);
  const { subjects, data, mandatory, recipients, otherOrigin } = activity;
  const entries = {
    legalBasis: words(`legal.activities.basis.${activity.legalBasis}`, {
      interest: activity.legitimateInterest ? say(activity.legitimateInterest) : '',
    }),
    subjects: say(subjects),
    data: say(data),
    mandatory: say(mandatory),
    origin: otherOrigin
      ? words('legal.activities.fromYouOr', { origin: say(otherOrigin) })
      : words('legal.activities.fromYou'),
    recipients: say(recipients),
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
    event: chooseLanguage(retention.startEvent, words.language),
    action: words(`legal.retention.${retention.action}`),
  });
}
