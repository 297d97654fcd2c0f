/** The elected of the works council among themselves: agendas, minutes, an expert, one bad evening. */
export const CSE = `
@ -104 ma 14:10
hakim: Groupe des élus CSE. On garde ça pour l'ordre du jour, les documents et l'organisation. Pour râler il y a la machine à café
+2 veronique: Bien reçu. Trésorerie OK pour ce mois
+1 jc: reçu
+1 alain: reçu. comment on coupe les notifications la nuit
+1 lea: appui long Alain 😄
+1 alain: sur quoi
+3 nadege: 😂
@ -100 lu 18:40
hakim: Ordre du jour du {J-99je} : comptes des œuvres, chauffage Montreuil, micro-ondes, point DUERP. Vos ajouts avant demain midi
+4 eric: ajoute l'entretien des fourgons, 3 incidents depuis la rentrée
+2 paulo: et les échelles
+1 martine: La prime d'ancienneté mal calculée pour les passages à temps partiel (7 cas)
+3 veronique: Validation du bon d'achat
+1 hakim: noté pour tous
@ -99 je 17:55
lea: CR brut ce soir, propre dimanche
+1 jc: t'es une championne Léa
+2 hakim: merci Léa
+5 alain: le directeur a dit 14 fois "agile"
+1 nadege: 16
+1 paulo: vous comptez sans moi j'en ai 19
@ -91 me 20:10
veronique [doc]: Budget_ASC_previsionnel.xlsx
veronique: Chèques vacances : 3 scénarios. Merci de regarder avant lundi
+12 nadege: le B, il aide mieux les bas salaires
+3 jc: B aussi
+1 sandrine: B
+2 martine: B, et attention au plafond Urssaf, j'ai mis une note dans l'onglet 2
+1 veronique: Merci Martine, je n'avais pas vu
@ -87 lu 19:20
eric: Suite au frein de Manu : enquête conjointe demain 8h. Il me faut un binôme
+1 paulo: moi
+2 eric: merci. prends tes chaussures de sécu
+1 paulo: et mon scepticisme
@ -79 je 12:05
hakim: Boîtiers GPS : suspension obtenue, écrit demandé. Sandrine tu préviens les dépôts ?
+1 sandrine: je le fais
+3 fatou: À Vénissieux aucun boîtier posé pour l'instant, je surveille
+2 lea: c'est dans le PV mot pour mot
+1 hakim: 👏
@ -73 lu 08:30
hakim: La direction demande "un créneau exceptionnel d'une journée". Qui a des infos ?
+2 veronique: Nous avons dû réserver un traiteur pour 60 personnes
+1 nadege: pour nous annoncer quoi, un traiteur ça sent le deuil
+4 mourad: côté Lyon le DR est à Paris 3 jours par semaine depuis un mois
+1 jc: mauvais
@ -70 ma 13:05
hakim: Bon. Boussole. On a 186 pages. Répartition ce soir svp : Martine chapitre social, Éric sécurité/trajets, Fatou et Mourad Rhône-Alpes, Paulo Créteil, Léa Grenoble, moi le reste
+1 martine: OK
+1 paulo: ok. c'est mon dépôt ce Créteil... je prends
+1 fatou: ok
+2 lea: ok. Grenoble "horizon 2" ça veut dire quoi
+1 hakim: que l'horizon arrive
+1 eric: OK
+3 alain: je peux relire mais pas écrire
+1 hakim: parfait on a besoin de relecteurs
@ -69 me 22:15
paulo: p. 93 : "gain de temps de trajet moyen : 4 min". À CRÉTEIL. j'ai envie de mordre
+1 eric: c'est le point 1 pour l'expert
+2 martine: Et p. 140, l'économie annoncée sur l'astreinte compte deux fois les mêmes heures
+1 hakim: tu es sérieuse ?
+1 martine: Tableaux 17 et 22. Deux fois
+1 jc: Martine tu devrais être payée double du coup
@ -68 je 14:02
hakim: Expertise votée 14/14. Merci pour la tenue, pas un mot de trop
+1 fatou: le silence quand Martine a parlé des tableaux 17 et 22 😌
+1 nadege: le DAF cherchait la page
+1 lea: "le DAF cherche la page" je le mets au PV ?
+1 hakim: tentant
@ -63 lu 18:12
lea: l'expert veut 12 entretiens terrain. noms ?
+2 mourad: Vénissieux : Delphine (astreinte), Abdel. les gens les écoutent
+1 sandrine: Genne : Moussa. Créteil : Josiane évidemment
+1 paulo: +1 pour Josiane, rien ne se passe à Créteil sans elle
+2 fatou: Saint-É : Pierrot
+1 lea: notés, merci
@ -60 ma 16:30
hakim: Pré-rapport : accablant, mais poli. Confidentiel jusqu'à remise officielle, pas de photo, pas de transfert
+1 alain: compris
+1 sandrine: ok
+1 veronique: Bien noté
@ -54 me 18:20
emma: Bonjour, Emma, suppléante, je remplace Cyril. Je découvre, soyez indulgents 🙂
+1 hakim: bienvenue Emma !
+1 lea: bienvenue, je t'envoie les 6 derniers PV
+1 jc: courage
+3 martine: Bienvenue. Si tu veux, je t'explique les comptes jeudi midi
+1 emma: avec plaisir merci Martine
@ -52 lu 21:40
hakim: Projet d'avis v3. Relisez, mordez
hakim [doc]: Avis_CSE_Boussole_v3.docx
+20 alain: p. 2 "en l'état" répété 5 fois
+6 eric: ajoute les 23 véhicules signalés
+4 fatou: le paragraphe sur l'astreinte est parfait
+11 emma: j'ai corrigé les fautes et mis un sommaire, dites-moi si j'ai dépassé mon rôle
+1 hakim: pas du tout, merci !!
+1 lea: Emma 😍
@ -52 ma 12:58
hakim: Avis négatif unanime. Je suis fier de cette équipe
+1 nadege: et moi donc
+1 paulo: merci pour Créteil
+2 mourad: beau travail
@ -46 me 19:50
veronique: Attention, la direction demande le détail des heures de délégation de janvier à juin. Je n'ai jamais vu ça
+1 eric: ils n'ont pas à contrôler avant paiement
+2 martine: Présomption de bonne utilisation. Ils paient, et contestent ensuite s'ils veulent. Je te donne la jurisprudence
+1 veronique: Merci !
@ -38 ma 20:05
sandrine: Négo demain. Délégation : Hakim, Mourad, Martine, moi. Règle : une seule personne parle des chiffres, Martine
+1 martine: OK. Je n'aime pas ça mais OK
+1 hakim: tu es redoutable, tu ne hausses jamais la voix
+2 fatou: courage à vous 4
+1 emma: courage !
+4 jc: si ça chauffe demandez une suspension, toujours
@ -36 me 11:05
hakim: qui a parlé du 0,8 ? ça tourne partout
+2 sandrine: pas nous. Côté direction, le message transféré vient d'un chef de projet
+1 nadege: je confirme je l'ai vu avant vous
+1 hakim: ok. pardon d'avoir demandé
@ -36 je 22:30
alain: je vais être honnête je suis pas sûr qu'une grève marche. 8 % d'adhérents. on va être ridicules
+2 paulo: moi j'en suis sûr. viens à Créteil demain matin tu verras
+1 hakim: le doute est permis Alain
+2 martine: On a 688 réponses et 412 signatures. On n'est pas 8 %
+3 alain: vous avez raison. fatigue
@ -34 me 18:25
hakim: Rupture. On consulte les gens. Qui tient quel bureau de vote mardi ?
+1 paulo: Créteil
+1 nadege: Genne soir
+1 fatou: Vénissieux
+1 lea: en ligne pour Grenoble et le siège avec Emma
+1 emma: oui
+1 jc: Saint-É
+1 alain: Créteil avec Paulo
@ -32 je 21:15
hakim: 325. Alain ?
+1 alain: je mange mon casque 😅
+1 nadege: avec de la moutarde
+1 paulo: j'ai pleuré ce matin à 5h45 quand j'ai vu la file. Josiane avait numéroté les gobelets
+2 lea: 😭
@ -30 me 20:45
sandrine: Journée entière. Ils ont bougé sur tout sauf Créteil. Demain on tient là-dessus. Rien ne sort d'ici
+1 paulo: tenez. svp tenez
+1 hakim: on tient
@ -29 lu 23:55
hakim: 60 postes à Créteil, prime de trajet 180 €. Je crois qu'on est au bout
+3 paulo: ...
+2 paulo: c'est 60 de plus que zéro. mais putain
+1 sandrine: on laisse décider les adhérents
+1 martine: Oui
@ -28 lu 18:05
lea: PV de l'accord en ligne. 4 pages, lisible, relu par Emma
+1 emma: j'ai traduit le français en français
+1 nadege: bravo
@ -26 ma 19:20
martine: Retenues de grève : 34 + 19 dossiers. Erreur de paramétrage OU volonté, dans les deux cas ils remboursent
+1 fatou: 19 envoyés pour nous
+1 hakim: courrier parti ce soir
@ -23 me 18:32
eric: Karim a son entretien mardi 8h30. J'y vais. Il faudrait du monde devant
+2 hakim: je suis à Lyon 😖
+1 sandrine: je lance l'appel
+3 nadege: je suis du soir je peux
@ -17 me 20:02
hakim: Commission de suivi : 5 fourgons. J'ai honte de le dire aux gens
+2 eric: on l'écrit noir sur blanc et on met le calendrier en annexe
+1 mourad: 2 chez nous
+4 martine: Clause 14 : pénalité de 2 000 € par mois et par véhicule en retard, versée au budget des œuvres. Je l'avais glissée
+1 hakim: tu AVAIS QUOI
+1 veronique: Je peux confirmer, j'ai la ligne budgétaire
+1 nadege: Martine je t'aime
+1 jc: 🏆
@ -10 ve 17:50
lea: Formation CSSCT : il reste 4 places, {J-6lu} à Lyon
+1 emma: je prends
+2 paulo: moi aussi
+1 fatou: j'y serai comme intervenante
@ -8 je 13:30
hakim: Tempo : CSE convoqué, info-consultation en bonne et due forme. Les 143 mails ont fait leur effet
+1 lea: la DRH en a parlé les yeux fermés
+1 nadege: mdr
+2 eric: il nous faut l'analyse d'impact, je la demande
+1 martine: Et la durée de conservation des positions
@ -7 ma 19:00
hakim: Protocole préélectoral : première réunion dans trois semaines. Qui repart ? Qui passe la main ?
+2 alain: je passe la main, 67 ans bientôt, place aux jeunes
+1 jc: pareil. mais je forme
+1 lea: je repars
+1 emma: je veux bien être titulaire cette fois
+2 paulo: je repars si Créteil existe encore
+1 veronique: Je repars
+3 nadege: je réfléchis. fatiguée
+1 hakim: on a besoin de toi Nadège
+1 fatou: je repars
@ -5 me 18:30
hakim: Pour information : la section relit nos échanges (hors confidentiel, il n'y en a pas ici) avec son outil. Note : https://example.org/note-information. Objections à moi
+6 martine: Lu. D'accord, et je veux voir les durées de conservation
+1 hakim: page 3 😉
+2 lea: ok
@ -4 lu 18:15
sandrine: Moussa hésite. Allez le voir, un par un, pas en meute
+1 hakim: j'y vais mercredi
+1 eric: je le vois demain à la visite
+1 paulo: et Delphine à Lyon ?
+1 mourad: elle a dit "on peut en parler". Chez elle ça veut dire oui
+1 fatou: 🤞
@ -2 me 18:48
veronique: Fête des enfants : 212 inscrits, il me faut 15 volontaires
+1 lea: moi
+1 emma: moi
+2 jc: je fais la barbe, comme d'habitude
+1 nadege: jc c'est une VRAIE barbe les petits tirent dessus
+1 jc: c'est mon drame
@ -1 ve 18:20
hakim: Moussa se présente !!! avec Fred
+1 sandrine: 🥹
+1 eric: 🎉
+1 paulo: grande nouvelle
+1 martine: Très heureuse
`;
