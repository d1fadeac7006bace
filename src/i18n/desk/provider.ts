/** Words of the way in by the municipality's own accounts. */
export const providerTexts = {
  heading: 'Accesso riuscito',
  enter: 'Entra con l’accesso del Comune',
  entered: (name: string) => `Sei entrato come ${name}.`,
  go: 'Vai alla redazione',
  away: 'L’accesso del Comune ora non risponde. Entra con nome e password, se li hai, oppure riprova tra poco.',
  late: 'L’accesso è scaduto o è cominciato in un altro browser. Riprova.',
  failed:
    'L’accesso del Comune non ha confermato chi sei. Riprova, oppure entra con nome e password.',
  noEmail:
    'L’accesso del Comune non ha indicato un indirizzo e-mail verificato, da cui la redazione ti riconosce.',
  unknown: (email: string) =>
    `L’indirizzo ${email} non è tra quelli della redazione. Chiedi a chi la amministra di aggiungerti con questo indirizzo.`,
  log: (reason: string) => `L’accesso del Comune (OIDC) non è riuscito: ${reason}`,
} as const;
