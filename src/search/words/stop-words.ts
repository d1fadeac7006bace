/** Words without a subject of their own: articles, prepositions, pronouns, auxiliaries, and how people open a question. */
export const stopWords: ReadonlySet<string> = new Set(
  `a ad al all alla alle allo ai agli anche ancora c che chi ci coi col come con cosa cui d da dal dall dalla dalle dallo dai dagli
  de degli dei del dell della delle dello di dove e ed era essere fa fanno far fare faccio fate gli ha hai hanno ho i il in io l la le
  lei li lo loro lui ma me mi mia mie miei mio ne negli nei nel nell nella nelle nello  non nostra nostre nostri nostro o ogni
  oppure per perche piu po poi posso possono puo pure qual quale quali quando quanta quante quanti quanto quel quell quella quelle
  quelli quello quest questa queste questi questo qui s se sei si sia sono sta stanno state stati stato su sua sue sugli sui
  sul sull sulla sulle sullo suo suoi te ti tra fra tua tue tuo tuoi tutta tutte tutti tutto un una uno v va vanno vi voglio vorrei
  vuole vogliono cosi cioe ecc eccetera serve servono devo deve devono dovrei dovrebbe avere essere viene vengono esiste esistono
  ce n qualche qualcosa qualcuno quindi gia mai sempre abbastanza alcuni alcune alcuna
  altra altre altro molta molte molti molto poca poche pochi poco troppa troppe troppi troppo attraverso cio davvero diversi diverse infatti inoltre invece mentre meglio modo modi oltre ormai parte piuttosto
  possibile proprio propria propri proprie qualsiasi quasi stesso stessa stesse stessi tale tali tanti tanto vari varie volta prevede
  mettere dare paese chiedere chiedo chiede cerca cercare cerco trovo    sara saranno meno
  prendere prende prendo preso riesco riesce riescono riuscire so sai sa sapere via male fatto fatta fatti successo ditemi spiegatemi
  facciamo facendo vorremmo dovete dovremmo possiamo potrei potete potrebbe abbiamo avete avevo ero sarebbe subito tanta tante oggi adesso
  usa uso usano appena abbia almeno appieno avanti chiunque debba dietro farsi farvi fatte forse fronte indietro infine possano quater simili smi`.split(
    /\s+/u,
  ),
);
