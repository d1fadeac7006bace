/**
 * Everyday words of residents in other languages. A line: Italian words, then English, French, Spanish, Romanian, Albanian and Arabic
 * ones; commas part words of the same sense. Of the Italian ones the first that a plan knows is taken. Endings of number and article
 * may differ, spelling may not: nothing is guessed.
 */
export const aliasLines = `
comune,municipio|municipality,town hall,city hall,council|mairie,commune|ayuntamiento,municipio,alcaldía|primărie,comună|bashki,komunë|بلدية
sindaco|mayor|maire|alcalde|primar|kryetar,kryebashkiak|عمدة,رئيس البلدية
ufficio,sportello|office,desk,counter,help desk|bureau,guichet|oficina,ventanilla|birou,ghișeu|zyrë|مكتب,مكاتب
servizi|service||||shërbim|خدمة,خدمات
servizi online,sportello telematico|online services,e-government|services en ligne,démarches en ligne|servicios en línea,trámites en línea,trámites|servicii online|shërbime online|خدمات الكترونية
sito|website|site internet,site web|sitio web,página web|site|faqe interneti,uebfaqe|موقع
app|mobile app|appli,application|aplicación|aplicație|aplikacion|تطبيق
wifi|wireless|réseau|red inalámbrica|rețea|rrjet|واي فاي,انترنت
internet|internet|||||انترنت
digitale,computer|digital,computer,it course|numérique,ordinateur,informatique|ordenador,computadora,informática|calculator|dixhital,kompjuter|رقمي,حاسوب,كمبيوتر
reclami,segnalazioni|complaint,report a problem,claim|plainte,réclamation,signalement|queja,reclamo,reclamación,denuncia|plângere,reclamație,sesizare|ankesë,ankim|شكوى,شكاوى
questionario|survey,questionnaire,opinion,satisfaction|sondage,enquête,avis|encuesta,cuestionario|sondaj,chestionar,opinie|anketë,pyetësor,mendim|استبيان,استطلاع
bilancio partecipativo,proposte|participatory budget,proposal,suggestion,idea|budget participatif,proposition,idée|presupuesto participativo,propuesta,sugerencia|buget participativ,propunere|buxhet pjesëmarrës,propozim,ide|اقتراح,اقتراحات
bilancio,conti|budget,balance,finance|comptes|presupuesto,finanzas,cuentas|buget,finanțe|buxhet|ميزانية
soldi|money,spending|argent,dépenses|dinero,gastos|bani,cheltuieli|para,shpenzime|مال,نقود
tasse,tributi|tax,taxes|impôt|impuesto,tasa|taxă,impozit|taksë,tatim|ضريبة,ضرائب
imu,tassa casa|property tax,council tax|taxe foncière,taxe habitation|impuesto sobre la vivienda,ibi|impozit pe casă,impozit pe locuință|taksë banese,taksa e shtëpisë|ضريبة المنزل,ضريبة العقار
tari,tassa rifiuti|waste tax,garbage tax,rubbish tax|taxe ordures,taxe poubelles|tasa de basura,impuesto de basura|taxă de gunoi,taxa de salubritate|taksa e mbeturinave|ضريبة النفايات
evasione|tax evasion|évasion fiscale,fraude fiscale||evaziune|evazion|تهرب ضريبي
pagamenti,pagare|payment,pay,bill,invoice|paiement,payer,facture|pago,pagar|plată,plăți|pagesë,paguaj,faturë|دفع,فاتورة,فواتير
contributo,bonus|grant,subsidy,allowance,benefit|subvention,allocation,prime|subvención,ayuda económica|subvenție,alocație,indemnizație|ndihmë financiare|اعانة,منحة,دعم مالي
sconto,agevolazioni|discount,reduction,exemption|remise,exonération|descuento,exención,rebaja|reducere,scutire|zbritje,ulje|خصم,تخفيض
tangenziale|bypass,ring road|rocade,périphérique|circunvalación|centură,șosea de centură|unazë|طريق دائري
strada,strade|road,street,pothole|route,rue,chaussée,nid de poule|carretera,calle,bache|drum,stradă,străzi,groapă|rrugë,gropë|طريق,طرق,شارع,شوارع
strade rurali|country road,rural road,farm track|chemin rural,route de campagne|camino rural|drum rural|rrugë rurale,rrugë fshati|طريق ريفي
rotatoria|roundabout,traffic circle|rond-point,giratoire|rotonda,glorieta|sens giratoriu,girație|rrethrrotullim|دوار
traffico|traffic,congestion,traffic jam|circulation,embouteillage,trafic|atasco|ambuteiaj|trafik,qarkullim|مرور,ازدحام
camion,mezzi pesanti|truck,lorry|poids lourd,camion||tir|kamion|شاحنة,شاحنات
sicurezza stradale|road safety,accident,speed,crossroads,junction|sécurité routière,vitesse,carrefour|seguridad vial,velocidad,cruce|siguranță rutieră,viteză,intersecție|siguri rrugore,aksident,shpejtësi,kryqëzim|حادث,حوادث,سرعة,تقاطع
pista ciclabile,bici|cycle path,bike path,bike lane,cycle lane,cycleway|piste cyclable,voie cyclable|carril bici,ciclovía,ciclopista|pistă de biciclete|korsi biçikletash,pistë biçikletash|مسار دراجات,ممر دراجات
bici|bike,bicycle,cycling|vélo,bicyclette|bici,bicicleta||biçikletë|دراجة,دراجات
marciapiede|sidewalk,pavement,footpath|trottoir|acera|trotuar||رصيف,ارصفة
centro storico|old town,town centre,city centre,historic centre,town center,city center,downtown|centre-ville,centre historique,vieille ville|centro histórico,casco antiguo,centro de la ciudad|centru vechi,centru istoric,centrul orașului|qendër historike,qendra e qytetit,qendër|وسط المدينة,المركز التاريخي
piazza|square|place publique|plaza|piață|shesh|ساحة,ميدان
urbanistica,pgt|urban planning,town planning,building permit,zoning,planning|urbanisme,permis de construire|plan urbanístico,permiso de construcción|autorizație de construire|urbanistikë,leje ndërtimi|تخطيط عمراني,رخصة بناء
lavori,riqualificazione|renovation,works,refurbishment,redevelopment|travaux|obras,renovación|lucrări,renovare,reabilitare|punime,rikonstruksion|اشغال,ترميم
affreschi|fresco|fresque|||afresk|لوحات جدارية
chiesa,parrocchie|church,parish|église,paroisse|iglesia,parroquia|biserică,parohie|kishë,famulli|كنيسة
impresa,imprese|business,company,enterprise,firm,entrepreneur|entreprise|empresa,empresario|firmă,întreprindere,antreprenor|biznes,ndërmarrje,sipërmarrës|شركة,شركات,مؤسسة
aprire attività,imprese|start a business,open a shop,open a business,startup|créer une entreprise,ouvrir un commerce|abrir un negocio,abrir una tienda|deschide o firmă,deschide o afacere|hap biznes,hapja e biznesit|فتح مشروع,فتح محل
giovani imprenditori|young entrepreneur|jeunes entrepreneurs|jóvenes emprendedores,emprendedor|tineri antreprenori|sipërmarrës të rinj|رواد الاعمال
negozio,negozi|shop,store,shopping,retail|magasin,boutique,commerce|tienda,comercio|magazin,prăvălie|dyqan|محل,محلات,متجر,دكان
mercato|market|marché,forains|mercado,mercadillo|piață de alimente,târg,piața agroalimentară|treg,pazar|سوق,اسواق
fiere,sagre,eventi|fair,event,festival,village fete|fête,événement,foire,kermesse|feria,fiesta|eveniment,sărbătoare,bâlci|ngjarje,festë,panair|فعالية,فعاليات,مهرجان,حفلة
lavoro|job,work,employment,unemployment,unemployed,jobless|emploi,travail,chômage,chômeur|trabajo,desempleo,paro,desempleado|muncă,loc de muncă,șomaj,șomer|punë,punësim,papunësi,i papunë|عمل,وظيفة,شغل,بطالة,وظائف
tirocinio|internship,traineeship,apprenticeship|stage,apprentissage|prácticas,pasantía|stagiu,ucenicie|praktikë,stazh|تدريب مهني,تدريب
concorso,assunzioni|recruitment,public competition,hiring|recrutement,concours,embauche|oposición,contratación|angajare,concurs|konkurs,rekrutim|توظيف
polizia locale|local police,municipal police,traffic warden|police municipale,police locale||poliție locală|polici bashkiake|شرطة محلية,شرطة بلدية
polizia|police|||poliție||شرطة
carabinieri,forze dell'ordine|law enforcement|gendarmerie|guardia civil|jandarmerie|xhandarmëri,karabinier|درك
sicurezza|security,safety,crime,theft,thief,burglary,thieves|criminalité,vol,voleur,cambriolage|seguridad,delincuencia,robo,ladrón|siguranță,criminalitate,furt,hoți|siguri,krim,vjedhje,hajdut|امن,سرقة,جريمة,لصوص
telecamere|camera,cctv,surveillance,video surveillance|vidéosurveillance|cámara,videovigilancia|cameră de supraveghere,supraveghere video|kamera,kamera sigurie|كاميرا,كاميرات,مراقبة
alcol|alcohol,drunk,drinking,drunk driving|alcool,ivre|borracho|beat|alkool,i dehur|كحول,خمر
rumore|noise,loud music|bruit,tapage|ruido|zgomot|zhurmë|ضوضاء,ضجيج
droga|drug|drogue|droga||drogë|مخدرات
truffe|scam,fraud,swindle|arnaque,escroquerie|estafa,timo|înșelătorie,escrocherie|mashtrim|احتيال,نصب
patente|driving licence,driving license,driver's license,driver's licence|permis de conduire|carnet de conducir,licencia de conducir,permiso de conducir|permis de conducere,carnet de conducere|patentë,leje drejtimi|رخصة قيادة,رخصة السياقة
moto,motorino|motorbike,scooter,moped|moto,mobylette|ciclomotor|motocicletă,scuter|motoçikletë,motor|دراجة نارية
educazione stradale|road education|éducation routière|educación vial|educație rutieră|edukim rrugor|تربية مرورية
multa,sanzioni|penalty,traffic fine|amende,contravention|multa,sanción||gjobë|غرامة,مخالفة
alluvione,torrenti|flood,flooding|inondation,crue|inundación|inundație|përmbytje|فيضان,فيضانات
torrente,torrenti|stream,river,creek,river bank|ruisseau,rivière,torrent|arroyo,río|râu,pârâu|përrua,lumë|نهر,واد,جدول
protezione civile|civil protection,civil defence|protection civile,sécurité civile|protección civil|protecție civilă|mbrojtje civile|دفاع مدني,حماية مدنية
emergenza|emergency,disaster,earthquake,storm|urgence,catastrophe,séisme,tremblement de terre|catástrofe,terremoto|urgență,dezastru,cutremur|emergjencë,katastrofë,tërmet|طوارئ,كارثة,زلزال
animali|animal,pet|animaux,animaux domestiques|mascota||kafshë|حيوان,حيوانات
cani|dog|chien|perro|câine,câini|qen,qentë|كلب,كلاب
randagi|stray|errant,abandonné|callejero,vagabundo|vagabond,fără stăpân|endacak|ضال,ضالة
gatti|cat|chat|gato|pisică|mace|قط,قطط,قطة
canile,cani|kennel,dog shelter,animal shelter|chenil,refuge animaux,fourrière|perrera,refugio de animales|adăpost de câini,adăpost pentru câini|strehë qensh|ملجأ حيوانات
sgambamento cani|dog park,dog run,dog area|parc à chiens,aire canine|parque canino,parque para perros|parc pentru câini,țarc de câini|park për qen|حديقة كلاب
cimitero animali|pet cemetery,animal cemetery|cimetière animaux,cimetière pour animaux|cementerio de mascotas,cementerio de animales|cimitir de animale|varreza kafshësh|مقبرة حيوانات
cimitero|cemetery,graveyard|cimetière|cementerio|cimitir|varreza|مقبرة
sport|sport||deporte|||رياضة
impianti sportivi,centro sportivo|sports centre,sports center,sport facilities,stadium,sports ground|stade,équipements sportifs,centre sportif,complexe sportif|polideportivo,instalaciones deportivas,estadio|bază sportivă,stadion,teren de sport|qendër sportive|ملعب,ملاعب,مركز رياضي
palestra|gym,fitness|gymnase,salle de sport|gimnasio|sală de sport,sală de gimnastică|palestër|صالة رياضية,نادي رياضي
piscina|swimming pool,pool,swimming|piscine,natation|natación|bazin de înot,înot|pishinë,not|مسبح,سباحة
calcio|football,soccer,football pitch|terrain de foot|fútbol,campo de fútbol|fotbal,teren de fotbal|futboll,fushë futbolli|كرة القدم
associazioni|association,club||asociación|asociație|shoqatë,klub|جمعية,جمعيات
cultura|culture||||kulturë|ثقافة
concerto,musica|concert,music|musique|concierto|muzică|koncert,muzikë|حفل موسيقي,موسيقى
teatro|theatre,theater,play||teatro||teatër|مسرح
natale|christmas|noël|navidad|crăciun|krishtlindje|عيد الميلاد
biblioteca|library|bibliothèque,médiathèque|biblioteca||bibliotekë|مكتبة,مكتبات
libri,lettura|book,reading|livre,lecture|libro,leer|carte,cărți|libër,libra,lexim|كتاب,كتب,قراءة
parco,parchi|park,garden|parc,jardin|parque|grădină publică|kopsht publik,lulishte|حديقة,حدائق,منتزه
parco giochi,giochi|playground,play area,swing|aire de jeux,terrain de jeux,balançoire|parque infantil,columpio,área de juegos|loc de joacă,leagăn|kënd lojërash,kënd lojrash,shesh lojërash,lojëra|ملعب اطفال,العاب,ارجوحة
verde,aree verdi|green area,green space,grass,lawn|espace vert,pelouse|zona verde,zonas verdes,césped|spațiu verde,spații verzi,iarbă|hapësirë e gjelbër,hapësira të gjelbra|مساحات خضراء,عشب
alberi|tree|arbre|árbol|copac,arbore,pom|pemë|شجرة,اشجار
ambiente|environment,nature,climate,ecology|environnement,climat|medio ambiente,naturaleza,clima|mediu|mjedis,natyrë,klimë|بيئة,طبيعة,مناخ
inquinamento|pollution,smog||contaminación|poluare|ndotje|تلوث
rifiuti|rubbish,garbage,waste,litter,trash,recycling|ordures,déchets,poubelle,recyclage|basura,residuos,reciclaje|gunoi,deșeuri,reciclare|mbeturina,plehra,riciklim|نفايات,قمامة,زبالة
abbandono rifiuti,rifiuti abbandonati|fly tipping,illegal dumping,littering|dépôt sauvage|vertido ilegal,basura abandonada|gunoi aruncat|mbeturina të hedhura|رمي النفايات
energia|energy,electricity,power||electricidad|electricitate,curent|energji,rrymë|طاقة,كهرباء
energia rinnovabile,energia solare,comunità energetiche|solar panel,renewable energy,energy community,solar|panneau solaire,énergie renouvelable,communauté énergétique,solaire|panel solar,energía renovable,comunidad energética|panou solar,panouri solare,energie regenerabilă|panele diellore,energji e rinovueshme|طاقة شمسية,الواح شمسية
riscaldamento|heating,insulation,boiler|chauffage,isolation,chaudière|calefacción,aislamiento,caldera|încălzire,izolație,centrală termică|ngrohje,izolim|تدفئة
illuminazione|street lighting,street light,lighting,lamp post|éclairage,lampadaire|alumbrado,iluminación,farola|iluminat,iluminat public|ndriçim|انارة,اضاءة
auto elettriche|electric car,electric vehicle|voiture électrique|coche eléctrico,auto eléctrico,carro eléctrico|mașină electrică|makinë elektrike|سيارة كهربائية,سيارات كهربائية
colonnine,ricarica auto|charging station,charging point,ev charger,charger|borne de recharge,recharge|punto de recarga,estación de carga,cargador|stație de încărcare|karikues,pikë karikimi|محطة شحن,شحن
auto|car|voiture,automobile|coche|mașină,autoturism|makinë|سيارة,سيارات
asilo nido,nido|nursery,creche,daycare,day care,day nursery|garderie|guardería|creșă|çerdhe|حضانة,حضانات
scuola dell'infanzia,asilo|kindergarten,preschool,nursery school|maternelle,école maternelle,jardin d'enfants|jardín de infancia,jardín infantil,preescolar,escuela infantil|grădiniță|kopsht fëmijësh,kopsht|روضة,روضة اطفال
scuola,scuole|school|école,collège,scolaire|escuela,colegio,escolar|școală,școli,școlar|shkollë|مدرسة,مدارس
scuole primarie,scuola elementare|primary school,elementary school|école primaire,école élémentaire|escuela primaria,primaria|școală primară|shkollë fillore|مدرسة ابتدائية
scuola secondaria,scuola media|secondary school,middle school,high school|collège,lycée|instituto,secundaria|gimnaziu,liceu|shkollë e mesme,gjimnaz|مدرسة ثانوية,ثانوية,اعدادية
studenti|student,pupil|étudiant,élève|estudiante,alumno|elev,elevi|nxënës|طالب,طلاب,تلميذ,تلاميذ
insegnanti|teacher|enseignant,professeur,instituteur|maestro,profesor|învățător|mësues|معلم,مدرس,استاذ
mensa scolastica,mensa|school lunch,school meals,school canteen,school dinner|cantine scolaire,restauration scolaire|comedor escolar|cantină școlară|mensë shkollore,mensa shkollore|مطعم مدرسي,مطعم المدرسة
mensa|canteen,lunch,meal,food|cantine,repas|comedor,comida,almuerzo|masă,mâncare|mensë,ushqim,drekë|وجبة,وجبات,طعام,اكل
doposcuola,post scuola|after school,after-school,before school,homework help|après l'école,périscolaire,étude surveillée|extraescolar,después de la escuela|după școală|pas shkollës|بعد المدرسة
centri estivi|summer camp,holiday camp|centre aéré,colonie de vacances,centre de loisirs|campamento de verano,colonia de verano,campamento|tabără de vară,tabără|kamp veror|مخيم صيفي
bambini|child,children,kid|enfant|niño,niña,infancia|copil,copii|fëmijë|طفل,اطفال
ragazzi,giovani|youth,young people,teenager,teen,boy,girl,young|jeune,jeunesse,adolescent|joven,chico,muchacho|tânăr,tineri|i ri,të rinj,rini,adoleshent|شاب,شباب,مراهق,مراهقين
minori|minor,child protection|mineur,protection de l'enfance|menor||i mitur,të mitur|قاصر,قاصرين
affido familiare,affido|foster care,foster family,fostering,foster|famille d'accueil,accueil familial|acogida familiar,familia de acogida|plasament,asistent maternal|kujdestari,familje kujdestare|كفالة,اسرة حاضنة
bonus bebè|baby bonus,newborn,new baby,birth grant|prime de naissance,prime bébé,nouveau-né|bono bebé,recién nacido,ayuda por nacimiento|bonus bebeluș,nou-născut,indemnizație de naștere|bonus bebe,i porsalindur|مولود,مكافأة المولود
neonati,bebè|baby,pregnant,pregnancy,birth,mother|bébé,enceinte,grossesse,naissance,maman|embarazada,embarazo,nacimiento,mamá|bebeluș,gravidă,sarcină,naștere|shtatzënë,lindje,nënë|رضيع,حامل,ولادة,ام
famiglie|family,parent|famille|padres|părinte|familje,prind,prindër|عائلة,اسرة,عائلات,والدين
donne,violenza di genere|woman,women,gender violence,domestic violence|femme,violence conjugale,violence faite aux femmes|mujer,violencia de género,violencia doméstica|femeie,femei,violență domestică|grua,gra,dhunë në familje|امرأة,نساء,عنف
violenza|violence,abuse|maltraitance|maltrato|violență,abuz|dhunë|عنف
bullismo|bullying|harcèlement|acoso escolar|hărțuire|bullizëm|تنمر
anziani|elderly,senior,old people,pensioner,grandparents,grandmother,grandfather,older people,aged|personnes âgées,âgé,vieux,grand-mère,grand-père,retraité|ancianos,mayores,tercera edad,abuelo,jubilado|bătrân,vârstnic,bunici,pensionar|të moshuar,moshuar,pleq,pleqtë,gjysh|كبار السن,مسنين,جد,جدة
casa di riposo,ospizio|nursing home,care home,retirement home|maison de retraite,ehpad|residencia de ancianos,asilo de ancianos,residencia|azil de bătrâni,cămin de bătrâni,azil|azil pleqsh,shtëpi pleqsh|دار المسنين,دار العجزة
assistenza domiciliare,a domicilio|home care,carer,caregiver,home help|aide à domicile,soins à domicile,auxiliaire de vie|ayuda a domicilio,asistencia domiciliaria,cuidador|îngrijire la domiciliu,îngrijitor,îngrijitoare|kujdes në shtëpi,kujdestare|رعاية منزلية,مساعدة منزلية
disabilità,disabili|disabled,disability,handicap,autism|invalide,autiste|discapacidad,discapacitado,minusválido|dizabilitate,persoane cu handicap|aftësi të kufizuara,autizëm|معاق,اعاقة,ذوي الاحتياجات الخاصة,توحد
barriere architettoniche|wheelchair,accessibility,ramp,lift,elevator|fauteuil roulant,rampe,ascenseur|silla de ruedas,accesibilidad,rampa,ascensor|scaun cu rotile,accesibilitate|karrige me rrota,aksesueshmëri,ashensor|كرسي متحرك,مصعد
poveri,povertà,disagio economico|poor,poverty,hardship|pauvre,pauvreté,précarité|pobre,pobreza|sărac|i varfër,varfëri|فقر,فقير,فقراء
aiuto|help,support,aid,assistance|aide,soutien|ayuda,apoyo,asistencia|ajutor,sprijin,asistență|ndihmë,mbështetje|مساعدة,دعم
servizi sociali,segretariato sociale|social services,social worker,welfare|services sociaux,assistante sociale|servicios sociales,trabajadora social,asistente social||shërbime sociale|خدمات اجتماعية,شؤون اجتماعية
affitto|rent|loyer|alquiler|chirie|qira|ايجار
stranieri,migranti|foreigner,immigrant,migrant,immigration,refugee|étranger,immigré|extranjero,inmigrante,refugiado|străin,imigrant|i huaj,të huaj,emigrant,refugjat|اجنبي,اجانب,مهاجر,مهاجرين,لاجئ
mediatore culturale,mediazione|cultural mediator,interpreter,translator,translation|médiateur culturel,interprète,traducteur|mediador cultural,traductor|mediator cultural,interpret,traducător|ndërmjetës kulturor,përkthyes|مترجم,وسيط ثقافي
lingua,italiano|language,italian course,learn italian,italian language|langue,cours d'italien|idioma,lengua,curso de italiano|limbă,limba italiană,curs de italiană|gjuhë,kurs italishteje,gjuha italiane|لغة,تعلم الايطالية
volontariato,volontari|volunteer,volunteering,charity|bénévole,volontaire|voluntario,voluntariado||vullnetar,vullnetarizëm|متطوع,متطوعين,تطوع
incontro,socializzazione|meeting,meeting place,loneliness,lonely|rencontre,solitude|encuentro,soledad|întâlnire,singurătate|takim,vetmi|لقاء,وحدة
cup,prenotare visita|medical appointment,book a visit,health appointment|prise de rendez-vous médical,rendez-vous médical|cita médica|programare medic,programare medicală|takim mjekësor,vizitë mjekësore|موعد طبي,حجز موعد طبي
appuntamento|appointment,booking|rendez-vous|cita,cita previa|programare|takim,rezervim|موعد,حجز
farmacia|pharmacy,chemist,drugstore||farmacia|||صيدلية
medico|doctor,physician,gp|médecin,docteur|médico||mjek,doktor|طبيب,دكتور
ospedale|hospital,emergency room|hôpital|urgencias|spital||مستشفى
vaccinazioni|vaccine,vaccination||vacuna,vacunación|vaccinare|vaksinë,vaksinim|لقاح,تطعيم
passaporto|passport|passeport|pasaporte|||جواز سفر,جواز
carta d'identità|identity card,id card|carte d'identité,pièce d'identité|documento de identidad,carné de identidad,dni|carte de identitate,buletin|kartë identiteti,letërnjoftim|بطاقة هوية,هوية
permesso di soggiorno|residence permit,visa,stay permit|titre de séjour,permis de séjour|permiso de residencia,visado|permis de ședere,permis de rezidență,viză|leje qëndrimi,vizë|تصريح اقامة,اقامة,تأشيرة
cittadinanza|citizenship|nationalité,citoyenneté|ciudadanía,nacionalidad|cetățenie|shtetësi,nënshtetësi|جنسية
residenza|change of address,residency|domicile,changement d'adresse|empadronamiento|reședință|vendbanim|سكن,محل الاقامة
certificato di nascita|birth certificate|acte de naissance|certificado de nacimiento,partida de nacimiento|certificat de naștere|certifikatë lindjeje|شهادة ميلاد
matrimonio|wedding,marriage|mariage|boda,matrimonio|căsătorie,nuntă|martesë|زواج
divorzio|divorce|||divorț||طلاق
funerale|funeral,burial|enterrement,obsèques,funérailles|entierro|înmormântare|varrim|جنازة,دفن
case popolari|council house,social housing,public housing,council housing|logement social,hlm|vivienda social,vivienda protegida|locuință socială|banesa sociale,strehim social|سكن اجتماعي
pensione|pension,retirement|retraite|jubilación|pensie||تقاعد,معاش
autobus|bus,bus stop|autobus,car scolaire|guagua|autobuz||حافلة,باص
treno|train,railway,train station|gare|tren,estación de tren|||قطار,محطة
parcheggio|parking,car park,parking lot|stationnement|aparcamiento,estacionamiento|parcare|parkim|موقف سيارات
posta|post office,mail|la poste,bureau de poste|correos,oficina de correos|poștă|postë|بريد
cinema|cinema,movie theater||cine|cinematograf|kinema|سينما
turismo|tourism,tourist||turismo,turista||turizëm|سياحة
moschea|mosque|mosquée|mezquita|moschee|xhami|مسجد
acqua|water|eau|agua|apă|ujë|ماء,مياه
elezioni,votare|election,vote,voting|voter|elecciones,votar|alegeri,vot|zgjedhje,votim|انتخابات,تصويت
consiglio comunale|town council,city council|conseil municipal|pleno municipal,concejo|consiliu local|këshill bashkiak|مجلس بلدي
`;
