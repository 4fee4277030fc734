/** What a service costs, in words: one line a tier. */
import type { FeeService } from '@agency/facts';
import { formatMoney, formatPercent, type Words } from '@agency/ui';

/** @example ['Jusqu’à 200 000 € : 8 % du prix de vente', 'À partir de 200 000 € : 6 % du prix de vente'] */
export function feeLines(service: FeeService, words: Words): string[] {
  const money = (amount: number) => formatMoney(amount, words.language);
  switch (service.basis) {
    case 'free':
      return [words('fees.free')];
    case 'fixed':
      return [money(service.amount)];
    case 'per-square-metre': {
      const { veryTense, tense, elsewhere } = service.zones;
      if (veryTense === tense && tense === elsewhere)
        return [words('fees.per-square-metre', { money: money(tense) })];
      return [
        words('fees.zone-very-tense', { money: money(veryTense) }),
        words('fees.zone-tense', { money: money(tense) }),
        words('fees.zone-elsewhere', { money: money(elsewhere) }),
      ];
    }
    case 'percent': {
      const lines = service.tiers.map(({ from, to, percent, amount }) => {
        const rate =
          percent === undefined
            ? money(amount ?? 0)
            : words(`fees.of-${service.of}`, { percent: formatPercent(percent, words.language) });
        if (from === 0 && to === null) return rate;
        if (from === 0) return words('fees.up-to', { to: money(to ?? 0), rate });
        return to === null
          ? words('fees.from', { from: money(from), rate })
          : words('fees.between', { from: money(from), to: money(to), rate });
      });
      const minimum = service.minimum
        ? [words('fees.minimum', { money: money(service.minimum) })]
        : [];
      const cumulation =
        service.tiers.length > 1
          ? [words(service.cumulative ? 'fees.cumulative' : 'fees.not-cumulative')]
          : [];
      return [...lines, ...minimum, ...cumulation];
    }
  }
}
