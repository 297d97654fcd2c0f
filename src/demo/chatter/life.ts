/** What colleagues say to one another when they are not talking about work. */
export const LIFE = `
= * h=6-9
A: {bonjour|salut|hello} tout le monde, {bon courage|bonne journée|belle journée} ☀️
+6 B: {pareillement|bonne journée|à toi aussi}
= * h=6-8 j=lu
A: lundi.
+4 B: non
+1 C: 🧟
= * h=16-19 j=ve
A: {bon we|bon week end|excellent week-end} à tous
+3 B: bon we
+8 C: {pareil|reposez vous|profitez}
= * h=8-12
A: joyeux anniversaire {B} 🎂🎉
+4 C: bon anniv {B} !!
+2 D: joyeux anniversaire
+35 B: merci à tous ❤️
= * h=8-12
A: {C} prend un an aujourd'hui 🥳
+2 B: encore ? bon anniversaire
+50 C: merci les amis, apéro vendredi
= * h=20-22
A: {quel match|quelle purge ce match|y a que moi qui regarde ?}
+3 B: le gardien il a des mains en savon
+7 C: {buuuut|BUT|yesss}
+1 B: j'ai rien dit
= * h=20-22
A: penalty ou pas ?
+1 B: jamais
+1 C: y a faute de loin
+1 B: change de lunettes
= * h=20-23
A: {2-1|3-0|1-0} c'est plié
+20 B: {2-2|3-3}, tu disais ?
+1 A: bon, bonne nuit
= * j=sa,di h=14-18
A [photo]:
A: la petite a {gagné son tournoi|marqué son premier but|fini 3e}
+6 B: bravo championne !
+9 C: 👏👏
= * j=sa,di h=15-21
A: rugby qui regarde ?
+3 B: moi, avec des chips
+40 A: quelle mêlée
= * j=di h=10-19
A [photo]: résultat du {vide grenier|footing|marché} 😁
+12 B: {jolie prise|pas mal|c'est quoi le truc vert ?}
= * j=sa h=9-19
A: déménagement samedi prochain, cherche {2|3} bras contre pizza
+5 B: j'ai des bras
+9 C: j'ai surtout un estomac, je viens
+1 A: merci les copains
= * h=12-14
A: {couscous|kebab|pizza|tacos} ce midi ? je suis à {10 min|côté de la gare|la zone}
+3 B: j'arrive
+2 C: trop loin 😩
= * h=12-14
A [photo]: ma femme a fait {des samoussas|un gratin|une tarte au citron|un tajine}, je partage pas
+2 B: donne
+1 C: t'es où
= * h=12-14
A: menu de la cantine : {poisson pané|poisson encore|"émincé"}
+2 B: émincé de quoi
+1 A: on sait pas. émincé
= * h=19-22
A: {qui regarde|vous regardez} la série sur les {braqueurs|vikings|cuisiniers} ?
+5 B: pas de spoil je suis à la saison 2
+2 C: ils meurent tous
+1 B: ...
= * h=18-22
A: je vends {une poussette|un vélo enfant 16 pouces|un canapé d'angle|4 jantes alu}, prix d'ami
+14 B: combien ?
+3 A: {80|50|150|120}
+2 B: je regarde avec madame
= * h=18-21
A: quelqu'un connaît un bon {garagiste|dentiste|carreleur|plombier} pas trop cher ?
+8 B: oui je t'envoie le numéro
+2 A: top
= * h=9-21
A [sticker]:
+1 B [sticker]:
= * h=9-21
A [gif]:
+2 B: 😂
= * h=9-22
A [vidéo]:
+5 B: j'ai mal pour lui
+3 C: 🤣🤣
= * h=9-22
A [vocal]:
+4 B: j'ai rien compris t'es dans un tunnel ?
= * h=9-22
A [vocal]:
+6 B [vocal]:
= * h=10-21
A [photo]:
+4 B: {magnifique|😍|c'est où ?|trop beau}
= * h=8-21
A: https://example.org/{meteo-alerte|recette-crepes|video-chat-pompier|quiz-permis}
+10 B: 😂
= * mois=12,1,2 h=6-9
A: {neige|verglas|brouillard} sur {la nationale|tout le secteur}, doucement ce matin
+5 B: merci, lever de pied
= * mois=12,1,2 h=6-9
A: {-4|-6|-2} ce matin et chauffage du fourgon HS
+3 B: deux paires de chaussettes et du courage
+2 C: c'est pas normal en vrai, signale le
= * mois=12,1,2 h=6-9
A: ça glisse {devant le dépôt|sur le parking|à la sortie de la zone}, quelqu'un a du sel ?
+5 B: au magasin il en reste 2 sacs
= * mois=6,7,8 h=12-17
A: {36|38|41} dans le fourgon, la clim c'est la vitre
+3 B: buvez, pause toutes les heures
+2 C: ils ont promis des bouteilles d'eau. l'an dernier
= * mois=6,7,8 h=12-18
A: en haut d'une échelle en plein soleil à 15h, qui fait les plannings
+4 B: quelqu'un à l'ombre
= * mois=7,8 h=9-20
A [photo]: bon courage à ceux qui bossent 🏖️
+3 B: je te déteste
+6 C: 😎 profite
= * mois=7,8 h=9-12
A: vous partez où ?
+3 B: {Bretagne|Portugal|chez ma mère|Ardèche}
+5 C: balcon
= * mois=9 h=7-9
A: rentrée des petits ce matin, {il a pas pleuré, moi oui|4 cartables, un rein}
+4 B: courage papa maman
= * mois=10,11 h=7-18
A: déjà nuit à {17h|17h30}, on voit plus rien dans les chambres de tirage, elles sont où les frontales
+5 B: commande faite en septembre parait il
= * mois=11,12 h=12-20
A: qui s'occupe des {cadeaux du noël des enfants|colis de noël} ?
+9 B: le CSE, distribution mi décembre
= * mois=12 h=17-22
A: {secret santa|pot de noël} cette année ? budget 10 €
+4 B: oui !
+3 C: j'offre une rustine
= * mois=1 h=8-12
A: bonne année à tous 🥂 la santé surtout
+2 B: bonne année !
+5 C: meilleurs vœux, et des augmentations
= * mois=1 h=12-14
A: qui a eu la fève ?
+2 B: moi, j'ai failli y laisser une dent
+1 C: accident du travail, déclaration 24h
= * mois=2,3 h=12-15
A: crêpes au réfectoire {jeudi|demain}, j'apporte la pâte
+2 B: moi le caramel
+4 C: moi l'appétit
= * mois=4,5 h=8-20
A: vous faites les ponts ?
+3 B: je fais les pylônes
+1 C: 👏 elle est nulle
= * mois=5,6 h=18-21
A: brocante de l'école dimanche, si vous avez des jouets
+10 B: j'ai 3 cartons de briques, pieds nus s'abstenir
= * h=18-22
A: mauvaise nouvelle, {mon père est hospitalisé|ma mère a fait un malaise}, je suis pas là cette semaine
+3 B: courage, on pense à toi
+4 C: de tout cœur
+2 D: si tu as besoin de quoi que ce soit
+60 A: merci les collègues
= * h=10-20
A: il/elle est né(e) !! {Jade|Nahel|Louise|Adam} {3,2|2,9|3,6} kg 👶
+2 B: félicitations !!!
+3 C: bravo, et bonne nuit (la dernière)
= * h=17-20
A: pot de départ de {Gégé|Momone|Nanard|Titi} {jeudi|vendredi} 17h au réfectoire
+4 B: 41 ans de boite, respect
+2 C: j'amène les olives
= * h=12-19
A: cagnotte pour le départ, enveloppe au magasin jusqu'à {vendredi|jeudi}
+15 B: j'ai mis
+22 C: moi aussi
= * h=8-20
A: {chat|chien} perdu quartier {gare|mairie}, il répond à {Caramel|Moustache|Rocky}
+5 B: il répond quoi ?
+1 A: 😑
= * h=19-22
A: quelqu'un s'y connaît en {chaudière|maths de 4e|parcoursup|impôts} ?
+8 B: un peu, dis
+5 A: je t'appelle
= * h=8-21
A: désolé mauvaise conversation 😅
+2 B: on veut savoir
= * h=8-21
A: qui a mis {3|4} fois le même message
+1 B: le réseau
+1 C: on est bien placés pour le savoir
= * h=8-21
A: {j'ai changé de téléphone|nouveau tel}, remettez moi vos noms svp je vois que des chiffres
+3 B: {B}
+2 C: le plus beau
+1 A: ok {C} donc
= * h=8-22
A [supprimé]:
+2 B: trop tard j'ai lu
= * h=8-22
A [unique]:
+3 B: 😳
= * h=7-9
A: qui a trouvé une {alliance|gourmette|clé de voiture} au {lavabo|vestiaire} ?
+25 B: à l'accueil depuis hier
+1 A: ouf
= * h=12-14 j=me
A: {loto du village|tombola de l'école} : 2 € la case, qui en veut
+4 B: 2
+3 C: 1, je gagne jamais
= * h=18-21
A: course à pied {dimanche|samedi} 10 bornes, des motivés ?
+5 B: moi !
+3 C: je ferai le ravitaillement assis
= * h=18-22
A: pêche {samedi|dimanche} {à l'étang|au lac}, départ 5h
+2 B: 5h un week end ??
+1 A: les poissons sont d'équipe du matin
= * h=9-20
A: permis points récupérés 🎉 {12/12|8/12}
+3 B: roule doucement maintenant
= * h=8-20
A: bonne retraite à {Raymond|Jacky|Mado} qui nous lit plus
+6 B: la chance
= * h=20-23
A: quelqu'un dort ?
+4 B: oui
+1 C: non, astreinte
= * h=18-21
A: {foot à 5|futsal} {mardi|jeudi} soir, il manque {2|1|3}
+3 B: moi
+8 C: moi si mon genou veut
+1 A: complet merci
= * h=10-18
A: blague : c'est un technicien fibre qui rentre dans un bar...
+3 B: et ?
+20 A: y a pas la suite, client absent
+1 C: 😂😂😂
= * h=10-18
A: vous savez pourquoi les chefs ont pas de fourgon ?
+2 B: non
+1 A: ils savent pas reculer
+1 C: 🤭
`;
