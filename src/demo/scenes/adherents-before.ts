/** The members' group before the reorganisation: a quiet section, old vans, a tracker that nobody asked for. */
export const ADHERENTS_BEFORE = `
@ -104 lu 18:31
sandrine: Bonjour à toutes et tous, je crée ce groupe pour qu'on arrête de se perdre dans les mails. Règles simples : on reste polis, pas de chaînes, et ce qui se dit ici reste ici
+1 hakim: bonne initiative 👍
+2 jp: j'ai mis 10 min a comprendre comment on rejoint. je suis la
+1 lucie: Hello tout le monde ✊😄
+4 karim: salam la team
+3 philippe: On peut mettre des LIENS ?
+1 sandrine: avec modération Philippe 😉
+6 sylvie: coucou du magasin
+9 josiane: bonsoir. je lis plus que j'écris, ne m'en voulez pas
+2 martine: Bonsoir à tous. Pour les questions de paie n'hésitez pas, je regarde le soir
+1 regis: ENFIN un endroit pour dire les choses !!!
+12 gerard: Bonsoir de Créteil
@ -103 je 12:40
eric: pour info la visite CSSCT de Gennevilliers est {J-102ma}. si vous avez des trucs à faire remonter (éclairage, échelles, extincteurs) c'est maintenant
+3 david: l'escabeau 3 marches du local 2, il lui en reste 2
+1 fred: 😂😂
+1 fred: mais vrai
+5 manu: les extincteurs des fourgons, le mien est périmé depuis l'an dernier
+2 eric: tu m'envoies une photo de l'étiquette ?
+4 manu [photo]:
+1 eric: nickel merci, je prends
+20 regis: les extincteurs et les freins et les pneus et tout le reste !!! ça fait 5 ans que je le dis
+31 audrey: moi il est ok mais derrière le siège avec un carton devant. pas sûr de l'attraper si ça crame
@ -101 ma 19:05
christophe: question bete, le temps pour aller chercher le fourgon au garage le matin c'est du temps de travail ou pas ?
+4 martine: Si on t'impose de passer au dépôt avant le premier client, oui : le trajet dépôt-client est du temps de travail. Domicile-dépôt non.
+1 christophe: et si le garage est a 20 min du depot
+2 martine: alors dépôt → garage → client, tout compte. Note-le sur ta feuille avec l'heure, et garde une copie
+1 christophe: merci @martine tu me sauves 1h30 par semaine
+6 jerome: ah bah je savais pas, moi ils me disent depuis 2 ans que c'est perso
+1 martine: Envoie-moi ta feuille d'heures en privé, on regarde ensemble
+2 laurent: merci Martine
@ -96 me 07:12
bruno [photo]:
bruno: 283 412 km ce matin. on fête quoi à 300 000 ?
+2 fred: un nouveau ?
+1 bruno: 😂😂😂
+3 karim: le mien fait de la musique dans les virages a gauche. que a gauche
+2 manu: la boîte de vitesses a déposé un préavis
+4 mamadou: chez nous le chauffage c'est soit rien soit sahara
+15 josiane: Bruno, tu l'as mis sur le cahier du dépôt ? si c'est pas écrit ça n'existe pas
+2 bruno: non c'est vrai
+1 josiane: écris-le. date, km, ce qui cloche, ta signature. et tu fais une photo de la page
+3 bruno: fait ! merci @josiane
+2 fred: pareil je viens de le faire
+11 karim: moi aussi, page 14
+4 mamadou: fait aussi merci josiane
@ -92 lu 17:48
sandrine [doc]: CR_reunion_section.pdf
sandrine: le compte rendu de vendredi, merci à Valérie qui a pris les notes
+6 valerie: avec plaisir (mon écriture c'est autre chose)
+3 jp: lu. y a une faute a mon nom mais je pardonne
+1 valerie: pardon Jean-Pière 😇
+7 nathalie: on était 9... faudrait trouver une heure où les gens du terrain peuvent venir
+2 sandrine: oui c'est tout le problème. 17h30 ils sont sur le périph
+1 lucie: un midi dans un dépôt ? je peux m'occuper des sandwichs 🥪
+1 sandrine: on essaie ! merci Lucie
@ -88 ve 21:17
manu: je suis sur la bande d'arrêt d'urgence A86, plus de freins. pédale au plancher
+1 bruno: QUOI
+1 sylvie: t'es en sécurité ??
+1 manu: derriere la glissière, gilet et tout. j'attends la dépanneuse. j'ai fini au frein moteur
+1 lucie: oh putain
+2 eric: Manu tu ne reprends PAS ce véhicule. Droit de retrait si on te demande. Je t'appelle
+3 karim: t'es ou exactement je suis de garde je peux venir te chercher
+1 manu: sortie Vitry
+1 karim: j'arrive 25 min
+22 regis: voilà!!! je l'avais dit !!! 5 ans que je le dis!!! il faut un mort c'est ça ????
+1 regis: ils s'en foutent de nous
+1 regis: c'est criminel
+6 manu: karim est la, je rentre. merci mon pote
+3 sandrine: ouf. Repose-toi, on s'occupe du reste avec Éric
+2 moussa: content que tu ailles bien @manu. lundi je t'aide pour la déclaration si tu veux, j'en ai fait une en mai dernier
+2 manu: je veux bien Moussa merci
@ -87 lu 12:15
eric: suite à vendredi : droit d'alerte déposé ce matin pour le fourgon de Manu, inscrit au registre des dangers graves. La direction doit enquêter avec nous, sans délai
+2 fred: bravo
+3 moussa: j'ai fait l'accident du travail avec Manu, il manquait le certif du médecin, il l'a ce soir
+1 manu: merci @moussa, sans toi je laissais tomber
+5 patricia: c'est grave quand même cette histoire
+3 olivier: il y a un contrat d'entretien, ça arrive, faut pas tout dramatiser non plus
+1 bruno: viens faire un tour avec nous Olivier, tu prendras le volant
+1 karim: 🍿
+2 olivier: je dis juste que crier ne sert à rien
@ -83 je 18:22
cecile: les gens de nuit on a un message de la hiérarchie : plus de micro-ondes en salle de supervision "pour raison de standing"
+1 gwen: standing... à 3h du mat on reçoit beaucoup de ministres c'est connu
+2 hakim: je le mets en question au CSE. Avec le mot standing dans l'ordre du jour 😁
+3 patricia: on avait déjà perdu la bouilloire
+1 jp: moi j'ai une gamelle a l'ancienne sur le radiateur
+4 cecile: la révolution commencera par les lasagnes froides
+1 gwen: 😂
@ -80 ma 08:55
david: dites, y a un mec qui pose un boitier sous le tableau de bord de mon fourgon. il dit "c'est pour l'entretien"
+1 fred: idem equipe B
+2 mamadou: pareil ce matin
+3 eric: Boîtier comment ? photo svp
+4 david [photo]:
+3 eric: c'est de la géolocalisation. Aucune consultation du CSE, aucune info individuelle. C'est interdit de l'installer comme ça
+1 regis: des FLICS !!! ils nous traitent comme des voleurs
+2 philippe: Je l'avais dit dans mon message de mars !!! GRAND FRERE
+1 philippe: https://example.org/surveillance-tout-savoir
+1 philippe: https://example.org/article-puces
+8 hakim: je demande un point au prochain CSE et un courrier part cet après-midi
+5 laurent: on les débranche ?
+3 eric: Non, vous ne touchez à rien, c'est vous qui prendriez. Notez date, heure, immat, qui l'a posé
+35 moussa: j'ai fait une feuille avec les immats de l'équipe A, 31 fourgons équipés. je la laisse au vestiaire casier 12, si l'équipe B veut faire pareil
+2 fred: je m'en occupe pour la B
+1 rachid: je t'aide fred
+9 mamadou: noté les 3 de ce matin
+14 sandrine: merci @moussa c'est exactement ce qu'il nous faut
@ -79 je 19:30
hakim: CSE : la direction reconnaît pour les boîtiers. Suspension du déploiement, dépose de ceux déjà posés sous 15 jours. La liste de Moussa a fait la différence, ils disaient "3 ou 4 véhicules en test" 🙃
+1 fred: 👏👏
+1 david: bien joué
+1 lucie: yes !!! ✊✊
+3 sylvie: bravo Moussa
+2 jp: chapeau @moussa
+26 moussa: c'est l'équipe qui a relevé. bonne soirée
+4 regis: c'est pas une victoire ils recommenceront
+1 regis: vous verrez
+1 regis: moi j'aurais tout cassé
@ -76 me 13:02
lucie: qui vient au grand repas de la section {J-75sa} ? j'ai 22 inscrits 🌭
+1 karim: moi + 2 enfants affamés
+2 corinne: je fais un taboulé
+1 jp: j'amène le rosé. pour la soif
+3 didier: pas dispo mais pensez a moi
+2 bruno: d'astreinte évidemment
+1 karim: on te garde une merguez au congélo
+5 josiane: je ferai les tartes. 4, aux pommes
+1 lucie: LES TARTES DE JOSIANE 😍
+1 christophe: +2 alors
+1 jerome: +3 du coup
+2 sylvie: moi je venais pas mais si y a les tartes
@ -75 sa 17:20
lucie [photo]:
karim [photo]:
+2 karim: preuve que jp danse
+1 jp: supprimez ça
+1 corinne: jamais
+6 nathalie: super journée merci Lucie pour l'orga 🥰
+2 sandrine: merci @lucie !!
+1 lucie: merci à tous on remet ça !
`;
