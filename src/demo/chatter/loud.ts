/** Those who speak often and to nobody. Each line is heard once. */
export const LOUD = `
= adherents max=1 h=6-9
regis: 5h50. debout. comme tous les jours depuis 26 ans. pour quoi
= adherents max=1 h=12-20
regis: le planning est une insulte et je pèse mes mots
= adherents max=1 h=17-22
regis: vous savez ce qu'il m'a dit le chef ?
+1 regis: "bonjour"
+1 regis: le culot
= adherents max=1 h=17-22
regis: 38 mails à la RH. 38. réponses : 0
+1 regis: je continue
= adherents max=1 h=12-22
regis: la solidarité dans cette boite c'est un mot sur une affiche
+1 regis: une affiche de travers
= adherents max=1 h=12-22
regis: j'ai proposé qu'on débranche la machine à badger. silence. bravo
= adherents max=1 h=12-22
regis: le café a augmenté
+1 regis: ça commence comme ça
= adherents max=1 h=18-22
regis: je dis ça je dis rien
+1 regis: mais je le dis
= adherents max=1 h=18-22
regis: la négo c'était dans les années 90 qu'il fallait la faire
= adherents max=1 h=6-9
regis: fourgon gelé, chef absent, client furieux. tout va bien
= adherents max=1 h=12-22
regis: on m'a mis sur le planning avec un intérimaire. moi je forme personne gratuit
= adherents max=1 h=12-22
regis: RIEN NE CHANGE
= adherents max=1 h=18-22
regis: j'ai demandé qui venait bloquer lundi
+35 regis: ...
+20 regis: voilà
= adherents max=1 h=18-22
regis: le délégué de mon temps il tapait du poing. maintenant il tape des comptes rendus
= adherents max=1 h=12-22
regis: 1,2 % d'inflation mon oeil. allez faire les courses
+1 regis: ALLEZ Y
= adherents max=1 h=12-22
philippe: LISEZ AU LIEU DE PARLER FOOT https://example.org/la-verite-sur-les-antennes
= adherents max=1 h=12-22
philippe: https://example.org/le-document-interne
+1 philippe: PAGE 2, EN BAS, EN PETIT
= adherents max=1 h=12-22
philippe: LE NOUVEAU LOGO. REGARDEZ-LE À L'ENVERS
= adherents max=1 h=12-22
philippe: BIZARRE, MON MESSAGE D'HIER N'A AUCUNE RÉPONSE. ON ME FILTRE
= adherents max=1 h=12-22
philippe: CHAÎNE DE SOUTIEN : COPIEZ COLLEZ SUR VOTRE PROFIL AVANT MINUIT
= adherents max=1 h=12-22
philippe: LES DISTRIBUTEURS DE BOISSONS ONT UNE CAMÉRA
+1 philippe: PREUVE : https://example.org/camera-cachee
= adherents max=1 h=12-22
philippe: JE QUITTE LES RÉSEAUX. SAUF CELUI-CI
= adherents max=1 h=12-22
philippe: QUELQU'UN A LU LE RAPPORT DE 300 PAGES ? MOI NON PLUS MAIS JE SAIS
= adherents max=1 h=12-22
philippe: https://example.org/classement-des-menteurs
= adherents max=1 h=12-22
philippe: HEURE D'ÉTÉ, HEURE D'HIVER : QUI DÉCIDE ? CHERCHEZ
= adherents max=1 h=12-22
philippe: LE MÉTRO SENT LE SOUFRE. JE DIS CE QUE JE SENS
= adherents max=1 h=12-22
philippe: 14 LIENS À VOIR CE WEEK-END. JE COMMENCE
+2 philippe: https://example.org/lien-1
+3 philippe: https://example.org/lien-2
+6 philippe: LA SUITE DEMAIN
= adherents max=1 h=12-22
philippe: JE RÉPÈTE POUR CEUX DU FOND
= venissieux max=1 h=6-9
thierry: 6h05 et déjà on se moque de moi à l'accueil
= venissieux max=1 h=12-22
thierry: l'intérim prend notre travail et vous leur dites bonjour
= venissieux max=1 h=12-22
thierry: j'ai été à Paris moi, en 2010, je sais ce que c'est une lutte
= venissieux max=1 h=12-22
thierry: un jour ils viendront me chercher et vous direz rien
+1 thierry: comme d'hab
= venissieux max=1 h=12-22
thierry: j'ai calculé ce que je rapporte à l'heure
+1 thierry: ils me volent 64 €
+1 thierry: de l'heure
= venissieux max=1 h=12-22
thierry: c'est quoi ces gants. c'est quoi cette boite. c'est quoi cette vie
= venissieux max=1 h=12-22
thierry: on devrait tout arrêter. tout. maintenant
+45 thierry: ah c'est sûr pour réagir aux blagues y a du monde
= venissieux max=1 h=17-22
thierry: j'ai refusé de serrer la main au directeur
+1 thierry: il l'a pas tendue mais j'aurais refusé
= venissieux max=1 h=12-22
thierry: les élus, les élus... ils sont élus par qui ? par vous. réfléchissez
= venissieux max=1 h=12-22
thierry: je prépare un dossier. gros. très gros
= venissieux max=1 h=12-22
thierry: la cafétéria a mis "végétarien" au menu. voilà où on en est
= venissieux max=1 h=18-22
thierry: bon puisque personne dit rien je me tais
+4 thierry: non en fait je me tais pas
= venissieux max=1 h=12-22
thierry: 212e jour sans réponse à ma réclamation
= venissieux max=1 h=12-22
thierry: vous aimez ça en fait, vous faire marcher dessus
= venissieux max=1 h=12-22
thierry: grève de la faim à partir de lundi
+300 thierry: à partir de mardi, lundi c'est l'anniversaire de ma fille
= venissieux max=1 h=12-22
thierry: même la météo est avec eux
= europe max=1 h=9-22
greg: morning all. still no reply from central. as I predicted in my note of the 4th
= europe max=1 h=9-22
greg: I've written to my MP. he'll have it Monday
= europe max=1 h=9-22
greg: with respect, tables and letters never won anything
= europe max=1 h=9-22
greg: I could do a speaking tour. six cities. I'd need expenses
= europe max=1 h=9-22
greg: read my piece in the local advertiser, page 14, under the fencing
greg [photo]:
= europe max=1 h=9-22
greg: nobody picked up on my point about the flag
= europe max=1 h=9-22
greg: who's for a general strike? hands up
+180 greg: right
= europe max=1 h=9-22
greg: my branch is 100% behind me. all four of us
= europe max=1 h=9-22
greg: call to arms, see voice note
greg [vocal]:
+1 greg [vocal]:
+2 greg [vocal]:
= europe max=1 h=9-22
greg: history will ask where you were
`;
