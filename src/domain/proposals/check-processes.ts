import type { ContentProblem } from '../errors.ts';
import { processPhases, type Process } from './process.ts';
import { sayMissingOffice } from '../missing-office.ts';

/** What contradicts itself among the processes: names of files that can be no address, offices that are not there, phases that begin before the one before them. */
export function checkProcesses({
  processes,
  areas,
}: {
  readonly processes: readonly { readonly id: string; readonly data: Process }[];
  readonly areas: readonly { readonly id: string }[];
}): readonly ContentProblem[] {
  const areaIds = new Set(areas.map(({ id }) => id));
  return processes.flatMap(({ id, data: { office, phases } }) => {
    const file = `processes/${id}.yaml`;
    const found: [field: string, reason: string][] = [];
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) || id.length > 60)
      found.push([
        'nome del file',
        'usa solo lettere minuscole senza accenti, cifre e trattini singoli, al massimo 60',
      ]);
    if (!areaIds.has(office)) found.push(['office', sayMissingOffice(office)]);
    for (const [index, phase] of processPhases.entries()) {
      const before = processPhases[index - 1];
      if (before !== undefined && phases[phase] <= phases[before])
        found.push([
          `phases.${phase}`,
          `comincia prima di «${before}», o lo stesso giorno: correggi i due giorni`,
        ]);
    }
    return found.map(([field, reason]) => ({ file, field, reason }));
  });
}
