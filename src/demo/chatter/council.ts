/** The elected between two meetings. */
export const COUNCIL = `
= cse h=12-19
hakim: Ordre du jour {provisoire|v2}, vos points avant {mercredi|demain} midi
+6 A: rien à ajouter
+11 B: ajoute {le chauffage|les toilettes du 3e|la subvention sport}
+1 hakim: ajouté
= cse h=17-21
lea: PV {relu|prêt}, je l'envoie à la direction ?
+8 hakim: oui
+2 A: page 3 ils nous font dire l'inverse, je corrige
+1 lea: merci
= cse h=8-12
A: salle {B12|203} réservée pour {la prépa|la commission}
+5 B: merci
= cse h=8-10
A: train en retard de {25|40|55} min, commencez sans moi
+2 B: on commence toujours sans toi
+1 A: 😂
= cse h=12-14
A: on mange où {avant|après} la plénière ?
+3 B: la brasserie
+2 C: encore
+1 B: propose
= cse h=17-21
veronique: Factures des œuvres : il me manque {deux|trois} signatures
+7 A: je passe demain matin
+1 veronique: Merci
= cse h=17-21
veronique: Relevé du mois : solde {14 212|9 870|22 405} €, détail dans le dossier
+9 martine: Vérifié, c'est bon
= cse h=12-20
A [doc]: {BDESE_extrait|Bilan_HSE|Note_effectifs}.pdf
+11 B: page {7|12}, quelqu'un comprend le graphique ?
+4 martine: L'axe commence à 80 %, c'est tout
+1 B: ah les...
= cse h=12-20
eric: inspection des {échelles|extincteurs|locaux batteries} {lundi|jeudi}, qui m'accompagne ?
+6 A: moi
+1 eric: top
= cse h=12-20
A: la direction répond "à l'étude" à {4|6|7} questions sur 9
+3 B: ils étudient beaucoup
+2 C: ils vont finir docteurs
= cse h=18-22
A: combien d'heures de délég il vous reste ?
+4 B: {2|3|1,5}
+2 C: mutualise avec moi j'en ai {8|5}
= cse h=8-18
A: quelqu'un peut me remplacer à la commission {logement|formation|mutuelle} ?
+6 B: oui
+1 A: merci
= cse h=17-21
A: suppléant pour {jeudi|mardi} svp, {enfant malade|astreinte}
+5 B: je prends
= cse h=9-20
A: billetterie {ouverte|en rade}
+6 B: {les places de cirque sont parties en 20 min|le site rame}
= cse h=9-20
A: colis de naissance pour {3|2} collègues ce mois ci 👶
+4 B: je les envoie
= cse h=17-21
fatou: CR de ma visite {Saint-Étienne|Grenoble|Vénissieux} dans le dossier
+5 hakim: merci Fatou, précis comme toujours
= cse h=17-21
mourad: réunion de proximité Lyon : {3|4} points, aucun réglé, tout est noté
+4 A: on les remonte en plénière
= cse h=12-20
A: {mot du DG|film corporate} de {4|7} minutes en ouverture, j'ai compté {9|12} fois "ensemble"
+1 B: ensemble mais pas dans la même voiture
= cse h=12-20
paulo: Créteil : {fuite au plafond|plus de chauffage aux vestiaires|ascenseur bloqué}. je fais un DGI ou pas ?
+5 eric: envoie les photos d'abord
+9 paulo [photo]:
+2 eric: oui, registre
= cse h=18-22
A: je relis la loi, quelqu'un a {l'article sur le délai de consultation|le décret} ?
+6 eric: R2312-6, un mois, deux avec expert
+1 A: merci
= cse h=12-20
alain: comment on ouvre un fichier "zip"
+3 lea: double clic Alain
+8 alain: ça y est. non
= cse h=12-20
alain: pouce
+2 nadege: Alain tu peux mettre l'emoji
+1 alain: lequel
= cse h=12-20
jc: je passe la main pour la kermesse, 15 ans que je porte les tables
+3 A: tu mérites une statue
+1 jc: une chaise suffira
= cse h=9-20
nadege: je suis du soir, quelqu'un me raconte la réunion ?
+20 emma: je t'ai fait 10 lignes en privé
+2 nadege: merci Emma ❤️
= cse h=9-20
A: joyeux anniversaire {B} 🎂
+5 C: bon anniversaire !
+40 B: merci les élus
= cse h=9-20
A: bonnes vacances à ceux qui partent
+6 B: merci, je débranche
= cse h=9-20
A [photo]: la vue de la salle de réunion. voilà voilà
+4 B: un mur
+1 C: allégorie
= cse h=17-21
A: qui a le badge visiteur {jaune|numéro 4} ? l'accueil s'énerve
+9 B: dans ma veste pardon
= cse h=12-20
A: expert de {13h30|14h} au téléphone, c'est qui qui l'appelle
+3 hakim: moi
= cse h=12-20
A: tableau des effectifs : {-14|-9|-22} en {6 mois|un trimestre}, sans plan, sans bruit
+5 B: ils ne remplacent plus, c'est ça le plan
= cse h=12-20
A: {2|3} démissions de plus {à la supervision|au raccordement}
+4 B: les jeunes ne restent plus
+2 C: 1 750 brut aussi
= cse h=18-21
emma: petite question de débutante : {c'est quoi la BDESE|un avis "réputé rendu" ça veut dire quoi|on vote à main levée ou pas} ?
+6 martine: Je t'explique {demain à la pause|en deux lignes en privé}
+1 emma: merci Martine
= cse h=17-21
sandrine: prépa {lundi|mercredi} 17h en visio, lien habituel
+3 A: ok
+5 B: en retard mais là
= cse h=8-20
A: ok pour moi
+2 B: ok
= cse h=8-20
A: 👍
= cse h=12-20
A: relu, {RAS|deux virgules|une coquille p. 4}
+2 B: merci
= cse h=17-21
A: la presse locale appelle pour {les fourgons|les effectifs}, qui répond ?
+3 hakim: Sandrine, et elle seule
+1 A: ok je transmets
= cse h=12-20
A: {parking|badges|vestiaires} : la direction a répondu par {une note|un silence|un tableau}
+4 B: on le remet à l'ordre du jour
= cse h=17-21
martine: J'ai repris les {heures sup|congés|primes} de {12|9|17} bulletins : {4|3|6} erreurs, toujours dans le même sens
+5 A: merci Martine
+2 B: quelle coïncidence
= cse h=12-20
A: {procès verbal|extrait} à afficher, qui passe à {Montreuil|Gennevilliers|Créteil} ?
+6 B: j'y suis demain
= cse h=8-11
A: grève des {trains|RER}, visio pour tout le monde ?
+4 B: oui
+2 C: oui, et en chaussons
= cse h=12-20
nadege: magasin : {2|3} jours d'arrêt pour un carton de {28|31} kg. il est où le chariot ?
+6 eric: déclaration faite ? je viens demain
+3 nadege: faite
= cse h=12-20
lea: Grenoble : temps d'appel passé de {7|8} à {5|6} minutes dans l'objectif, sans prévenir
+5 A: et si le client pleure on raccroche ?
+1 lea: c'est ça
= cse h=12-20
jc: Saint-É : {2|3} fourgons immobilisés, les gars tournent à deux dans un
+4 eric: à deux c'est prévu ?
+1 jc: à deux et l'échelle
= cse h=9-20
A: bonnes vacances de {Pâques|Toussaint} aux parents, courage aux autres
+5 B: je garde 4 petits enfants, prenez ma place
= cse h=17-21
emma: j'ai fait un modèle de compte rendu plus court, {dites-moi|vous en pensez quoi} ?
+8 A: très clair
+3 B: adopté
= cse h=17-21
A: {consultation|vote} sur {le plan de formation|l'aménagement du 2e}, on donne quel avis ?
+6 B: réservé
+4 C: défavorable si pas de chiffres
= cse h=12-20
hakim: question de la direction : "pourquoi tant de questions ?"
+2 A: mets la en question
= cse h=12-20
A: le nouveau RRH {prend des notes|sourit|dit "je vous entends"}
+3 B: méfiance
= cse h=18-22
A: je finis le courrier à l'inspection, {relecture|un œil} svp
+12 B: deux phrases trop longues, sinon parfait
+2 A: corrigé merci
= cse h=9-20
veronique: Places de {théâtre|piscine|patinoire} : {40|25|60} restantes, faites passer
+7 A: c'est affiché
= cse h=12-20
A: {accident|chute} à {Créteil|Gennevilliers} ce matin, {cheville|poignet}, il est à l'hôpital
+3 B: qui prévient la famille ?
+2 eric: c'est fait, enquête demain
= cse h=12-20
A: combien de réponses à la dernière question écrite ?
+4 B: zéro, délai dépassé de {3|5|8} jours
= cse h=17-21
paulo: Créteil : {14|11} collègues sont passés me voir aujourd'hui. ils veulent des dates, pas des mots
+5 hakim: je les demande demain
= cse h=12-20
A: réunion décalée {à 15h|à jeudi|d'une semaine}
+2 B: encore
+3 C: noté
= cse h=12-20
A: qui a gardé l'accord de {2014|2011|2017} ? la direction dit qu'il n'existe pas
+6 martine: Moi. Version signée, et la photo de la signature
+1 A: 😄
= cse h=12-20
A: merci pour l'accueil hier à {Lyon|Créteil|Grenoble}
+6 B: avec plaisir
`;
