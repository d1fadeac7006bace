/** Words inside the catalogue of the data. */
export const catalogueTexts = {
  title: (town: string) => `Dati aperti di Obiettivi in Comune, ${town}`,
  description: (town: string) => `Obiettivi, azioni e aggiornamenti del piano di ${town}.`,
  file: (path: string, format: string) => `${path.slice(path.lastIndexOf('/') + 1)}, ${format}`,
  standards: {
    schema: 'JSON Schema di obiettivi.json',
    versionsSchema: 'JSON Schema di versioni.json',
    dictionary: 'Dizionario delle colonne e dei campi',
    atom: 'Atom (RFC 4287)',
    calendar: 'iCalendar (RFC 5545)',
  },
  collections: {
    objectives: {
      id: 'obiettivi',
      title: (town: string) => `Obiettivi del piano di ${town}`,
      description: (plan: string) =>
        `Gli obiettivi operativi (${plan}) con tema, uffici, stato dal calendario e ultimo stato comunicato.`,
      keywords: ['obiettivi', 'programmazione', 'trasparenza'],
    },
    actions: {
      id: 'azioni',
      title: (town: string) => `Azioni e scadenze del piano di ${town}`,
      description: (plan: string) =>
        `Le azioni degli obiettivi (${plan}) con i tempi scritti nel documento e i giorni di scadenza che se ne ricavano.`,
      keywords: ['azioni', 'scadenze', 'programmazione'],
    },
    indicators: {
      id: 'indicatori',
      title: (town: string) => `Indicatori del piano di ${town}`,
      description: (plan: string) =>
        `Che cosa si misura degli obiettivi (${plan}), con i traguardi scritti nel documento e i valori pubblicati con la loro fonte.`,
      keywords: ['indicatori', 'risultati', 'trasparenza'],
    },
    updates: {
      id: 'aggiornamenti',
      title: (town: string) => `Aggiornamenti sul piano di ${town}`,
      description: (plan: string) =>
        `Che cosa è stato comunicato sugli obiettivi (${plan}), da chi e con quale fonte, comprese correzioni e ritiri, e le variazioni del piano.`,
      keywords: ['aggiornamenti', 'attuazione', 'trasparenza'],
    },
    versions: {
      id: 'versioni',
      title: (town: string) => `Versioni dei testi del piano di ${town}`,
      description: (plan: string) =>
        `Le impronte di ogni versione dei testi sugli obiettivi (${plan}), con i giorni in cui è stata pubblicata, per provare che nulla è stato cambiato.`,
      keywords: ['versioni', 'integrità', 'trasparenza'],
    },
    satisfaction: {
      id: 'soddisfazione',
      title: (town: string) => `Soddisfazione per il piano di ${town}`,
      description: (plan: string) =>
        `Quante risposte e quali voti hanno dato i lettori agli obiettivi (${plan}) e alla chiarezza delle pagine; i residenti anche a parte, dove sono abbastanza.`,
      keywords: ['soddisfazione', 'partecipazione', 'trasparenza'],
    },
    services: {
      id: 'servizi',
      title: (town: string) => `Soddisfazione per i servizi del Comune di ${town}`,
      description: () =>
        'I servizi su cui il portale chiede un parere, con l’ufficio, quante risposte e quali voti hanno dato le persone che li usano; i residenti anche a parte, dove sono abbastanza.',
      keywords: ['servizi', 'soddisfazione', 'partecipazione'],
    },
    questionnaires: {
      id: 'questionari',
      title: (town: string) => `Questionari del Comune di ${town}`,
      description: () =>
        'Domanda per domanda, quante persone hanno scelto ogni risposta dei questionari del portale; niente sotto le 5 risposte.',
      keywords: ['questionari', 'partecipazione', 'trasparenza'],
    },
    reports: {
      id: 'segnalazioni',
      title: (town: string) => `Segnalazioni al Comune di ${town}`,
      description: () =>
        'Le segnalazioni che il Comune ha reso pubbliche, con stato e risposta, e di tutte quante sono, quante sono oltre il termine e in quanti giorni si chiudono, per categoria e ufficio.',
      keywords: ['segnalazioni', 'reclami', 'partecipazione'],
    },
    proposals: {
      id: 'proposte',
      title: (town: string) => `Proposte delle persone al Comune di ${town}`,
      description: () =>
        'Le proposte che il Comune ha letto e reso pubbliche, con il giudizio di fattibilità dell’ufficio, i motivi, il costo stimato e che cosa ne è stato.',
      keywords: ['bilancio partecipativo', 'proposte', 'partecipazione'],
    },
  },
} as const;
