import { countOf, dateWithArticle } from '../format.ts';

/** Words about the people of the desk. */
export const peopleTexts = {
  heading: 'Persone',
  lead: 'Chi può entrare nella redazione, con quale ruolo e per quali uffici.',
  roles: {
    reader: 'Lettore: legge soltanto',
    author: 'Autore: scrive per i suoi uffici',
    reviewer: 'Revisore: scrive, approva, risponde ai commenti',
    administrator: 'Amministratore: anche persone e uffici',
  },
  shortRoles: {
    reader: 'Lettore',
    author: 'Autore',
    reviewer: 'Revisore',
    administrator: 'Amministratore',
  },
  allOffices: 'tutti gli uffici',
  waiting: 'non ha ancora scelto la password',
  you: 'sei tu',
  addHeading: 'Aggiungi una persona',
  name: 'Nome e cognome',
  email: 'E-mail (facoltativa)',
  role: 'Ruolo',
  offices: 'Uffici (nessuno scelto vuol dire tutti)',
  add: 'Crea il collegamento',
  change: 'Salva',
  changeSummary: (name: string) => `Cambia ${name}`,
  newLink: 'Nuovo collegamento',
  remove: 'Togli',
  linkHeading: 'Collegamento da consegnare',
  link: (name: string, until: string) =>
    `Dai questo collegamento a ${name}: serve a scegliere la password, vale una volta e fino ${dateWithArticle('al', until)}. Non sarà mostrato di nuovo.`,
  done: {
    changed: 'Le modifiche sono salvate.',
    removed: 'La persona è stata tolta: non può più entrare e il suo nome non è più conservato.',
  },
  badName: 'Scrivi nome e cognome, al massimo 80 caratteri.',
  badEmail: 'L’indirizzo e-mail non è completo. Scrivilo come nome@comune.example, o lascia vuoto.',
  authorWithoutOffice: 'Un autore scrive per uno o più uffici: sceglili.',
  roleUnknown: 'Scegli un ruolo dall’elenco.',
  taken: 'Questo nome o questo indirizzo è già di un’altra persona. Scrivine un altro.',
  lastAdministrator:
    'È l’unico amministratore: prima danne il ruolo a un’altra persona che sia già entrata.',
  absent: 'Questa persona non c’è più.',
} as const;

/** Words of the page on which somebody chooses a password. */
export const invitationTexts = {
  heading: 'Scegli la password',
  lead: (name: string) => `Ciao ${name}. Con questa password entrerai nella redazione.`,
  password: 'Nuova password',
  hint: (least: number) =>
    `Almeno ${countOf(least, 'carattere', 'caratteri')}. Va bene una frase facile da ricordare, come quattro parole a caso.`,
  save: 'Salva ed entra',
  gone: 'Questo collegamento non vale più: è già stato usato, è scaduto o ne è stato fatto uno nuovo. Chiedine un altro a chi amministra la redazione.',
  goneHeading: 'Collegamento non valido',
  faults: {
    short: (least: number) =>
      `La password è troppo corta: il minimo è ${countOf(least, 'carattere', 'caratteri')}.`,
    long: (most: number) =>
      `La password è troppo lunga: al massimo ${countOf(most, 'carattere', 'caratteri')}.`,
    plain: 'La password ripete sempre gli stessi caratteri. Usa parole diverse.',
    named: 'La password è il tuo nome o la tua e-mail: è la prima che qualcuno proverebbe.',
  },
} as const;
