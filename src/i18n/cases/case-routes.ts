/** Addresses of reports that scripts ask for too, apart from the table of all. */
export const casesPath = '/segnalazioni/';

/** Open reports that may say the same as a form. */
export const similarCasesPath = '/segnalazioni/simili.json';
