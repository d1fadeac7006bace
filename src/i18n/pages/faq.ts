/** Words of the page of frequent questions; questions and answers are content. */
export const faqTexts = {
  title: 'Domande frequenti',
  description: (town: string) =>
    `Le domande più comuni sul piano degli obiettivi di ${town} e su questo portale, con risposte brevi.`,
  lead: 'Le domande più comuni sul piano e su questo portale.',
} as const;
