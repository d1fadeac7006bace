/** What a person reads in a timing: the text, the kind and the windows as `start..end`, one day alone without dots. */
export type TimingForm = readonly [original: string, kind: string, windows: string];

export const planYears = [2025, 2026, 2027];

const year2024 = '2024-01-01..2024-12-31';
const year2025 = '2025-01-01..2025-12-31';
const year2026 = '2026-01-01..2026-12-31';
const year2027 = '2027-01-01..2027-12-31';
const allYears = `${year2025} ${year2026} ${year2027}`;
const quarters = (year: number) =>
  `${year}-01-01..${year}-03-31 ${year}-04-01..${year}-06-30 ${year}-07-01..${year}-09-30 ${year}-10-01..${year}-12-31`;
const months = (year: number) =>
  [
    '01-31',
    '02-28',
    '03-31',
    '04-30',
    '05-31',
    '06-30',
    '07-31',
    '08-31',
    '09-30',
    '10-31',
    '11-30',
    '12-31',
  ]
    .map((end) => `${year}-${end.slice(0, 2)}-01..${year}-${end}`)
    .join(' ');
export const eachYear = (start: string, end: string) =>
  [2025, 2026, 2027].map((year) => `${year}-${start}..${year}-${end}`).join(' ');
const overNewYear = (start: string, end: string) =>
  [2025, 2026, 2027].map((year) => `${year}-${start}..${year + 1}-${end}`).join(' ');

/** Every form that the plan of Cassano Magnago 2025-2027 uses, with what a person reads in it. */
export const documentForms: readonly TimingForm[] = [
  [
    '01/01/-31/01/2025-26-27',
    'period',
    '2025-01-01..2025-01-31 2026-01-01..2026-01-31 2027-01-01..2027-01-31',
  ],
  [
    '01/02-31/12 2025-26-27',
    'period',
    '2025-02-01..2025-12-31 2026-02-01..2026-12-31 2027-02-01..2027-12-31',
  ],
  ['01/01-31/12/2025-26-27', 'period', allYears],
  ['2025-2026-2027', 'period', allYears],
  ['2025', 'period', year2025],
  ['Entro aprile 2025', 'deadline', '2025-01-01..2025-04-30'],
  ['Entro giugno 2025', 'deadline', '2025-01-01..2025-06-30'],
  ['Dal 01/01-31/12/24-25-26', 'period', `${year2024} ${year2025} ${year2026}`],
  ['Da gennaio a dicembre', 'period', allYears],
  ['Entro il 15 settembre', 'deadline', eachYear('01-01', '09-15')],
  ['Entro il 5 ottobre', 'deadline', eachYear('01-01', '10-05')],
  ['Entro il 20 ottobre', 'deadline', eachYear('01-01', '10-20')],
  ['Entro il 31 ottobre', 'deadline', eachYear('01-01', '10-31')],
  ['Entro il 15 novembre', 'deadline', eachYear('01-01', '11-15')],
  ['Entro il 31 dicembre', 'deadline', eachYear('01-01', '12-31')],
  ['Gennaio – febbraio', 'period', eachYear('01-01', '02-28')],
  ['Aprile – dicembre', 'period', eachYear('04-01', '12-31')],
  ['Ogni trimestre', 'cadence', planYears.map(quarters).join(' ')],
  ['Gennaio', 'period', eachYear('01-01', '01-31')],
  ["Entro 30 giorni dall'approvazione del bilancio di previsione", 'relative', ''],
  ['2024/2025/2026', 'period', `${year2024} ${year2025} ${year2026}`],
  ['Acconto 17 giugno 2024 - saldo 16 dicembre 2024', 'deadline', '2024-06-17 2024-12-16'],
  [
    'Semestrale',
    'cadence',
    '2025-01-01..2025-06-30 2025-07-01..2025-12-31 2026-01-01..2026-06-30 2026-07-01..2026-12-31 2027-01-01..2027-06-30 2027-07-01..2027-12-31',
  ],
  ['Dal 01/01-31/12/25-26-27', 'period', allYears],
  ['2025/2026', 'period', `${year2025} ${year2026}`],
  ['2026', 'period', year2026],
  ['2025/2026/2027', 'period', allYears],
  ['01/01-31/12/25-26-27', 'period', allYears],
  ['01/01/-31/12/25-26-27', 'period', allYears],
  ['2024/2025', 'period', `${year2024} ${year2025}`],
  ['settembre', 'period', eachYear('09-01', '09-30')],
  ['dicembre', 'period', eachYear('12-01', '12-31')],
  ['gennaio', 'period', eachYear('01-01', '01-31')],
  ['dicembre-luglio', 'period', overNewYear('12-01', '07-31')],
  ['ottobre-maggio', 'period', overNewYear('10-01', '05-31')],
  ['01/01-31/12-25-26-27', 'period', allYears],
  ['2025-2026', 'period', `${year2025} ${year2026}`],
  ['Da marzo a luglio', 'period', eachYear('03-01', '07-31')],
  ['Anno scolastico', 'period', overNewYear('09-01', '06-30')],
  ['Da ottobre a novembre', 'period', eachYear('10-01', '11-30')],
  ['Da Marzo a maggio', 'period', eachYear('03-01', '05-31')],
  ['Da settembre a giugno', 'period', overNewYear('09-01', '06-30')],
];

/** Forms met in plans of other municipalities. */
export const otherForms: readonly TimingForm[] = [
  ['31.12.2025', 'deadline', '2025-12-31'],
  ['31-12-2025', 'deadline', '2025-12-31'],
  ['2025-12-31', 'deadline', '2025-12-31'],
  ['31 dicembre', 'deadline', '2025-12-31 2026-12-31 2027-12-31'],
  ['entro il 30/06/2026', 'deadline', '2026-01-01..2026-06-30'],
  ['Entro e non oltre il 30.6.26', 'deadline', '2026-01-01..2026-06-30'],
  ['I semestre 2026', 'period', '2026-01-01..2026-06-30'],
  ['primo semestre', 'period', eachYear('01-01', '06-30')],
  ['2° trimestre 2025', 'period', '2025-04-01..2025-06-30'],
  ['2º TRIMESTRE 2025', 'period', '2025-04-01..2025-06-30'],
  ['I trimestre', 'period', eachYear('01-01', '03-31')],
  ['IV trim. 2025', 'period', '2025-10-01..2025-12-31'],
  ['I e II trimestre 2026', 'period', '2026-01-01..2026-03-31 2026-04-01..2026-06-30'],
  ['ultimo trimestre 2027', 'period', '2027-10-01..2027-12-31'],
  ['primo quadrimestre', 'period', eachYear('01-01', '04-30')],
  ['secondo quadrimestre 2026', 'period', '2026-05-01..2026-08-31'],
  ['entro il I semestre 2026', 'deadline', '2026-01-01..2026-06-30'],
  ['entro fine anno', 'deadline', allYears],
  ["entro la fine dell'anno", 'deadline', allYears],
  ['Entro fine 2026', 'deadline', year2026],
  ['entro il 2026', 'deadline', year2026],
  ['entro dicembre 2026', 'deadline', year2026],
  ['entro la fine del mese di giugno 2025', 'deadline', '2025-01-01..2025-06-30'],
  ['entro il triennio 2025-2027', 'deadline', year2027],
  ['Entro il 30 giugno e il 31 dicembre 2025', 'deadline', `2025-01-01..2025-06-30 ${year2025}`],
  ['entro il 15 settembre di ogni anno', 'deadline', eachYear('01-01', '09-15')],
  ['Ogni anno entro il 30 giugno', 'deadline', eachYear('01-01', '06-30')],
  ['Prima rata 16/06/2025 - seconda rata 16/12/2025', 'deadline', '2025-06-16 2025-12-16'],
  ['giugno-luglio 2026', 'period', '2026-06-01..2026-07-31'],
  ['giugno/luglio 2026', 'period', '2026-06-01..2026-07-31'],
  ['gen.-mar. 2026', 'period', '2026-01-01..2026-03-31'],
  ['giu-25', 'period', '2025-06-01..2025-06-30'],
  ['febbraio 2024', 'period', '2024-02-01..2024-02-29'],
  [
    'Gennaio, aprile e ottobre 2025',
    'period',
    '2025-01-01..2025-01-31 2025-04-01..2025-04-30 2025-10-01..2025-10-31',
  ],
  [
    'gennaio-febbraio-marzo 2025',
    'period',
    '2025-01-01..2025-01-31 2025-02-01..2025-02-28 2025-03-01..2025-03-31',
  ],
  ['settembre 2025 - giugno 2026', 'period', '2025-09-01..2026-06-30'],
  ['dal 1° marzo al 30 aprile 2026', 'period', '2026-03-01..2026-04-30'],
  ["dall'8 gennaio all'11 febbraio 2027", 'period', '2027-01-08..2027-02-11'],
  ['dal 1 al 15 marzo 2026', 'period', '2026-03-01..2026-03-15'],
  ['Dal 1/1/25 al 31/12/26', 'period', '2025-01-01..2026-12-31'],
  ['1 marzo 2026 - 30 aprile 2026', 'period', '2026-03-01..2026-04-30'],
  ['dal 20 dicembre al 6 gennaio', 'period', overNewYear('12-20', '01-06')],
  ['triennio 2025-2027', 'period', allYears],
  ['Intero triennio', 'period', allYears],
  ['2025-2027', 'period', allYears],
  ['dal 2025 al 2027', 'period', allYears],
  ['2025, 2026 e 2027', 'period', allYears],
  ["nel corso dell'anno 2025", 'period', year2025],
  ["tutto l'anno", 'period', allYears],
  ['a.s. 2025/26', 'period', '2025-09-01..2026-06-30'],
  ['mensile', 'cadence', planYears.map(months).join(' ')],
  ['Ogni mese', 'cadence', planYears.map(months).join(' ')],
  ['mensile 2026', 'cadence', months(2026)],
  ['con cadenza trimestrale', 'cadence', planYears.map(quarters).join(' ')],
  ['ogni anno', 'cadence', allYears],
  ['annuale', 'cadence', allYears],
  ["una volta all'anno", 'cadence', allYears],
];
