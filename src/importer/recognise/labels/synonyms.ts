/** What a label or column of a plan stands for. */
export type FieldName =
  | 'title'
  | 'description'
  | 'motivation'
  | 'expectedValue'
  | 'managers'
  | 'politicalLead'
  | 'strategic'
  | 'mandateGoal'
  | 'ambit'
  | 'horizon'
  | 'mission'
  | 'programme'
  | 'code'
  | 'number'
  | 'action'
  | 'actionCode'
  | 'timing'
  | 'start'
  | 'end'
  | 'indicator'
  | 'unit'
  | 'target'
  | 'card'
  | 'extra'
  | 'ignore';

/**
 * Words by which Italian municipalities label the parts of a plan, by what they stand for; the first is the name that a mapping
 * file uses. Compared without case, accents, signs and spaces. Years and "n." beside them are read apart.
 */
export const synonyms: Readonly<Record<FieldName, readonly string[]>> = {
  title: words(
    'titolo, obiettivo, obiettivi, titolo obiettivo, titolo dell’obiettivo, denominazione, denominazione obiettivo, denominazione dell’obiettivo, nome obiettivo, obiettivo operativo, obiettivi operativi, obiettivo gestionale, obiettivi gestionali, obiettivo esecutivo, obiettivo di performance, obiettivo di gestione, obiettivo annuale, obiettivo specifico, obiettivo individuale, obiettivo di peg, obiettivo peg, obiettivo di sviluppo, obiettivo di miglioramento, obiettivo di processo, obiettivo settoriale, obiettivo di settore, obiettivo assegnato, obiettivo di primo livello, progetto, titolo del progetto, denominazione progetto, oggetto, oggetto dell’obiettivo, intervento, descrizione sintetica dell’obiettivo, titolo scheda, nome dell’obiettivo',
  ),
  description: words(
    'descrizione, descrizione obiettivo, descrizione dell’obiettivo, descrizione sintetica, descrizione estesa, descrizione del progetto, contenuto, contenuti, finalità, finalita da conseguire, finalità da conseguire, finalità dell’obiettivo, scopo, descrizione e finalità, finalità e descrizione, illustrazione, in cosa consiste, sintesi, cosa si vuole fare, descrizione degli obiettivi, contenuto dell’obiettivo, descrizione delle finalità',
  ),
  motivation: words(
    'motivazione, motivazioni, motivazione delle scelte, perché, ragioni, motivazione dell’obiettivo, contesto, bisogno, analisi del contesto, situazione di partenza, criticità',
  ),
  expectedValue: words(
    'risultato atteso, risultati attesi, valore atteso, risultato, risultati, risultato finale, risultato finale atteso, valore pubblico, valore pubblico atteso, impatto atteso, benefici attesi, esito atteso, risultato da raggiungere, risultati da raggiungere, obiettivo di valore pubblico',
  ),
  managers: words(
    'ufficio, settore, area, servizio, responsabile, centro di responsabilità, centro di costo, struttura, struttura responsabile, struttura organizzativa, unità organizzativa, direzione, dipartimento, ripartizione, responsabile gestionale, responsabile del settore, responsabile di settore, responsabile di area, responsabile dell’area, responsabile di servizio, responsabile del servizio, responsabile dell’obiettivo, responsabile obiettivo, responsabile del procedimento, dirigente, dirigente responsabile, dirigente di riferimento, servizio responsabile, settore responsabile, area responsabile, ufficio responsabile, cdr, area organizzativa, settore di riferimento, area di riferimento, settore servizio, area settore, area servizio, settore ufficio, area responsabile, settore responsabile, area e responsabile, responsabile e settore, soggetto responsabile, unità responsabile, titolare, posizione organizzativa, titolare di eq, responsabile eq, responsabile tecnico, struttura di riferimento, area di responsabilità, uffici coinvolti, settori coinvolti, chi lo fa, centro di responsabilita',
  ),
  politicalLead: words(
    'assessore, assessorato, assessorato di riferimento, assessore di riferimento, assessore competente, referente politico, responsabile politico, amministratore, amministratore di riferimento, amministratore referente, riferimento politico, organo politico di riferimento, delegato, delega, assessore delegato, amministratore delegato, referente politico istituzionale, assessore referente, sindaco assessore, politico di riferimento',
  ),
  strategic: words(
    'obiettivo strategico, obiettivi strategici, obiettivo strategico di riferimento, obiettivo strategico collegato, obiettivo strategico dup, obiettivo strategico del dup, obiettivo dup, obiettivo generale, obiettivo di valore, collegamento con obiettivo strategico, collegamento obiettivo strategico, riferimento obiettivo strategico, obiettivo strategico correlato',
  ),
  mandateGoal: words(
    'obiettivo di mandato, linea di mandato, linea programmatica, linee programmatiche, linea strategica, linea programmatica di mandato, indirizzo strategico, indirizzo strategico di riferimento, programma di mandato, linea di indirizzo, asse strategico, asse',
  ),
  ambit: words(
    'ambito, ambito strategico, area strategica, politica, politica di riferimento, tema',
  ),
  horizon: words(
    'arco temporale, durata, durata dell’obiettivo, periodo, periodo di riferimento, orizzonte temporale, anni di riferimento, anno di riferimento, annualità, durata del progetto, triennio, orizzonte',
  ),
  mission: words('missione, missione di bilancio, missioni, codice missione, miss'),
  programme: words('programma, programma di bilancio, programmi, codice programma, prog'),
  code: words(
    'codice, cod, codice obiettivo, cod obiettivo, codice dell’obiettivo, id obiettivo, id, codice ob, cod ob, sigla, codice obiettivo operativo, ob',
  ),
  number: words(
    'numero, n, nr, num, n obiettivo, numero obiettivo, n ordine, progressivo, n progressivo, n ob, scheda n, n scheda, numero scheda, no, n prog',
  ),
  action: words(
    'azione, azioni, attività, fase, fasi, attività fasi, fasi attività, azioni fasi, attività e fasi, fasi e attività, fasi e tempi, descrizione attività, descrizione azione, descrizione azioni, descrizione fase, descrizione delle fasi, descrizione dell’azione, descrizione dell’attività, descrizione delle attività, fase operativa, fasi operative, attività previste, azioni previste, azioni e attività, modalità, modalità di attuazione, modalità di realizzazione, modalità operative, interventi, cosa si fa, passi, passaggi, fasi di attuazione, fasi di realizzazione, azioni da intraprendere, attività da svolgere, azioni e scadenze, azioni e tempi, attività e tempi, attività e scadenze, fasi e scadenze, fasi e tempistica, azioni e tempistica, attività e tempistica, azioni operative, azione operativa, obiettivo di secondo livello, milestone, attività programmate, elenco attività, elenco delle attività, elenco azioni, azioni attività, attività azioni, passi da compiere, descrizione fasi, descrizione delle azioni, attivita azioni fasi, fasi azioni, programma delle attività, cronoprogramma, cronoprogramma delle attività, azioni principali, attività principali',
  ),
  actionCode: words(
    'n fase, fase n, n azione, azione n, codice azione, cod azione, n attività, attività n, codice fase, cod fase, codice attività, cod attività, numero fase, id azione',
  ),
  timing: words(
    'tempi, tempo, tempistica, tempistiche, scadenza, scadenze, termine, termini, entro, data prevista, data, quando, tempi di realizzazione, tempi di attuazione, tempi previsti, termine previsto, termine di realizzazione, scadenza prevista, inizio fine, data di scadenza, termine ultimo, data inizio fine, periodo di attuazione, periodo di realizzazione, periodo di svolgimento, calendario, termine finale, data di realizzazione, data termine, tempistica prevista, entro il, entro quando, data prevista di conclusione',
  ),
  start: words(
    'inizio, data inizio, data di inizio, avvio, data avvio, data di avvio, dal, da, inizio previsto, data inizio prevista, decorrenza, data inizio attività',
  ),
  end: words(
    'fine, data fine, data di fine, conclusione, data conclusione, data di conclusione, al, a, fine prevista, data fine prevista, ultimazione, data ultimazione, data fine attività, data di ultimazione',
  ),
  indicator: words(
    'indicatore, indicatori, indicatore di risultato, indicatori di risultato, indicatori di performance, indicatore di performance, misuratore, misuratori, parametro, parametri, parametro di misurazione, kpi, descrizione indicatore, indicatore descrizione, indicatori e target, indicatore e target, indicatori di misurazione, indicatore di misurazione, nome indicatore, denominazione indicatore, indicatore di valutazione, indicatori di valutazione, indicatore target, unità di misura del risultato, metrica, indicatori di attività, indicatori di efficacia, indicatore di efficacia, indicatore di efficienza, indicatore di esito, indicatori e valori attesi, indicatore e valore atteso, misura, come si misura, indicatori di risultato e target, indicatori e risultati attesi',
  ),
  unit: words('unità di misura, um, u m, unita misura, unità, udm, u di m'),
  target: words(
    'target, valore target, valore obiettivo, target atteso, valori attesi, valore previsto, atteso, risultato previsto, valore atteso al, traguardo, obiettivo anno, previsto, valore',
  ),
  card: words(
    'scheda, scheda obiettivo, scheda di obiettivo, scheda progetto, scheda obiettivo gestionale, scheda obiettivo operativo, scheda dell’obiettivo, scheda n, obiettivo n, scheda obiettivo n, scheda di programmazione, scheda obiettivo di performance',
  ),
  extra: words(
    'altro, peso, pesatura, peso obiettivo, peso dell’obiettivo, ponderazione, peso percentuale, tipologia, tipo, tipo obiettivo, tipologia obiettivo, priorità, complessità, risorse, risorse umane, risorse finanziarie, risorse strumentali, personale coinvolto, stakeholder, portatori di interesse, destinatari, beneficiari, utenti, note, annotazioni, budget, capitoli, capitolo, stanziamento, costo, importo, altri settori coinvolti, servizi coinvolti, collaborazioni, partner, fonte, fonte dati, fonte dei dati, formula, formula di calcolo, baseline, valore iniziale, valore di partenza, dato storico, stato di attuazione, stato, verifica, grado di realizzazione, dimensione, quota, trasversale, trasversalità, collegamento piao, settori trasversali, contributo, missione e programma, risorse umane assegnate, risorse assegnate, dipendenti coinvolti, rilevanza, vincoli, rischi, anticorruzione',
  ),
  ignore: words('ignora, non importare'),
};

function words(list: string): readonly string[] {
  return list.split(', ');
}
