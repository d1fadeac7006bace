/** Words about how somebody gets in: the second factor and known devices. */
export const accessTexts = {
  heading: 'Il mio accesso',
  lead: 'Da un dispositivo da cui sei già entrato bastano nome e password. Da uno nuovo può servire anche un codice.',
  off: 'La verifica in due passaggi non è attiva.',
  on: 'La verifica in due passaggi è attiva: da un dispositivo nuovo serve anche il codice dell’app.',
  how: 'Apri un’app per codici, come quelle usate per la posta o la banca, aggiungi un account e inquadra il disegno, oppure scrivi la chiave. Poi scrivi qui il codice che l’app mostra.',
  qr: 'Codice da inquadrare con l’app',
  key: 'Chiave per l’app',
  open: 'Apri l’app su questo dispositivo',
  code: 'Codice di 6 cifre',
  turnOn: 'Attiva',
  turnOff: 'Disattiva',
  offHow: 'Per disattivarla scrivi il codice di adesso.',
  lost: 'Hai perso il telefono? Chiedi a chi amministra la redazione un nuovo collegamento: cambia la password e toglie la verifica.',
  badCode:
    'Il codice non è giusto, oppure è già stato usato. Aspetta quello dopo e controlla che l’ora del telefono sia giusta.',
  done: {
    on: 'La verifica in due passaggi è attiva.',
    off: 'La verifica in due passaggi è spenta.',
  },
  deviceHeading: 'Usare questo dispositivo?',
  deviceText: (name: string) =>
    `Questo dispositivo sarà riconosciuto come di ${name}: poi si entra con nome e password.`,
  useDevice: 'Usa questo dispositivo',
  deviceReady: 'Il dispositivo è riconosciuto. Ora entra con nome e password.',
  goneHeading: 'Collegamento non valido',
  gone: 'Questo collegamento è già stato usato o è scaduto. Prova a entrare: ne arriva un altro.',
  mail: {
    subject: 'Redazione: usare un dispositivo nuovo',
    text: (address: string) =>
      `Buongiorno,

con il vostro nome ci sono stati molti tentativi di accesso sbagliati alla redazione del portale. La password non è stata indovinata e l’accesso non è bloccato.

Se state provando a entrare da un dispositivo nuovo, apritelo con questo collegamento, che vale un’ora e una volta sola:

${address}

Se non siete voi, non serve fare nulla.
`,
  },
} as const;
