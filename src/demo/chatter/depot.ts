/** More of the depots: mornings, cellars, customers, vans, bosses, breaks. */
export const DEPOT = `
= adherents,venissieux h=6-8
A: qui a la liste des {départs|tournées} de ce matin, l'affichage est blanc
+3 B: je te l'envoie
+1 B [photo]:
= adherents,venissieux h=6-9
A: déjà {14|17} degrés de mauvaise humeur au bureau du chef
+2 B: je passe par derrière
= adherents,venissieux h=8-18
A: la dame m'a fait {un thé à la menthe|un café turc|des madeleines}, je déménage chez elle
+3 B: adresse
+1 C: et la fibre marche ?
+1 A: on s'en fiche
= adherents,venissieux h=8-18
A: client qui filme toute l'intervention "pour ses abonnés"
+2 B: t'as bien travaillé ton profil ?
+4 C: {340|1 200|12} vues
= adherents,venissieux h=8-18
A: un monsieur de {91|88|94} ans, on lui a coupé sa ligne cuivre depuis {3 semaines|un mois}. je l'ai réparé hors planning
+4 B: t'as bien fait
+2 C: respect
= adherents,venissieux h=8-18
A: gardienne d'immeuble absente, clé introuvable, {12|9} logements en attente
+5 B: essaie le boulanger en face
+20 A: le boulanger avait la clé. ce métier.
= adherents,venissieux h=8-18
A: câble sectionné par {une pelleteuse|un taille haie|un voisin bricoleur}, {240|90|400} clients à terre
+3 B: je viens avec la soudeuse
+4 C: j'arrive aussi
+110 A: rétabli, à 3 on a mis 2h. champions
= adherents,venissieux h=8-18
A: quelqu'un connaît l'armoire {derrière la piscine|du rond point|de la ZAC} ? plan faux
+6 B: elle est 40 m plus loin, sous le lierre
+9 A: trouvée ! merci {B}
= adherents,venissieux h=8-18
A: gaine bouchée, {racines|béton|on ne sait pas quoi}
+3 B: aiguille de 100 ?
+1 A: cassée
+2 C: j'ai la mienne, {30|20} min
= adherents,venissieux h=8-18
A: mon coéquipier a oublié {l'escabeau|les clés|son pantalon de sécu} au dépôt
+2 B: c'est qui déjà ton coéquipier
+1 A: moi
= adherents,venissieux h=8-18
A: puissance optique {-27|-31|-29}, c'est mort ou on tente
+3 B: reprends la soudure au PBO
+25 A: {-19|-18}, t'es un magicien
= adherents,venissieux h=10-18
A: appli client plantée, rapport à faire sur papier. qui a du papier
+2 B: qui a un stylo
+1 C: qui sait encore écrire
= adherents,venissieux h=9-18
A: on me demande de former {deux|trois} sous-traitants sur mon temps de rdv
+5 B: et ton objectif bouge pas
+1 A: exact
= adherents,venissieux h=9-18
A: vous badgez la pause vous ?
+4 B: oui depuis {lundi|le mois dernier}
+2 C: moi j'oublie une fois sur deux, volontairement
= adherents,venissieux h=16-19
A: fini ! {9|10|8} sur {9|10|8}, zéro échec
+2 B: ils vont t'en mettre 12 demain, malheureux
= adherents,venissieux h=16-19
A: retour dépôt {fermé|portail bloqué}, je dors dans le fourgon ?
+5 B: passe par le quai, c'est ouvert
= adherents,venissieux h=9-18
A: les nouvelles vestes prennent l'eau par {la capuche|les poches|partout}
+3 B: c'est des éponges haute visibilité
= adherents,venissieux h=9-18
A: le fourgon sent {le chien mouillé|le gasoil|la friture} depuis le prêt
+2 B: c'était qui
+3 C: pas moi je mange propre
= adherents,venissieux h=9-18
A: {rétro|pare brise|phare} cassé, délai de réparation {3|5} semaines
+3 B: je te prête mon scotch
= adherents,venissieux h=9-18
A: carte essence refusée à la pompe, file de 10 voitures derrière
+4 B: plafond atteint, ça m'est arrivé, j'ai avancé 60 €
+3 C: pareil, jamais remboursé d'ailleurs
= adherents,venissieux h=17-20
A: 1h50 pour rentrer. j'ai écouté tout un {podcast sur les pharaons|album|débat}
+2 B: conclusion ?
+1 A: ils étaient mieux logés
= adherents,venissieux h=17-21
A: j'ai reçu un "bravo" automatique pour mes {5|10|15} ans de boite
+2 B: avec ton prénom ?
+1 A: celui d'un autre
= adherents,venissieux h=18-21
A: les augmentations individuelles c'est tombé : {0|12|15} €
+4 B: {0|8} pour moi
+3 C: ils veulent qu'on parte c'est pas possible
= adherents,venissieux h=12-20
A: sérieux le {13e|nombre de rdv|temps prévu}, ça ne tient plus, j'ai le dos en vrac
+5 B: moi les genoux
+3 C: moi c'est la tête
= adherents,venissieux h=12-20
A: {B} tu peux me rappeler ? c'est pour {le planning|le fourgon|samedi}
+25 B: je suis en haut d'un poteau, 10 min
= adherents,venissieux h=12-20
A: photo de groupe {vendredi|jeudi} 7h30 devant le dépôt, peignez vous
+3 B: trop tard pour moi
+1 C: casquette
= adherents,venissieux h=12-20
A: ils recrutent au {dépôt|magasin} ? mon {beau frère|neveu|voisin} cherche
+6 B: en intérim seulement
= adherents,venissieux h=12-20
A: le nouveau chef de secteur il est comment ?
+5 B: il dit bonjour
+2 C: c'est un début
= adherents,venissieux h=12-20
A: le réfectoire a un micro onde NEUF
+1 B: photo ou c'est faux
+4 A [photo]:
+1 B: j'ai les larmes
= adherents,venissieux h=7-19
A: t'es où {B} ?
+6 B: devant toi
= adherents,venissieux h=7-19
A: ok
+1 B: 👍
= adherents,venissieux h=7-19
A: bien reçu
= adherents,venissieux h=7-19
A: merci {B}
+3 B: de rien
= adherents,venissieux h=17-21
A: {radio|station} pour le fourgon ? j'en peux plus des pubs
+4 B: la station des années 80, tu chantes tu stresses moins
= adherents,venissieux h=17-21
A: qui a fait sa visite médicale ? {5|4} ans pour moi
+4 B: {6|3}
+3 C: ils attendent qu'on soit mort
= adherents,venissieux h=17-21
A: j'ai calculé : {31|38|27} h de trajet ce mois ci
+3 B: payées ?
+1 A: devine
= adherents,venissieux h=12-20
A [sondage]: {Pot de fin d'année|Repas d'équipe|Sortie}|Jeudi soir|Vendredi midi|Je viens pas
+9 B: voté
+12 C: voté aussi
= adherents,venissieux h=12-20
A: le questionnaire "qualité de vie" a {74|58} questions et aucune sur les fourgons
+3 B: question 75 : souriez vous
= adherents,venissieux h=9-20
A: mon fils veut faire technicien comme papa
+2 B: tu l'as puni ?
+3 C: c'est beau quand même
= adherents,venissieux h=9-20
A: rappel : {sang|don du sang} au dépôt {mardi|jeudi}, inscrivez vous
+8 B: inscrit
+5 C: moi je m'évanouis mais j'encourage
= adherents,venissieux h=20-22
A: belle journée quand même. bonne nuit la team
+3 B: bonne nuit
`;
