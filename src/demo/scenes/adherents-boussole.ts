/** Rumour, announcement, consultation: the project that merges the depots and takes the vans away. */
export const ADHERENTS_BOUSSOLE = `
@ -74 lu 20:11
laurent: rumeur du jour au depot de Créteil : on fermerait
+1 corinne: ça fait 10 ans qu'on ferme
+2 laurent: là c'est le type de l'immobilier qui est passé mesurer les bureaux
+1 aurelie: avec un laser et un costume, j'ai vu
+3 karim: aie
+4 hakim: rien d'officiel au CSE. Je pose la question dès demain matin
+9 regis: ils nous mentent depuis le debut. reveillez vous les moutons
+3 christophe: bonne soirée a toi aussi régis
@ -71 ve 12:20
hakim: convocation reçue : CSE extraordinaire et réunion d'info {J-70ma} matin. Sujet : « projet Boussole ». Aucun document joint 🙃
+1 bruno: boussole pour des gens qui savent pas ou ils vont
+1 fred: 😂 elle est bonne
+2 jp: qui perd le nord
+1 jp: je m'arrête la
+5 nathalie: aux fonctions support on nous a demandé de réserver la journée. Ça sent pas bon
+3 cecile: "projet" + nom de rando = suppression de postes. c'est prouvé scientifiquement
@ -70 ma 11:47
hakim: Sortie de réunion. En gros : fermeture du dépôt de Créteil, tout le monde à Gennevilliers. Fourgons mis en pool, fin du remisage à domicile. Astreinte élargie à la région, forfait 190 € la semaine au lieu de 260
+1 karim: pardon ???
+1 bruno: 190 pour la REGION
+1 aurelie: et nous le magasin ?
+1 hakim: magasin "intégré". 30 postes → 14 repris à Gennevilliers. Le reste "accompagné"
+2 corinne: accompagné jusqu'à la porte
+1 laurent: je mets 1h40 pour aller a gennevilliers
+1 christophe: plus de fourgon chez moi = 2 transports + marche. je commence a 7h30. y a pas de train
+2 vincent: ils ont pensé a tout sauf a nous
+3 lucie: On se laisse pas faire. AG quand ??
+4 sandrine: AG jeudi 12h au dépôt de Créteil, et 17h à Genne pour l'équipe du soir. Venez, amenez vos collègues, même pas syndiqués
+1 lucie: J'y suis et je ramène toute l'équipe B ✊🔥
+1 karim: présent
+1 christophe: j'y serai
+2 mamadou: moi aussi
+4 regis: une AG ça sert a rien il faut bloquer le périph
+1 regis: TOUT DE SUITE
+1 regis: qui me suit ????
+18 regis: personne évidemment
+12 olivier: avant de hurler attendons les documents. Le groupe perd de l'argent sur la fibre, c'est pas un secret
+1 karim: 2 % de dividende en plus cette année, il perd de l'argent avec méthode
+22 josiane: jeudi midi c'est bien. à Créteil je m'occupe de prévenir le magasin et les gars du soir, je passe poste par poste
+1 sandrine: merci @josiane 🙏
+1 aurelie: je viens avec toi Josiane
+2 corinne: moi aussi
@ -70 je 14:05
sandrine: 74 à Créteil ! On n'avait jamais vu ça. Merci Josiane, il y avait tout le magasin et la moitié du raccordement
+1 lucie [photo]:
+1 karim: la salle trop petite 💪
+2 aurelie: c'est josiane. les gens me disaient "si Josiane y va j'y vais"
+3 laurent: pareil dans mon équipe
+1 jerome: +1
+4 hakim: à Genne 17h on vise 50
+3 josiane: merci aux collègues. y en a qui ont peur, allez leur parler, pas de grands discours
@ -69 me 18:40
philippe: LISEZ ÇA !!! https://example.org/fermetures-la-liste-secrete
+1 philippe: ET ÇA https://example.org/fonds-de-pension-qui-tire-les-ficelles
+1 philippe: PARTAGEZ AVANT QUE CE SOIT SUPPRIMÉ
+15 nathalie: Philippe c'est un article sur une usine de yaourts
+1 philippe: LA METHODE EST LA MEME
+1 cecile: 🥛
+1 gwen: 😂😂
@ -68 je 13:35
hakim: CSE extraordinaire terminé. On a voté une expertise (14 voix sur 14), la direction faisait la tête. L'expert a deux mois. Rien ne peut être mis en place avant notre avis
+1 lucie: 👏👏👏
+2 moussa: question : on peut transmettre à l'expert les temps de trajet réels ? ils ont mis 35 min Créteil-Genne dans leur papier
+2 hakim: OUI. c'est exactement ce qu'il va demander
+4 moussa: alors demain matin, tous ceux qui prennent la route : notez heure de départ, heure d'arrivée, 5 jours de suite. Feuille au casier 12 ou photo en privé à moi
+1 david: ok je fais
+1 fred: ok
+2 christophe: je note aussi depuis Créteil
+3 samir: je suis pas syndiqué mais je note
+1 moussa: c'est pour tout le monde, merci Samir
+5 rachid: ok pour moi
+11 jerome: ça marche
+7 vincent: je m'y mets lundi
@ -67 lu 19:02
moussa: 41 feuilles reçues. moyenne Créteil-Gennevilliers 1h12 à l'heure du matin. max 1h55. merci à tous, c'est parti chez l'expert
+1 hakim: énorme @moussa
+1 christophe: merci Moussa !!
+2 lucie: t'es le meilleur
+4 david: ça c'est du boulot
+6 sylvie: bravo et merci moussa
@ -65 ma 12:31
patricia: on m'a dit que la supervision serait pas touchée. Vrai ou pas ?
+3 hakim: page 47 du document : "optimisation des cycles" en phase 2. Donc touchée, mais plus tard et en plus petit caractères
+1 cecile: ah ils nous ont pas oubliés 💔
+2 gwen: nuits de 12h je parie
+1 hakim: on a demandé, réponse "pas à ce stade". Je traduis : oui
+4 olivier: c'est une hypothèse de travail, il faut lire en entier
+1 gwen: je lis surtout de 21h à 7h Olivier
@ -62 je 20:48
karim: j'ai fait le calcul pour l'astreinte. 190 moins l'essence pour aller chercher le fourgon au pool la nuit = 131 € la semaine. 78 centimes de l'heure
+1 bruno: je gagnais plus en baby sitting
+1 vincent: c'est combien le smic de la nuit ? ah oui ça existe pas
+2 manu: et si t'habites loin t'es en retard sur le délai 1h, donc sanction
+3 martine: Attention : l'heure d'intervention ET le trajet aller-retour sont du temps de travail effectif, le forfait ne paie que la disponibilité. Ils mélangent exprès. Je vous prépare un tableau
+2 karim: merci Martine 🙏
+1 bruno: merci
+38 martine [doc]: Astreinte_calcul_reel.xlsx
+1 martine: Il suffit de mettre vos heures, ça calcule
+4 vincent: merci @martine trop fort. il me manque 340 € depuis janvier
+3 manu: 212 pour moi. merci !!
+6 karim: je le fais tourner à Créteil, avec ton accord ?
+1 martine: Bien sûr
@ -60 ma 18:15
hakim: Premier retour de l'expert : "temps de trajet sous-estimés d'un facteur deux", "économies non démontrées". On tient quelque chose
+2 lucie: YES
+1 jerome: merci les trajets
+3 laurent: donc ils retirent le projet ?
+1 hakim: doucement 😅 ils vont surtout changer les chiffres
+9 regis: l'expert il est payé par qui ? par le patron. voilà. réfléchissez
+1 regis: tout ça c'est du cinéma
+1 regis: moi je le dis tout haut
@ -57 lu 12:10
sandrine: On lance la consultation : qu'est-ce que VOUS voulez défendre en premier ? 12 questions, 4 minutes, anonyme https://example.org/consultation-terrain
+1 sandrine [sondage]: Votre priorité n°1 ?|Fourgon à domicile|Astreinte|Dépôt de Créteil|Salaires|Sécurité des véhicules
+2 lucie: fait ! et envoyé à toute l'équipe B
+1 christophe: fait
+4 corinne: fait
+10 audrey: fait, et je l'ai montré à 3 collègues à la pause ils l'ont rempli sur mon tel
+3 moussa: je fais le tour des vestiaires demain 6h45 avec le QR code. si quelqu'un veut faire la B
+1 fred: je prends la B
+2 david: je t'accompagne moussa
+5 josiane: magasin de Créteil : fait pour 24 sur 30
+1 sandrine: 24 sur 30 @josiane !! comment tu fais
+2 josiane: je demande
@ -55 ve 17:40
sandrine: 🎉 688 réponses sur 1 500. En tête : 1) sécurité des fourgons 2) remisage à domicile 3) astreinte 4) salaires. Merci à toutes celles et ceux qui ont fait le tour des équipes
+1 hakim: 688. la direction avait eu 203 à son baromètre "bien-être" 😌
+1 bruno: bien être = barre a céréales
+3 lucie: on les a bousculés !!
+2 patricia: 👏
+4 nathalie: Bravo à tous
+8 olivier: 688 réponses anonymes sur un formulaire gratuit, niveau méthode on repassera
+2 cecile: toi t'as voté "rien" c'est ça
+1 olivier: je n'ai pas voté
@ -52 ma 13:20
hakim: C'est fait : avis NÉGATIF du CSE, à l'unanimité, 4 pages de motifs. Ils ont écouté sans prendre une note
+1 lucie: ✊✊✊
+1 karim: et maintenant ?
+2 hakim: légalement ils peuvent avancer. politiquement ça devient compliqué. C'est maintenant que ça se joue sur le terrain
+2 sandrine: on se voit {J-51me} 18h, local syndical. il faut des idées
+1 christophe: j'y serai
+1 lucie: présente ✋
+3 eric: je viens
+6 regis: des idées j'en ai 50 mais personne m'écoute
+1 regis: grève illimitée
+1 regis: occupation
+1 regis: j'ai fait un texte de 4 pages je vous l'envoie
+2 regis [doc]: TEXTE_REGIS_V7_DEFINITIF.docx
+55 regis: personne l'a lu hein
@ -48 je 18:02
karim: recu le courrier. "à compter du premier du mois prochain l'indemnité d'astreinte est portée à 190 € dans un souci d'harmonisation". PORTÉE
+1 bruno: portée... en terre
+1 vincent: reçu aussi
+1 manu: recommandé ?? ils ont payé 6 € de timbre pour nous en prendre 70
+2 martine: Ils ne peuvent pas modifier ça unilatéralement si c'est contractualisé. Regardez votre avenant : s'il y a le montant écrit, c'est un élément du contrat. Gardez tout, ne signez rien
+2 karim: j'ai le montant sur mon avenant de 2019
+1 vincent: moi aussi !!
+1 bruno: pas moi, juste "selon barème en vigueur" 😩
+3 martine: Alors c'est l'usage / l'engagement unilatéral : il faut une dénonciation avec délai et info du CSE. Pas fait. Envoyez-moi vos avenants, je fais deux piles
+1 karim: merci Martine, t'es en or
+4 manu: envoyé
+9 eric: modèle de réponse à la direction, à personnaliser, n'envoyez pas tous le même
+1 eric [doc]: Modele_reponse_astreinte.docx
+5 vincent: merci @eric !
`;
