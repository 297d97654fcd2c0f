/** The Vénissieux depot's own group, before the storm and when it breaks. */
export const VENISSIEUX_BEFORE = `
@ -104 ma 12:05
nico: groupe du dépôt !! pour les places de foot, les échanges d'astreinte et les plaintes sur la machine a café
+1 ludo: surtout la machine
+1 tonio: elle m'a rendu 20 cts de trop je suis riche
+1 thierry: et pour dire la VERITÉ sur cette boite
+2 farid: ça y est thierry est lancé
+1 sebastien: salut les gars
+1 stef: et les filles
+1 elodie: coucou du magasin 👋
+3 mourad: bonjour à tous. je précise que c'est votre groupe, pas celui du syndicat
+1 nico: sauf pour les croissants
+8 abdel: salut tout le monde
@ -102 je 06:22
farid: qui a pris l'échelle de 6 m du fourgon 14 😡
+3 alex: pas moi
+2 cedric: elle est au local tirage Bron depuis lundi
+1 farid: et elle est allée a Bron toute seule
+4 jeremy: c'est moi j'avoue. je la ramène à midi
+1 farid: avec un kebab
+1 jeremy: deal
@ -98 lu 19:44
sebastien: ma femme a accouché ce matin 😍 un petit Robin 3,4 kg
sebastien [photo]:
+1 nico: FÉLICITATIONS
+1 farid: bravo mon seb
+1 elodie: oh trop mignon
+1 momo: mabrouk
+2 thierry: félicitations, pauvre gosse dans ce monde
+1 stef: thierry 🙄
+2 fatou: Félicitations ! Pense à déclarer vite : 3 jours de naissance + le congé paternité 25 jours, prévenir l'employeur un mois avant la prise
+1 sebastien: ah je savais pas les 3 jours en plus. merci @fatou !
+4 abdel: félicitations. je prends ton astreinte samedi, pose ton téléphone
+1 sebastien: sérieux ? merci abdel
+2 ludo: je prends le dimanche alors
+1 sebastien: vous êtes des frères
@ -94 me 17:15
virginie: à sainté le chef veut qu'on finisse les tournées à 18h30 "exceptionnellement" pour la 7e fois
+2 fatou: au-delà de 35h c'est de l'heure sup, avec délai de prévenance. il vous a prévenus quand ?
+1 virginie: a 16h
+1 fatou: alors c'est non, ou c'est payé et récupéré. je t'envoie l'accord page 12
+1 fatou [doc]: accord_temps_de_travail_p12.pdf
+2 virginie: merci fatou tu nous sauves
+3 pierrot: merci. imprimé, affiché sur la porte du chef
+1 virginie: 😂
@ -90 ve 18:03
thierry: vous savez combien il a gagné le groupe au 1er semestre ??
+1 thierry: moi je le sais
+1 thierry: et nous 0
+1 thierry: ZERO
+3 thierry: personne répond comme d'hab
+1 thierry: continuez a dormir
+14 thierry: https://example.org/les-profits-expliques
+25 tonio: c'est vendredi thierry
@ -86 ma 07:05
delphine: bonjour. pour ceux d'astreinte cette semaine : la procédure "intervention seul en hauteur" a changé hier soir sans prévenir, ils ont enlevé le binôme. lisez-la avant de monter
+2 alex: quoi ??
+1 farid: merci delphine je partais
+3 yoann: seul sur un poteau en pleine nuit super
+2 delphine: ce qui est écrit nulle part ne nous oblige pas. je monte à deux ou je ne monte pas
+1 alex: pareil
+1 farid: pareil
+2 sebastien: pareil pour moi
+1 yoann: ok on fait tous ça
+25 fatou: Je la signale à la CSSCT tout de suite. merci @delphine
@ -85 lu 18:12
fatou: procédure retirée, retour au binôme 👍 le préventeur n'avait même pas été consulté
+1 farid: merci Fatou et merci delphine
+1 alex: merci @delphine !!
+2 sebastien: bravo les filles
+3 gilles: tout ça pour un poteau. avant on montait seul et personne en mourait
+1 farid: si, un. en 2011. à Givors
@ -81 je 12:31
ines: les vestiaires femmes servent de stock de cartons depuis 3 semaines. je me change dans le fourgon. 3 SEMAINES
+1 stef: pareil
+1 elodie: au magasin on m'a dit "temporaire"
+2 ines: j'ai mis 3 mails
+2 fatou: obligation légale, vestiaires séparés, R4228-5. J'y passe cet aprem avec mon carnet
+1 ines: merci fatou
+4 abdel: on vient à 4 ce soir débarrasser les cartons dans le bureau du chef, comme ça il verra le volume
+1 nico: j'en suis 😂
+1 jeremy: moi aussi
+1 farid: avec plaisir
+90 ines [photo]:
ines: VESTIAIRE LIBÉRÉ. merci @abdel merci les gars ❤️
+1 stef: merci abdel !!
+3 elodie: le chef est resté debout toute la soirée il pouvait plus s'asseoir 😂
@ -77 me 20:12
jordan: y a que moi qui comprend rien à ma fiche de paie
+1 tonio: non
+1 sofiane: non
+1 cedric: y a quelqu'un qui comprend ?
+3 fatou: photo en privé Jordan, je te l'explique ligne par ligne
+1 jordan: ok merci
+42 jordan: 186 € oubliés sur les paniers depuis janvier 😳 merci fatou
+1 sofiane: ... tu prends des rdv ?
+1 fatou: demain 12h réfectoire, venez avec les 3 dernières
+1 tonio: je viens
+1 cedric: ok moi aussi
@ -72 lu 18:30
mourad: Rumeur qui monte de Paris : réorganisation annoncée bientôt, astreinte régionale au lieu de départementale. Dès que j'ai du solide je vous dis
+1 farid: régionale ? genre je descend à Valence en pleine nuit
+1 alex: ou Annecy
+2 thierry: C EST LA FIN
+1 thierry: je l'avais prédit en 2019
+2 gilles: si ça évite des licenciements moi je suis pas contre
+1 nico: toi t'es pas d'astreinte
@ -70 ma 12:20
mourad: Confirmé ce matin : projet Boussole. Pour nous : fourgons en pool à Vénissieux (plus de remisage à domicile), astreinte sur toute la région, 190 € la semaine au lieu de 260. Saint-É "à l'étude" = menacée
+1 farid: 190 ?? pour faire Lyon-Annecy à 3h du mat ?
+1 sebastien: j'ai un bébé de 6 mois moi
+1 ludo: plus de fourgon = j'habite à Bourgoin je fais comment
+2 virginie: et nous à sainté on compte pour du beurre
+1 pierrot: 34 ans de boite. à l'étude.
+3 ines: y a une réunion ?
+1 mourad: jeudi 12h15 réfectoire, tout le monde bienvenu
+1 ines: je viens
+1 sebastien: je viens, j'amène l'équipe d'astreinte
+2 nico: présent
+6 gilles: moi je bosse jeudi
+1 gilles: y en a qui bossent
@ -67 me 18:44
sebastien: on s'est posé avec Inès, on fait un journal du dépôt, une page recto verso par mois. nom : LE POTEAU
+1 ines: on cherche des plumes ✍️
+1 tonio: je fais la météo des chefs
+1 stef: l'horoscope !
+2 elodie: les mots croisés du magasin
+3 abdel: bonne idée
+2 nico: moi la rubrique foot
@ -64 lu 07:30
sebastien [photo]:
ines: LE POTEAU n°1 est dans vos casiers 🗞️ 120 exemplaires
+1 farid: l'horoscope je suis mort
+1 farid: "balance : évitez"
+2 momo: bravo !
+3 bilal: je découvre le groupe et le journal le meme jour, bien ici
+1 sofiane: j'ai pleuré sur la météo des chefs "brouillard persistant au 2e étage"
+5 gilles: vous avez du temps a perdre
@ -56 ma 19:15
mourad: le lien de la consultation, 4 min, tout le monde peut répondre : https://example.org/consultation-terrain
+1 ines: fait
+2 nico: fait
+1 cedric: fait
+8 thierry: une consultation pour quoi. on sait tous. il faut agir
+1 thierry: des questions des questions
+2 thierry: moi je réponds pas
+15 delphine: fait. je l'ai fait remplir aux 8 de l'astreinte, ça prend 4 minutes pendant le café
+1 alex: confirme
+1 yoann: confirme
@ -49 je 18:20
alex: quelqu'un a reçu un recommandé ?
+1 farid: oui. 190 €. "portée à"
+1 yoann: idem
+2 sebastien: idem. à signer et renvoyer sous 15 jours
+1 mourad: NE SIGNEZ RIEN. Réponse type en préparation avec Martine à Paris
+3 hugo: oups moi j'ai signé
+2 fatou: Hugo : écris tout de suite que tu te rétractes, consentement donné sans délai de réflexion d'un mois (L1222-6 si motif économique). je te fais la lettre
+1 hugo: merci fatou 😓
+8 thierry: esclavage
+1 thierry: je le dis et je le redis ESCLAVAGE
`;
