import type { Municipality } from '../../domain/content/municipality.ts';
import { describeReportContact } from './contact.ts';

/** Words of the page on accessibility. */
export const accessibilityTexts = {
  title: 'Accessibilità',
  description:
    'A quali regole di accessibilità si attiene il portale, quali prove sono state fatte, quali limiti restano e come segnalare un problema.',
  lead: 'A quali regole ci atteniamo, che cosa è stato provato, che cosa manca e come segnalare un problema.',
} as const;

/** Sections of the page in order. */
export function listAccessibilitySections(municipality: Municipality) {
  return [
    { id: 'regole', title: 'Le regole', text: rules },
    {
      id: 'dichiarazione',
      title: 'La dichiarazione di accessibilità',
      text: describeStatement(municipality),
    },
    { id: 'prove-automatiche', title: 'Le prove automatiche', text: automaticTests },
    { id: 'prove-a-vista', title: 'Le prove a vista', text: visualTests },
    { id: 'limiti', title: 'I limiti che conosciamo', text: limits },
    {
      id: 'segnalare',
      title: 'Segnalare un problema',
      text: `${reporting}\n\n${describeReportContact(municipality)}${municipality.official ? ombudsman : ''}`,
    },
  ] as const;
}

const rules = `Il portale è fatto per rispettare le WCAG 2.2 al livello AA e la norma europea EN 301 549, che la legge italiana prende come riferimento per i siti pubblici.

Le pagine sono fatte per essere lette con un lettore di schermo, usate con la sola tastiera, ingrandite e stampate. I colori non sono mai l’unico segno di uno stato. Si legge tutto anche senza JavaScript.`;

function describeStatement({ official, links, name }: Municipality): string {
  const { accessibilityStatement } = links;
  if (accessibilityStatement !== undefined)
    return `La dichiarazione di accessibilità è pubblicata [sul sito di AgID](${accessibilityStatement}).`;
  const missing = 'Questa pagina non è la dichiarazione di accessibilità prevista dalla legge.';
  return official
    ? `${missing} Qui non è ancora configurato l’indirizzo di quella del ${name}.`
    : `${missing} Quella la può fare solo il ${name}, sul sito di AgID, se adotta il portale. Oggi [il portale non è il suo sito ufficiale](/note-legali/#non-ufficiale).`;
}

const automaticTests = `Ogni volta che si lanciano le prove del portale, un programma apre le pagine e controlla che:

- non ci siano errori trovati da axe, un controllo automatico di accessibilità, sulle regole WCAG 2.2 AA e sulle buone pratiche: ogni pagina, a due larghezze di schermo;
- il codice HTML di ogni pagina sia corretto;
- tutto si possa raggiungere e usare con la sola tastiera;
- tutto si possa leggere con JavaScript spento;
- a 320 pixel di larghezza non si debba scorrere di lato;
- le pagine restino leggibili con i colori ad alto contrasto del sistema;
- nulla si muova se hai chiesto meno animazioni.`;

const visualTests = `Ogni tipo di pagina è stato guardato a tre larghezze: telefono, tavoletta e computer.

Non ci sono ancora state prove con i lettori di schermo più diffusi, né con persone con disabilità.`;

const limits = `- Un programma trova solo una parte dei problemi. Che le prove passino non vuol dire che ogni pagina sia facile per tutti.
- I tempi di ogni azione sono scritti anche con le parole del piano, che non sempre sono semplici.
- I siti a cui portano alcuni collegamenti non dipendono da noi.`;

const reporting =
  'Se una pagina è difficile da usare, dicci quale pagina è, che cosa volevi fare e con quale browser o strumento.';

/** Second instance of whoever gets no good answer: art. 3-quinquies L. 4/2004, by the procedure of AgID. */
const ombudsman = `

Se entro trenta giorni non ricevi risposta, o la risposta non ti soddisfa, puoi rivolgerti al [Difensore civico per il digitale](https://www.agid.gov.it/it/agenzia/difensore-civico-il-digitale) presso AgID, dalla pagina della dichiarazione di accessibilità (articolo 3-quinquies della legge 9 gennaio 2004, n. 4).`;
