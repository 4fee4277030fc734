/** What stands beside a form’s button (GDPR art. 13; FRM-01): from the activity that it serves, never written by hand. */
import {
  chooseLanguage,
  findConstant,
  formatDuration,
  type Activity,
  type Facts,
  type Localised,
} from '@agency/facts';
import { createNotice, type Form, type Notice } from '@agency/forms';
import { formatRetention, type LegalContext } from '@agency/legal';
import { Problem } from '@agency/problem';

type Told = Pick<LegalContext, 'facts' | 'registry' | 'words' | 'today'>;

/** Throws a Problem for an activity that is not there: nobody would be told what becomes of the data. */
export function writeNotice({ id, activity, boxes }: Form, told: Told): Notice {
  const { facts, words, today } = told;
  const say = (text: Localised) => lowerFirst(chooseLanguage(text, words.language));
  const own = chooseActivity(activity, facts);
  const others = new Set(boxes.map((box) => box.activity).filter((other) => other !== activity));
  const period = findConstant(facts.constants, 'phone-consent', today)?.value;
  // An agreement to calls ends long before its proof is erased.
  const phone = (id: string) =>
    typeof period === 'string' &&
    boxes.some(({ activity: of, channel }) => of === id && channel === 'phone')
      ? [words('form.notice-phone', { duration: formatDuration(period, words.language) })]
      : [];
  const about = (each: Activity) => ({
    purpose: say(each.purpose),
    basis: words(`legal.activities.basis.${each.legalBasis}`, {
      interest: each.legitimateInterest ? say(each.legitimateInterest) : '',
    }),
    retention: formatRetention(each, told),
  });
  const { retention, ...who } = about(own);
  return createNotice(`${id}.${words.language}`, [
    [
      words('form.notice-who', {
        ...who,
        company: facts.company.name.value ?? words('fact.missing'),
      }),
      words('form.notice-seen', { recipients: say(own.recipients) }),
      words('form.notice-kept', { retention }),
      words('form.notice-needed', { mandatory: say(own.mandatory) }),
      ...phone(activity),
      // GDPR art. 13(2)(c): beside a box it is said of the box.
      ...(own.legalBasis === 'consent' ? [words('legal.rights.withdrawal')] : []),
    ].join(' '),
    ...[...others].map((other) =>
      [words('form.notice-boxes', about(chooseActivity(other, facts))), ...phone(other)].join(' '),
    ),
    words('form.notice-rights'),
  ]);
}

function chooseActivity(id: string, { activities }: Facts): Activity {
  const found = activities.find((activity) => activity.id === id);
  if (found) return found;
  throw new Problem({
    what: `No activity has the id "${id}".`,
    where: 'content/facts/activities.yaml',
    fix: 'Name one that is there, in content/forms.',
  });
}

function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Ll}’ ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
