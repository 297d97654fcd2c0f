/** After the agreement: deductions, lost hearts, late vans, and a new application that watches. */
export const ADHERENTS_AFTER = `
@ -27 je 12:25
audrey: fiche de paie : ils m'ont retiré 2 jours entiers alors que le mardi j'ai repris le boulot à 10h
+1 rachid: pareil 16h retirées + la prime panier du mois entier
+2 martine: Interdit : retenue strictement proportionnelle. Et la prime panier du mois, c'est une sanction déguisée. Envoyez-moi vos fiches, je fais UNE réclamation groupée
+1 audrey: merci Martine
+1 rachid: envoyé, merci @martine
+3 yasmine: moi aussi j'ai ça, envoyé
+5 samir: pareil
+11 martine: J'en ai 34. Ça part ce soir à la RH avec copie inspection
+1 fred: t'es une machine merci
@ -25 ma 17:30
sandrine: On monte une caisse pour ceux qui ont perdu le plus (temps partiels, 2 parents grévistes). Versez ce que vous pouvez, Valérie tient les comptes
+1 valerie: liste consultable au local, tout est noté
+2 hakim: 50
+1 jp: 40, mes petits enfants attendront leur lego
+2 josiane: 30. et samedi je fais une vente de tartes sur le parking
+1 christophe: je prends 2 tartes d'office
+1 sylvie: 1 tarte
+3 yasmine: 20, et je peux tenir le stand avec Josiane
+2 corinne: moi aussi je tiens le stand
+1 laurent: 3 tartes 😋
+6 david: 25
@ -25 sa 13:10
yasmine: 740 € avec les tartes !!! il n'en reste plus une
+1 valerie: total caisse 2 315 €. merci
+1 josiane: merci à ceux qui sont venus. la petite Yasmine vend mieux que moi
+2 aurelie: merci @josiane et yasmine 🥧
@ -24 je 21:12
karim: bon. j'ai reçu une convocation entretien préalable. "comportement inapproprié lors du mouvement". la sono.
+1 lucie: QUOI
+1 manu: sérieux
+2 eric: Karim, appelle-moi. Regarde si la lettre dit « pouvant aller jusqu'au licenciement » : dans ce cas 5 jours ouvrables mini avant l'entretien. Et tu as droit à un assistant, je t'accompagne
+1 karim: merci eric
+2 lucie: on débraye tous demain !!
+4 david: on est avec toi frère
+7 regis: ils font payer les faibles. et le syndicat dort
+2 sandrine: Le syndicat est en train de rédiger le courrier Régis. Karim, on ne te lâche pas
@ -22 ma 18:05
eric: Entretien de Karim : je l'ai assisté. Ils n'ont rien, une vidéo de 12 secondes. On attend la décision
+1 david: 🤞
+30 karim: merci a eric. pour le reste je vais pas mentir j'espérais voir plus de monde devant la porte ce matin. on était 4
+2 lucie: j'y étais. 4 c'est la honte.
+3 sandrine: on a prévenu trop tard, c'est notre faute, pardon
+1 karim: c'est bon. c'est bon
@ -20 me 22:41
karim: avertissement. écrit. pour une enceinte. 14 ans de boite
+1 manu: courage mon pote
+2 eric: On conteste, je te prépare la lettre
+1 karim: laisse eric. je suis fatigué. je cherche ailleurs, un copain monte sa boite. je vais pas vous mentir j'y crois plus
+3 lucie: karim...
+1 karim: bonne continuation à tous, vous êtes des gens bien
+6 moussa: je passe te voir demain au dépôt Karim
@ -19 lu 19:15
lucie: question : qui va à la commission de suivi ? parce qu'à Genne zéro fourgon livré
+3 hakim: moi + Éric, mercredi. Promis point précis
+1 lucie: ok. j'ai plus l'énergie d'y aller je préviens
@ -17 je 20:30
hakim: Commission : 5 fourgons livrés sur 46, ils parlent de "tension fournisseur". On a obtenu un calendrier par dépôt
+2 bruno: tension dans mes cervicales surtout
+1 manu: 5... d'accord
+4 lucie: voilà. 5.
@ -15 ma 21:50
lucie: Je vous le dis ici parce que je vous aime bien : je rends ma carte à la fin du mois. J'ai donné un an de ma vie, mes week-ends, et on se retrouve avec 5 camionnettes et Karim qui part. J'en peux plus. C'est pas contre vous
+2 david: lucie non...
+1 sylvie: oh ma Lucie
+3 sandrine: Je t'appelle demain si tu veux bien. Merci pour tout ce que tu as fait
+1 fred: respect lucie
+8 lucie: bonne route à tous ❤️
@ -14 je 12:33
audrey: le remboursement des retenues est tombé !! 112 €. les 34 dossiers
+1 rachid: reçu ! merci martine
+1 samir: reçu merci @martine
+2 yasmine: reçu, merci Martine 🙏
+1 mamadou: bravo martine
+4 martine: La prime panier viendra le mois prochain, vérifiez la ligne 4210
@ -12 lu 18:20
josiane: pour les collègues de Créteil qui doivent choisir mutation ou antenne avant {J-11ve} : permanence demain et jeudi 12h au magasin. apportez votre dernier bulletin et votre adresse, on calcule le trajet ensemble
+1 laurent: je viens
+1 jerome: moi aussi jeudi
+2 benoit: je peux venir même pas syndiqué ?
+1 josiane: bien sûr
+3 vincent: merci josiane
+5 wassim: je viendrai jeudi
@ -11 ve 18:02
josiane: 31 dossiers faits. Personne n'a signé tout seul dans son coin. merci à Aurélie et Loïc qui ont aidé
+1 laurent: merci @josiane 🙏
+1 jerome: merci Josiane, j'aurais signé n'importe quoi
+2 benoit: merci beaucoup
+1 sandrine: tu es incroyable
+3 christophe: merci !
@ -9 lu 12:15
fred: nouvelle appli "Tempo" sur le tel pro, obligatoire lundi prochain. pointage + position toutes les 2 min
+1 mamadou: toutes les 2 MINUTES
+1 audrey: même a la pause ?
+2 fred: "la position est désactivable sur demande motivée"
+1 cecile: motif : je fais pipi
+3 eric: encore aucune consultation. Après les boîtiers ! Faites des captures de l'écran de consentement, tout de suite, avant qu'ils changent le texte
+2 rachid [photo]:
+1 samir [photo]:
+1 eric: parfait merci
+6 regis: je l'avais dit ils recommenceraient. JE L'AVAIS DIT
+14 moussa: à Genne on n'installe pas avant d'avoir l'info individuelle écrite. chacun envoie le même mail poli : "je demande l'information prévue par la loi avant installation". texte à copier : https://example.org/texte-tempo
+1 david: envoyé
+2 fred: envoyé
+1 rachid: envoyé
+1 yasmine: envoyé, et je le passe aux 6 nouveaux
+3 samir: envoyé
+4 audrey: fait
+2 mamadou: fait merci moussa
+9 thomas: envoyé
@ -8 me 17:44
hakim: 143 mails en 2 jours à la RH. Déploiement Tempo reporté d'un mois et CSE convoqué. Encore une idée de @moussa qui coûte zéro euro 😄
+1 sandrine: bravo à tous
+1 yasmine: trop fort
+2 david: merci Moussa
+1 patricia: 👏👏
@ -6 ma 19:10
sandrine: Les élections CSE approchent. On cherche des candidates et candidats, surtout du terrain, surtout des jeunes, surtout des femmes. On forme, on accompagne
+2 yasmine: je suis peut-être trop nouvelle mais ça m'intéresse. ça prend combien de temps ?
+2 hakim: 20 à 25h par mois, prises sur le temps de travail, et tu n'es jamais seule. On en parle ?
+1 yasmine: oui ! je veux bien qu'on m'appelle
+4 aurelie: moi je veux bien être suppléante
+6 josiane: proposez à @moussa, il ne demandera jamais
+1 david: +1000
+1 fred: oui !!
+1 rachid: Moussa président
+18 moussa: 😅 je réfléchis. merci
+7 loic: je passe en CDI le mois prochain, je peux me présenter ?
+2 eric: Il faut un an d'ancienneté, mais tes missions d'intérim comptent en partie. Je regarde ton cas
+1 loic: top merci
@ -5 je 20:05
philippe: LE VOTE ÉLECTRONIQUE EST TRUQUÉ https://example.org/vote-la-verite
+1 philippe: JE NE VOTERAI PAS
+1 philippe: AUCUN DE VOUS NE DEVRAIT
+20 cecile: ok Philippe 😴
@ -5 ma 18:05
sandrine: Information importante : la section va relire les messages de ce groupe avec un outil à elle, hébergé chez elle, pour savoir qui a besoin de quoi et qui veut s'impliquer. Rien n'en sort. La note complète est ici : https://example.org/note-information. Qui ne veut pas me le dit en privé, sans donner de raison
+3 cecile: même mes blagues ?
+1 sandrine: surtout tes blagues
+4 nathalie: et la direction peut le voir ?
+1 sandrine: Non. Jamais. C'est à nous, chiffré, et Yannick tient le registre
+6 josiane: ok pour moi
+2 jp: moi aussi, j'ai rien dit d'intelligent de toute façon
+9 philippe: JE LE SAVAIS
@ -4 me 18:30
bruno: réunion fourgons : 17 livrés sur 46. le mien est arrivé. il a un CHAUFFAGE. je vous écris ému
+1 manu: photo
+1 bruno [photo]:
+1 fred: 12 km au compteur je pleure
+2 christophe: toujours rien à Créteil
+1 laurent: toujours rien équipe B
+3 eric: je note, il manque Créteil complet. C'est dans l'accord : on met en demeure
@ -3 ma 12:05
yasmine: on distribue devant le dépôt {J-2je} 6h30 sur Tempo et les élections. il nous faut 6 personnes. qui vient ?
+2 audrey: je viens
+1 samir: ok pour moi
+3 loic: je peux venir depuis Créteil
+1 corinne: je prépare les thermos
+2 david: si je finis pas tard la veille je viens
+4 moussa: présent
+1 rachid: alors moi aussi
+1 mamadou: pareil
@ -2 je 08:40
yasmine [photo]:
yasmine: 9 au lieu de 6, 210 tracts partis en 50 min 🙌
+1 sandrine: wow ! bravo Yasmine
+2 moussa: bien mené
+1 audrey: les gens prennent et LISENT, ça change
+5 sylvie: bravo la jeunesse
@ -2 ve 18:15
josiane: à Créteil, mardi prochain 12h, on fait le point fourgons devant le magasin. sans banderole, juste tous ceux qui attendent le leur, avec le numéro de leur vieux. on remet la liste au chef de dépôt en main propre
+2 christophe: j'y serai
+1 laurent: présent
+1 jerome: ok
+2 vincent: j'y serai josiane
+3 benoit: je viens
+6 loic: je viens et je fais la liste des immats si tu veux
+1 josiane: volontiers
@ -1 ma 13:20
loic: 27 à midi devant le magasin ! liste remise, le chef a signé le reçu
+1 josiane: il a même dit bonjour
+1 christophe: 😂
+2 hakim: reçu signé = preuve. merci @josiane et Loïc
+2 laurent: merci josiane !
+1 jerome: merci
@ -1 ve 17:50
sandrine: Bon week-end à toutes et tous. Rappel : appel à candidatures ouvert encore 3 semaines. Et merci pour cette semaine
+3 yasmine: bon we !
+2 jp: bon week-end les jeunes
+6 moussa: pour les élections : d'accord, je me présente, si quelqu'un de la B se présente avec moi
+1 david: OUIIII
+1 fred: bon ben... ok moi 😅
+1 josiane: voilà
+2 sandrine: 🥹 meilleure nouvelle de l'année
+1 rachid: vous avez ma voix
+1 samir: et la mienne
`;
