/** The on-call telephones on the desk, the walk-out seen from the depot, and what remains of it. */
export const VENISSIEUX_AFTER = `
@ -43 me 21:05
delphine: j'y ai réfléchi. vendredi à 8h, tous ceux de l'astreinte posent leur téléphone d'astreinte sur le bureau du responsable, avec un mot signé : "je suis volontaire à 260, pas à 190". l'astreinte chez nous est au volontariat, c'est dans l'accord de 2014 article 6
+1 alex: je le fais
+1 farid: oui
+1 sebastien: OUI
+2 yoann: ok pour moi
+1 hugo: Sainté aussi, on est 4
+3 mourad: Article vérifié : volontariat, préavis une semaine. donc mot signé aujourd'hui, effet vendredi prochain. C'est carré
+1 delphine: alors on dépose le mot ce vendredi et les téléphones dans une semaine. merci mourad
+2 farid: je prépare les mots
+2 nico: je suis pas d'astreinte mais je viens applaudir
+1 ludo: pareil
+4 sofiane: je viens regarder ça
+9 gilles: abandonner les clients c'est pas professionnel
+1 alex: payer 190 non plus
@ -42 ve 08:04
alex [photo]: 19 mots sur le bureau
+1 farid: sur 22 de l'astreinte !!!
+1 delphine: les 3 autres sont en congés, ils envoient par courrier
+1 sebastien: il a dit "vous avez répété ?" 😂
+2 nico: haie d'honneur dans le couloir, on était 30
+1 sofiane: c'était beau
+3 momo: respect @delphine
+1 alex: merci @delphine, tout seul j'aurais jamais osé
+1 farid: merci delphine
+2 yoann: merci Delphine
+6 delphine: merci à vous. on reste calmes et on attend
@ -41 ma 18:20
mourad: La direction régionale rétablit 260 € à Vénissieux et Saint-É "à titre transitoire". 19 téléphones sont restés en place. C'est la 1re brèche du projet
+1 farid: 🔥🔥
+1 hugo: merci Vénissieux
+1 ines: DELPHINE PRÉSIDENTE
+2 stef: @delphine chapeau
+1 alex: 🙌
+5 thierry: transitoire !!! c'est un piège !!! vous voyez pas que c'est un piège ???
+1 thierry: moi j'aurais jamais accepté
+1 cedric: t'es pas d'astreinte thierry
@ -40 ve 12:40
sebastien: pétition au réfectoire jusqu'à ce soir, on est à 61
+1 ines: 64
+4 elodie: +3 du magasin
+2 bilal: signé
+1 jordan: signé moi aussi
+5 ines: 78 !!
+3 jeremy: signé
@ -36 lu 20:40
thierry: 0,8% !!! ils se foutent de nous
+1 thierry: j'ai les infos moi
+1 mourad: Thierry, confidentiel jusqu'à vendredi. stop
+1 thierry: on a le droit de savoir
+1 thierry: je dis ce que je veux
+2 thierry [supprimé]:
+3 stef: ...
@ -33 lu 18:15
mourad: Votez demain : débrayage {J-32je} 6h-14h, oui ou non. Bulletin secret, réfectoire 11h30-14h
+1 ines: j'y serai dès 11h30 pour tenir l'urne
+1 sebastien: moi aussi
+2 nico: ok
+3 gilles: moi je voterai contre. une grève ça fait fuir les clients et après on pleure
+1 tonio: c'est ton droit
@ -33 ma 18:50
mourad: Vénissieux + Saint-É : 131 votants, 112 oui. Rendez-vous jeudi
+1 ines: ✊
+1 sebastien: ✊✊
+2 abdel: l'équipe A : rdv 5h30 au rond-point, on arrive ensemble à pied. ceux qui hésitent, venez quand même boire un café, personne ne force personne
+1 nico: ok
+1 sofiane: je viens
+1 tonio: moi aussi
+1 jeremy: présent
+2 ludo: équipe B on vous rejoint
+1 dylan: je viens aussi
+1 cedric: présent
+3 bilal: je sais pas encore... bon ok je viens
+4 delphine: l'astreinte reste joignable pour les urgences vitales (hôpitaux, secours), liste faite avec Mourad. le reste attend 14h
+1 alex: ok
+1 farid: ok
+6 thierry: 8h c'est ridicule
+1 thierry: moi je ferai ma grève quand je veux
@ -32 je 05:35
abdel: au rond-point. on est 20
+1 nico: on arrive
+3 sofiane: +4
+2 ludo: la B se gare
+9 ines [photo]:
ines: VÉNISSIEUX EN FORCE
+2 sebastien: 71 !!! on n'a jamais été autant
+11 marc: ça pique à cette heure, j'ai amené du vin chaud
+1 elodie: marc il est 6h
+1 marc: justement
+14 quentin: 1re grève de ma vie 😬
+1 abdel: bienvenue. reste avec nous, tout va bien
+30 virginie: Saint-É : 22 devant, pierrot chante
+1 pierrot: et je chante bien
+8 gilles: je suis le seul a prendre des tournées ce matin, merci hein
+3 tonio: de rien
+35 stef: les gens klaxonnent pour nous !!
+60 thierry: je suis pas venu je vous l'avais dit, tant que c'est pas illimité
+2 farid: on avait pas remarqué
@ -32 je 14:20
mourad: On range, on nettoie, on rentre dignement. 93 à nous deux sites. Merci
+1 nico: merci @abdel pour ce matin, arriver tous ensemble ça change tout
+1 sofiane: grave, merci Abdel. tout seul je faisais demi tour
+1 jeremy: merci abdel
+2 bilal: j'ai bien fait de venir. merci abdel
+3 abdel: merci à vous. on se revoit mardi s'il le faut
@ -31 ma 14:10
mourad: 98 aujourd'hui ! La direction a appelé, réunion demain
+1 ines: ils craquent
+1 sebastien: enfin !!!
+2 laetitia: grenoble on n'a pas débrayé mais 40 personnes ont mis un brassard, c'est un début
+1 mourad: c'est énorme Laëtitia
@ -29 me 18:30
mourad: Signé. Astreinte 285 € partout, zone départementale gardée, 46 fourgons dont 11 pour nous, remisage à domicile gardé. Saint-Étienne sortie du projet
+1 pierrot: je respire
+1 virginie: 😭 merci
+1 farid: 285 !!!
+1 hugo: merci les gars
+2 ludo: je garde mon camion 🥹
+3 sebastien: et le 1,8 ? et Créteil ? on les laisse ?
+1 mourad: Créteil garde 60 postes + prime de trajet. C'est le point dur, je ne le cache pas
+2 sebastien: mouais. on avait dit tous ensemble
+1 ines: je suis un peu déçue aussi
+6 gilles: vous auriez eu pareil sans grève
+1 alex: 😂 oui bien sûr gilles
@ -27 ma 12:15
fatou: ATTENTION retenues de grève fausses sur les fiches : ils ont pris la journée pleine. Envoyez-moi la vôtre avant vendredi
+1 nico: la mienne est fausse
+1 sofiane: la mienne aussi
+2 jordan: pareil
+7 bilal: envoyé merci fatou
+1 sofiane: merci @fatou
@ -25 ve 18:20
kevin: salut, nouveau en equipe A depuis lundi, alternant. on m'a dit que c'est ici pour savoir comment ça marche vraiment
+1 nico: bienvenue ! règle 1 : jamais la machine a café le lundi
+1 tonio: règle 2 : jamais avant Farid
+2 abdel: bienvenue Kévin. lundi tu montes avec moi
+1 kevin: merci !
+3 fatou: bienvenue. Si tu as une question sur ton contrat d'alternance, je suis là
+1 kevin: ah justement j'en ai plein 😅
@ -24 lu 19:30
delphine: la distribution des fourgons : le responsable veut les donner "au mérite". j'ai proposé par kilométrage et sécurité. ceux qui sont d'accord, dites-le-lui demain matin à l'appel, à voix haute
+1 alex: ok
+1 farid: ok je le dis
+2 nico: ok
+1 guillaume: d'accord, je le dirai
+1 momo: moi aussi
+2 cedric: ok
+3 kevin: je peux le dire même si je suis nouveau ?
+1 delphine: surtout si tu es nouveau
@ -24 ma 08:35
nico: le chef : "bon bah kilométrage alors". durée du débat : 4 minutes
+1 farid: merci @delphine
+1 guillaume: merci Delphine 👏
+1 alex: efficace
@ -21 je 20:20
sebastien: LE POTEAU n°9 j'ai plus le courage. Inès est seule dessus. on était 6 au départ
+1 ines: je le ferai pas seule non plus
+2 tonio: j'ai plus d'idées de météo
+1 elodie: je peux aider un peu mais pas la mise en page
+3 mathis: je sais faire de la mise en page si vous voulez
+1 ines: ah oui ? c'est gentil. je te passe les fichiers
+2 sebastien: bonne chance 🙂
@ -17 lu 21:15
sebastien: je vous préviens, je sors du groupe. c'est pas contre vous. j'ai donné tout ce que j'avais et quand je vois 2 fourgons sur 11 et le chef qui recommence comme avant... je rends ma carte et je pense à mon gosse
+1 farid: seb...
+1 nico: merci pour tout mec
+2 abdel: je comprends. on boit un café demain
+3 ines: tu vas manquer
@ -15 me 18:10
kevin: j'ai fait lire l'accord aux 5 alternants, personne savait qu'on avait droit aux paniers. on va demander ensemble
+1 fatou: excellent ! je vous accompagne
+2 abdel: bien joué Kévin
+1 nico: la relève
+4 kevin: si y a d'autres trucs à faire pour la section je veux bien aider, j'ai du temps le jeudi
+2 mourad: on s'appelle demain 👍
@ -13 ma 19:05
ines: bon, c'est officiel, j'ai posé ma dém. je pars chez un concurrent, 300 € de plus et pas d'appli qui compte mes pauses
+1 stef: noooon
+1 elodie: tu vas nous manquer 😢
+1 nico: bonne route ines
+4 ines: j'y ai cru vous savez. LE POTEAU c'était mes meilleurs moments
+2 fatou: pense à ton solde, je te fais la liste de ce qu'ils doivent te verser
+1 ines: merci fatou ❤️
@ -11 lu 18:40
delphine: visite médicale des gens d'astreinte : personne ne l'a eue depuis 3 ans, elle est obligatoire pour le travail de nuit. demain on envoie tous le même mail à la médecine du travail, je vous mets le texte : https://example.org/texte-visite
+1 alex: envoyé
+1 yoann: envoyé
+2 farid: envoyé
+1 hugo: envoyé, merci
+3 fatou: texte parfait, merci @delphine
@ -11 je 12:30
alex: convocation reçue, mardi 9h !
+1 farid: idem
+1 yoann: pareil. merci delphine
+1 hugo: merci @delphine
@ -9 ma 07:48
sofiane: appli Tempo installée cette nuit à distance sur mon tel. je me lève j'ai une icone
+1 jordan: moi aussi wtf
+2 jeremy: elle me dit bonjour par mon prénom
+2 fatou: capture d'écran de la page de consentement. tous. maintenant
+1 sofiane [photo]:
+1 jordan [photo]:
+1 dylan [photo]:
+5 gilles: si on a rien a cacher on s'en fiche
+1 tonio: donne moi ta position gilles
+1 gilles: non
+1 tonio: 😂😂😂
@ -8 me 18:30
abdel: pour Tempo : on fait comme à Gennevilliers. demain à l'appel, l'équipe A pose le téléphone pro écran contre la table tant qu'on n'a pas la note d'info. 5 minutes, sans un mot
+1 nico: ok
+1 sofiane: ok
+1 tonio: ok
+1 kevin: ok
+2 jeremy: ok pour moi
+1 ludo: la B le fait aussi
+2 jordan: ok
+3 bilal: ok
@ -8 je 07:50
nico: 34 téléphones retournés. le silence. j'ai eu des frissons
+1 ludo: 22 à la B
+2 sofiane: le chef a chuchoté "d'accord"
+1 kevin: c'était incroyable merci @abdel
+1 jeremy: merci abdel
+4 bilal: merci abdel
@ -6 ve 19:22
thierry: Tempo c'est la NSA
+1 thierry: j'ai tout compris
+1 thierry: on nous prend pour des numéros
+2 thierry: je lance une grève lundi, qui me suit
+1 thierry: lundi 8h devant le portail
+60 thierry: personne ? bravo les lâches
@ -6 lu 09:02
thierry: je suis seul devant le portail. merci les camarades
+12 nico: t'as prévenu vendredi à 19h thierry
@ -5 ma 18:00
mourad: Élections qui arrivent : on a besoin de vous sur les listes. Titulaire ou suppléant, formation payée. Qui ça tente ?
+2 kevin: si l'ancienneté suffit je suis chaud
+1 mourad: elle ne suffit pas encore pour être élu, mais tu peux voter et tenir un bureau de vote
+1 kevin: vendu
+4 stef: suppléante pourquoi pas
+3 alex: il faudrait que @delphine y aille
+1 farid: mais OUI
+1 hugo: je signe
+35 delphine: je ne suis même pas syndiquée 😅 on peut en parler, mourad
@ -5 me 12:35
mourad: Info importante, j'ai demandé à Nico avant de l'écrire ici : la section aimerait relire les messages de ce groupe avec un outil à elle, pour repérer les besoins. Sont gardés les adhérents et ceux qui sont en contact avec nous, les autres restent anonymes et sont effacés au bout d'un mois. Note complète : https://example.org/note-information. Vous pouvez dire non, à moi en privé
+2 nico: ok pour moi, c'est nous qui tenons le groupe
+3 farid: ça me va
+5 gilles: moi je veux pas
+1 mourad: c'est noté Gilles, tu restes anonyme
+4 delphine: d'accord pour moi, j'ai signé le papier
@ -4 je 12:22
kevin: affiche du bureau de vote faite avec mathis, vous en pensez quoi
kevin [photo]:
+1 elodie: top !
+1 mourad: superbe merci à vous deux
+2 mathis: dispo pour d'autres si besoin
@ -3 me 18:45
delphine: fourgon 22, freins : je ne pars pas avec et je conseille à personne de le prendre. demain on se met à 5 devant pour qu'il reste au garage ? j'ai déjà fait l'écrit
+1 alex: j'y serai
+1 farid: moi aussi
+1 guillaume: présent
+2 kevin: je viens
+1 yoann: je viens
@ -3 je 08:10
farid: il est parti sur le plateau de la dépanneuse 🎉
+1 guillaume: merci @delphine
+1 kevin: merci delphine !
+2 stef: merci, c'était mon fourgon lundi...
@ -1 lu 18:25
abdel: jeudi midi je fais un couscous au réfectoire pour parler des élections avec l'équipe A. pas de discours. qui vient ?
+1 nico: évidemment
+1 sofiane: moi !!
+1 tonio: présent
+1 jeremy: je viens
+1 kevin: je viens, j'amène les alternants
+2 dylan: je viens
+3 bilal: équipe B on a droit ?
+1 abdel: tout le monde
+1 ludo: alors la B arrive
@ -1 je 14:05
nico: 41 au couscous. j'ai compté
+1 sofiane: j'en ai mangé pour 3 donc 43
+1 bilal: merci @abdel, c'était top
+1 kevin: 2 alternants veulent adhérer 👀
+1 mourad: !!!! merci Abdel
+2 jeremy: merci abdel 🙏
`;
