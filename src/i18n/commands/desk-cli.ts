import { peopleTexts } from '../desk/people.ts';

const usage = [
  'Uso: npm run desk -- COMANDO',
  '',
  '  admin add NOME [--email INDIRIZZO]  aggiunge un amministratore della redazione e scrive il suo collegamento',
  '  link NOME                           scrive un collegamento nuovo, per chi ha dimenticato la password',
  '  list                                elenca le persone',
  '',
  'Le altre persone le aggiunge l’amministratore dal browser, alla pagina /redazione/persone/.',
].join('\n');

/** What `npm run desk` says. */
export const deskCliText = {
  usage,
  name: 'il nome',
  badName: 'Il nome può avere da 1 a 80 caratteri, senza andare a capo.',
  unknownCommand: (name: string) => `Comando sconosciuto: ${name}. Aiuto: npm run desk -- --help`,
  added: (name: string, link: string) =>
    `Collegamento per ${name}: serve a scegliere la password, vale una volta e sette giorni. Si vede solo adesso.\n\n${link}`,
  taken: (name: string) =>
    `${name} c’è già, o l’indirizzo è di un’altra persona. Per un collegamento nuovo: npm run desk -- link "${name}"`,
  absent: (name: string) => `Nessuna persona di nome ${name}. Elenco: npm run desk -- list`,
  nobody: 'Nessuna persona. Aggiungi la prima con: npm run desk -- admin add NOME',
  line: (name: string, role: string, offices: string, waiting: boolean) =>
    `${name}: ${role}, ${offices}${waiting ? `; ${peopleTexts.waiting}` : ''}`,
} as const;
