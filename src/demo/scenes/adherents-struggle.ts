/** Photographs of the dials, a petition, a negotiation that breaks, the walk-out and the agreement. */
export const ADHERENTS_STRUGGLE = `
@ -45 me 19:20
moussa: j'ai une idée toute simple. {J-44ve} à 7h30, chacun prend en photo le compteur de son fourgon et le défaut le plus grave. même heure, tout le monde. on colle ça sur un grand panneau et on l'apporte à la direction
+2 david: j'adore. je suis dedans
+1 fred: équipe B ok, je préviens tout le monde
+1 mamadou: ok pour moi
+2 karim: Créteil suit, je passe le mot
+1 lucie: trop bien je fais l'affiche ce soir 🎨
+3 jerome: partant
+2 rachid: je le fais
+1 bruno: le mien va prendre toute la largeur du panneau
+4 samir: ok
+5 christophe: ok, 7h30 pile
+2 moussa: pas de visages, pas de clients, juste le compteur et le défaut. merci à vous
+8 sandrine: merci Moussa, la section imprime
@ -44 ve 07:30
moussa [photo]: 241 780 km. pneu avant droit
david [photo]: 226 310. plus de clim, frein à main à bloc et il descend
+1 fred [photo]: 268 002, voyant moteur allumé depuis avril dernier
mamadou [photo]: 259 440. porte latérale tenue par une sangle
+1 karim [photo]: 291 007 🏆
bruno [photo]: 299 981, demain champagne
+1 christophe [photo]: 233 500. essuie glace coté conducteur : absent
jerome [photo]: 247 120 pneus lisses
rachid [photo]: 210 900. ceinture qui ne s'enroule plus
+1 samir [photo]: 188 000 le petit jeune. fuite d'huile
+1 lucie [photo]: 252 614, siège cassé, je conduis de travers depuis 8 mois
vincent [photo]: 276 333
+1 laurent [photo]: 239 018 échelle attachée au tendeur
+2 audrey [photo]: 205 221 retro scotché
@ -44 ve 12:44
sandrine: 118 photos. CENT DIX-HUIT. Le panneau fait 6 mètres
+1 hakim: moyenne 237 000 km. posé dans le hall du siège à midi pile. Le vigile a pris une photo pour lui 😂
+1 lucie: mdr
+2 patricia: on l'a vu depuis la supervision, tout l'étage est descendu regarder
+1 nathalie: Même les chefs de projet. Gros silence
+3 eric: idée géniale @moussa. Et j'ai 23 véhicules à signaler au registre tout de suite
+2 karim: merci moussa 👏
+1 david: merci l'ami
+9 moussa: merci à tous ceux qui se sont levés. ça marche parce qu'on l'a fait tous en même temps
+40 regis: un panneau... et pourquoi pas un dessin
+1 regis: bloquer les ponts voila ce qu'il faut
@ -41 ma 18:30
lucie: la pétition est prête !! fourgons + astreinte + Créteil. papier dans les dépôts et en ligne https://example.org/petition-fourgons signez et faites signer ✊
+1 karim: signé
+1 sylvie: signé
+2 fred: signé, j'en prends 20 feuilles
+1 nathalie: signé
+3 corinne: signé, Josiane a déjà 26 noms au magasin
+1 lucie: josiane je t'aime
+4 benoit: c'est nominatif ? la direction le verra ?
+2 sandrine: papier : remis à l'inspection du travail, pas à la direction. En ligne : seul le total est public
+1 benoit: ok merci
+7 thomas: signé
+12 didier: signé. j'ai l'impression d'avoir 25 ans
@ -40 je 20:02
lucie: 412 signatures !!!!!! 🔥🔥🔥
+1 karim: 💪
+1 jp: j'ai signé deux fois, annulez en une
+2 cecile: les nuits : 31 sur 40
+1 gwen: on a fait ça avec la pizza, c'est redoutable
+4 hakim: remise lundi. Je veux 10 personnes dans le hall, pas plus, bien habillées 😎
+1 christophe: je repasse une chemise
+1 jerome: t'as une chemise ?
@ -38 me 19:45
sandrine: Les négos ont ouvert ce matin (NAO + volet Boussole). Rappel important : ce qui est dit EN séance est confidentiel jusqu'à {J-36ve}. Donc pas de chiffres ici. Ce que je peux dire : on a posé vos demandes, dans l'ordre de la consultation
+1 lucie: courage !!
+2 karim: on est derrière vous
+3 philippe: ON A LE DROIT DE SAVOIR
+1 sandrine: vous saurez tout, en premier, dès que je peux. si ça fuite ils arrêtent la discussion
+5 josiane: on vous fait confiance
+2 aurelie: oui bon courage
+1 mamadou: force a vous
@ -36 me 13:10
philippe: IL PARAÎT QU'ILS PROPOSENT 0,8 % !!!!
+1 philippe: je l'ai vu sur un autre groupe
+2 sandrine: Philippe supprime stp. 🛑 confidentiel, et ça vient de la direction pour nous griller
+1 hakim: sérieusement supprime
+3 philippe [supprimé]:
+1 karim: trop tard c'est sur le groupe des voisins
+4 sandrine: Je répète, un mot qui sort = une suspension. Je préfère vous donner du vrai vendredi que du faux aujourd'hui
+6 moussa: on attend vendredi, pas de souci
@ -36 ve 18:20
sandrine: Je peux parler. Direction : 0,8 % général, astreinte 200 €, pool de fourgons maintenu, Créteil fermé. On a dit non et on est restés assis
+1 karim: 0,8 💀
+1 bruno: 200 pour la region ils se moquent
+1 lucie: C'EST UNE INSULTE
+2 fred: et les fourgons ?
+1 sandrine: "un plan pluriannuel sera étudié"
+1 manu: le mien sera mort en pluriannuel
+3 patricia: scandaleux
+2 hakim: 3e réunion mercredi {j-34me}. si rien, on vous consulte sur la suite
+7 olivier: franchement 0,8 vu le marché c'est pas absurde. à force de tout demander on aura rien
+2 lucie: parle pour toi
+1 cecile: Olivier le marché c'est pas lui qui fait tes nuits
@ -34 me 17:50
hakim: La direction s'est levée au bout de 40 minutes. "Nous avons atteint nos limites." Rupture
+1 karim: ok
+1 lucie: ok donc on y va
+1 bruno: j'ai attendu ça toute ma vie d'astreinteux
+2 sandrine: AG {J-33ma} dans les 2 dépôts + en ligne pour le siège et les nuits. Vote à bulletin secret sur un débrayage {J-32je}
+1 david: présent
+1 fred: présent
+2 cecile: on se connecte de la salle de repos
+3 audrey: j'ai jamais fait grève. ça se passe comment concrètement ?
+2 eric: Tu n'as aucun préavis à donner dans le privé, tu arrêtes avec les autres, revendications déjà déposées donc c'est légal. Retenue strictement proportionnelle à la durée. Personne n'a le droit de te demander à l'avance si tu vas la faire
+1 audrey: merci Éric ça me rassure
+2 rachid: bon à savoir merci
+3 loic: je suis en intérim on peut ?
+2 eric: Oui, tu as le droit de grève pendant ta mission, sur les revendications qui te concernent (les fourgons par exemple). Et ils n'ont pas le droit de prendre un intérimaire pour remplacer un gréviste
+1 loic: ok 👍 merci
@ -33 ma 19:40
sandrine: Résultat des AG : 412 votants, 357 pour, 38 contre, 17 blancs. On débraye {J-32je}, 6h-14h, tous les dépôts d'Île-de-France et de Rhône-Alpes
+1 lucie: 🔥🔥🔥🔥🔥
+1 karim: ✊
+1 david: ✊✊
+1 mamadou: on y est
+2 sylvie: j'ai peur mais j'y vais
+3 corinne: pareil Sylvie on se tient la main
+5 regis: 8 heures ??? 8 heures c'est rien du tout c'est une sieste
+1 regis: grève illimitée sinon rien
+1 regis: je refuse de faire une grévette
+2 jp: tu viens ou pas régis
+1 regis: je verrai
+22 josiane: À Créteil on se retrouve à la grille à 5h45. J'apporte le café et les thermos. Prenez une veste, à cette heure-là ça pique. Et personne n'arrive seul : passez prendre un collègue
+1 aurelie: je passe prendre Corinne
+1 corinne: ❤️
+1 christophe: j'y serai 5h45 avec Jérôme
+2 laurent: j'emmène deux gars de la B
+1 vincent: j'y suis
+3 jerome: ok pour moi
+2 karim: présent, et je ramène la sono
+4 benoit: je viens
+1 loic: je viens aussi
+3 pascal: je serai là Josiane
+2 wassim: moi aussi
+9 moussa: Gennevilliers : 5h45 portail nord. Café, gilets, et on laisse passer les pompiers et les gens qui veulent entrer, sans insultes
+1 david: ok
+1 fred: ok, toute la B
+1 mamadou: présent
+1 rachid: présent
+2 samir: je viens
+1 audrey: je viens !
+2 thomas: je serai la
+1 bruno: d'astreinte mais je viens avec mon tel
@ -32 je 05:41
josiane: on est déjà 14 à la grille. il y a du café
+2 christophe: on arrive, 3 min
+4 laurent: garé, on est 4
+6 karim [photo]:
+1 karim: CRÉTEIL 🔥
+3 moussa: Gennevilliers 35 personnes, portail nord
+2 fred: +9 qui arrivent
+5 lucie [vidéo]:
+1 lucie: on est 60 à Genne là !!!!
+10 cecile: sortie de nuit, on vous rejoint à 4
+3 gwen: pas dormi, pas grave
+8 aurelie: le directeur du dépôt est arrivé il a fait demi tour 😂
+1 corinne: il a oublié son sourire
+15 sandrine: 6h45 : Créteil 88, Gennevilliers 104, Vénissieux 71, Saint-É 22. Bravo à vous
+1 hakim: et 40 au siège devant l'entrée, la supervision tourne à 3
+2 jp: j'ai fait 95 et 2010, ça vaut
+7 eric: rappel : on ne bloque pas les véhicules de secours, pas de palettes sur la route. Si huissier, vous restez calmes et vous m'appelez
+21 patricia: les clients appellent, on leur dit la vérité : vos techniciens roulent avec 240 000 km
+30 yasmine: bonjour je viens d'être ajoutée par David, je suis en équipe A. je suis devant avec vous
+1 lucie: bienvenue !!! 🥰
+1 david: la relève
+25 regis: je suis venu a 9h y avait plus de café. bravo l'organisation
+3 jp: il restait du café a 5h45
+40 sylvie: je me rappellerai toute ma vie de ce matin
+2 corinne: moi aussi ma Sylvie
+9 olivier: on n'a plus que 2 techs pour toute l'île de france, j'espère que vous êtes fiers
+2 hakim: on serait plus fiers avec des freins Olivier
@ -32 je 19:05
sandrine: Bilan : 325 grévistes recensés sur 2 régions, 60 % du terrain. La direction "prend note". On recommence {J-31ma} sauf si convocation d'ici là
+1 karim: 💪💪
+2 nathalie: impressionnant
+1 mamadou: on lache rien
+3 moussa: merci à tous, zéro incident, c'était digne. reposez-vous
+1 samir: merci moussa
+2 yasmine: merci @moussa pour l'accueil ce matin
+4 aurelie: et merci @josiane, sans toi Créteil c'était 10
+1 laurent: oui merci josiane
+1 vincent: merci Josiane ❤️
+9 josiane: allez dormir les enfants
@ -31 lu 18:45
sandrine: Pas de convocation. Donc demain on y retourne, même heure. Qui fait quoi ?
+1 karim: sono + braséro
+2 christophe: je m'occupe du bois
+1 lucie: banderole refaite, plus grande
+2 yasmine: je peux tenir la liste des présents à Genne si ça aide
+1 moussa: oui merci Yasmine
+3 loic: je peux conduire des gens, j'ai 4 places depuis Melun
+2 josiane: café à 5h45. même règle, personne n'arrive seul
+1 corinne: on sera là
+1 aurelie: présente
+2 benoit: présent
@ -31 ma 06:20
karim: encore plus de monde que jeudi !!
+2 josiane: 96
+3 moussa: 121 à Genne
+1 lucie [photo]:
+14 hakim: la DRH vient d'appeler. réunion demain 9h avec "des propositions nouvelles"
+1 fred: 👀
+1 david: ils ont trouvé des limites plus loin que leurs limites
+1 cecile: 😂
+6 sandrine: On reste jusqu'à 14h comme prévu. Merci, merci, merci
@ -29 ma 20:10
sandrine: L'accord est sur la table. Je vous le donne avant signature, vous votez ce soir et demain midi : astreinte 285 € (au lieu de 190, et au lieu des 260 d'avant), 46 fourgons remplacés en 9 mois, remisage à domicile maintenu pour ceux qui le veulent, Créteil gardé en antenne de 60 postes, prime 400 €, 1,8 % général
+1 bruno: 285 !!!! 
+1 fred: 46 fourgons 😮
+1 christophe: le fourgon reste à la maison, ma femme va pleurer de joie
+2 lucie: 60 postes sur 310 à Créteil... et 1,8 ???
+1 lucie: on était 96 devant la grille et on accepte ça
+2 karim: moi je fais quoi, je suis de Créteil, je suis pas dans les 60
+3 hakim: Les autres : mutation sur volontariat d'abord, prime de trajet 180 €/mois 3 ans, aucune suppression sèche. C'est pas ce qu'on voulait. C'est ce qu'on a arraché
+2 regis: VENDUS
+1 regis: j'avais prévenu
+1 regis: illimitée je disais illimitée
+4 martine: Je rappelle qu'il y a un mois c'était 0 poste à Créteil, 190 € et zéro fourgon
+3 josiane: je suis de Créteil aussi. c'est dur pour certains. on n'a pas tout, mais on a fait reculer des gens qui ne reculent jamais. je voterai pour et j'aiderai chacun pour son dossier
+2 aurelie: je vote comme Josiane
+1 corinne: pareil
+2 jerome: pour
+1 vincent: pour, à contrecœur
+6 lucie: je suis désolée je peux pas
@ -29 me 18:00
sandrine: Vote des adhérents : 71 % pour. Signé à 17h. Le texte complet sera dans vos casiers, et Martine tient une permanence pour les dossiers de Créteil
+1 hakim: merci à vous. vraiment
+1 bruno: 🍾
+1 david: bravo à la section
+2 patricia: bravo et merci
+1 mamadou: 👏
+3 sylvie: merci a tous ceux qui ont tenu
+9 lucie: bravo à ceux qui sont contents.
+30 karim: ouais.
`;
