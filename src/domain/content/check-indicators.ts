import type { ContentProblem } from '../errors.ts';
import { findLastDay } from '../partial-date.ts';
import { findPeriodDays } from '../timing/periods.ts';
import type { Objective } from './objective.ts';
import type { ContentEntry, RawContent } from './portal.ts';
import type { Update } from './update.ts';

/** Indicators of actions that are not there or of one id, and values of updates without a source, an indicator or a period that has begun. */
export function checkIndicators({
  objectives,
  updates,
}: Pick<RawContent, 'objectives' | 'updates'>): readonly ContentProblem[] {
  const byId = new Map(objectives.map(({ id, data }) => [id, data]));
  return [
    ...objectives.flatMap(checkObjective),
    ...updates.flatMap((entry) => {
      const objective = byId.get(entry.id.split('/')[0] ?? '');
      return objective === undefined ? [] : checkValues(entry, objective);
    }),
  ];
}

function checkObjective({ id, data }: ContentEntry<Objective>): readonly ContentProblem[] {
  const file = `objectives/${id}.yaml`;
  const actions = new Set(data.actions.map((action) => action.id));
  const seen = new Set<string>();
  return data.indicators.flatMap((indicator) => {
    const problems: ContentProblem[] = [];
    if (seen.has(indicator.id))
      problems.push({
        file,
        field: 'indicators.id',
        reason: `«${indicator.id}» c’è due volte: dai a ogni indicatore la sua sigla`,
      });
    seen.add(indicator.id);
    if (indicator.action !== undefined && !actions.has(indicator.action))
      problems.push({
        file,
        field: `indicators.${indicator.id}.action`,
        reason: `non c’è l’azione ${indicator.action}`,
      });
    return problems;
  });
}

function checkValues(
  { id, data }: ContentEntry<Update>,
  objective: Objective,
): readonly ContentProblem[] {
  const file = `updates/${id}.yaml`;
  const known = objective.indicators.map((indicator) => indicator.id);
  const seen = new Set<string>();
  const problems: ContentProblem[] = [];
  if (data.values !== undefined && data.evidence.length === 0)
    problems.push({ file, field: 'evidence', reason: 'manca: nessun valore senza una fonte' });
  for (const [index, { indicator, period }] of (data.values ?? []).entries()) {
    const complain = (field: string, reason: string): number =>
      problems.push({ file, field: `values.${String(index)}.${field}`, reason });
    if (!known.includes(indicator))
      complain(
        'indicator',
        `l’obiettivo non ha l’indicatore ${indicator}; ha: ${known.join(', ') || 'nessuno'}`,
      );
    const { start } = findPeriodDays(period);
    if (start > findLastDay(data.date))
      complain(
        'period',
        `${period} non era ancora cominciato nel giorno dell’aggiornamento (${data.date})`,
      );
    const key = `${indicator} ${period}`;
    if (seen.has(key)) complain('period', `${key} c’è due volte: tieni un solo valore`);
    seen.add(key);
  }
  return problems;
}
