/** Life of a section and of a depot: grievances shared, small calls, small answers. */
export const UNION = `
= adherents h=17-20
sandrine: permanence {demain|jeudi|mardi} 12h-14h au local, passez même pour un café
+7 A: je passerai
= adherents h=17-20
sandrine [doc]: {tract_recto|info_section|lettre_adherents}.pdf
+4 A: {bien lu|clair|bon tract}, j'en prends {30|50} pour le dépôt
= adherents h=17-20
A: les tracts sont arrivés au local, qui en prend ?
+3 B: moi pour {Créteil|l'équipe B|le siège}
+6 C: moi pour la nuit
= adherents h=12-20 s=-100..-30
A: mon collègue veut adhérer, il fait comment ?
+4 sandrine: le bulletin est au local, ou je passe le voir. merci à toi !
= adherents h=12-20
A: la cotisation c'est bien déductible ?
+5 martine: 66 % en crédit d'impôt, ou frais réels, pas les deux
+1 A: top
= adherents h=18-21
A: y aura un compte rendu du CSE ?
+4 hakim: demain, en deux pages, avec des vrais mots
+1 A: merci
= adherents,venissieux h=12-21
A: encore {un collègue|deux collègues} en arrêt, on est {4|5|6} pour faire le boulot de {8|9|10}
+3 B: pareil chez nous, ça tire
+5 C: et ils embauchent pas
= adherents,venissieux h=12-21
A: {12|14|11} rdv aujourd'hui. DOUZE c'est le max dans l'accord, ils s'en fichent
+4 B: moi {13|15} hier
+2 C: je mange en roulant, c'est pas une vie
= adherents,venissieux h=18-22
A: {3e|4e} fois qu'on me change mon repos {la veille|le matin même}
+4 B: même chose. ma femme me croit plus
+2 C: notez les dates
= adherents,venissieux h=12-20
A: toujours pas mon remboursement de frais {d'il y a 2 mois|de l'autre mois}, 94 €
+3 B: 61 pour moi
+2 C: 140 ici, on fait crédit au groupe
= adherents,venissieux h=12-20
A: le chef a dit devant tout le monde que j'étais "lent". 22 ans de métier
+2 B: il a honte de rien
+3 C: courage {A}, on était là, on peut témoigner
+1 A: merci ça me touche
= adherents,venissieux h=12-20
A: agression verbale chez un client ce matin, il m'a coincé dans l'entrée
+2 B: ça va ?? tu l'as déclaré ?
+3 C: déclare en AT même si t'as rien, le choc ça compte
+4 A: ok je le fais
= adherents,venissieux h=9-18
A: caves avec des rats et flocage qui pend, amiante ?
+4 B: tu ressors, tu demandes le DTA avant d'y retourner
+2 A: ok
= adherents,venissieux h=17-21
A: ils vont externaliser {le magasin|les raccordements du soir|la relève} paraît-il
+5 B: encore
+4 C: on dit ça tous les ans... et un jour c'est vrai
= adherents,venissieux h=12-20
A: {l'intérimaire|le petit nouveau} vient de faire 4 mois et merci au revoir, il bossait super bien
+4 B: dégueulasse
+2 C: et ils en reprennent un autre lundi
= adherents,venissieux h=12-20
A: merci à ceux qui m'ont {remplacé|couvert|aidé} hier 🙏
+5 B: normal
= adherents,venissieux h=12-20
A: {bravo|merci} à l'équipe pour la panne de cette nuit, {1 200|800|3 000} clients remis en 2h
+4 B: et pas un mot du chef
+3 C: si : "c'est noté"
= adherents,venissieux h=12-20
A: on devrait tous refuser les {photos en plus|rdv du soir|caves sans lumière}, non ?
+8 B: oui mais si je suis le seul...
+3 C: justement, tous ou personne
= adherents,venissieux h=12-20
A: qui est passé voir l'infirmière pour {le dos|l'épaule|le genou} ?
+5 B: moi, demande l'étude de poste
+2 A: merci
= adherents,venissieux h=12-20
A: c'est qui le délégué de proximité maintenant ?
+4 B: y a une affiche au panneau
= venissieux h=12-14
A: {LE POTEAU|le panneau} est à jour, {allez lire|ça vaut le détour}
+6 B: lu à la pause
= venissieux h=12-20
A: {Bron|Givors|Vaulx} ou {Corbas|Mions|Feyzin} demain ?
+2 B: les deux, mon général
= venissieux h=6-9
A: bouchon {Fourvière|périph est|A7}, {45|50|70} min
+2 B: comme d'hab
= venissieux h=12-14
A: {tacot|bouchon|brasserie} ce midi ? {6|8} places
+3 B: présent
+2 C: présent aussi
= venissieux h=20-22
A: {l'OL|les Verts} ce soir, restez polis
+2 B: jamais de la vie
+40 C: {allez !!|c'est la cata|on va encore pleurer}
= venissieux h=6-9
A: qui a fermé le portail à clé avec moi DEDANS
+3 B: oh pardon 😂 j'arrive
= venissieux h=7-17
A: {Jeff|Dédé} du garage dit que le {9|16|20} sera prêt {jeudi|lundi}
+2 B: quel jeudi, quelle année
= venissieux h=12-18
A: le distributeur prend plus la carte
+3 B: prends la mienne, code 1234
+1 C: vendu
= adherents h=12-18
A: {Genne|Créteil|Montreuil} : ils refont le parking {lundi|cette semaine}, garez vous dans la rue
+4 B: et le PV c'est qui
= adherents h=6-9
A: RER {A|B|D} à l'arrêt, je serai là {à 9h|quand je serai là}
+2 B: courage
+3 C: pareil
= adherents h=21-23
A: les gens de nuit, quelqu'un a un {thermos|oreiller|bon podcast} ?
+4 B: un podcast sur les volcans, ça réveille
= adherents h=20-22
A: {Paris|l'OM} ce soir, je dis {2-0|3-1}
+3 B: prudent
+90 C: t'as vu le résultat 😏
= adherents h=12-14
A: y a une place de ciné du CSE à vendre, {jeudi|samedi}
+9 B: je prends
= adherents h=12-20
A: dossier chèques vacances à rendre avant {vendredi|le 15}, y a un justificatif
+3 B: merci j'allais zapper
= venissieux h=12-20
A: chèques vacances : pensez au dossier
+5 B: c'est où
+2 A: sur la table du réfectoire
= adherents,venissieux h=12-20
A: mutuelle : ils ont changé le taux dentaire sans rien dire
+6 B: {-20|-15} %, j'ai vu sur ma couronne
= adherents,venissieux h=18-21
A: quelqu'un a un modèle de lettre pour {une mobilité|un temps partiel|un congé parental} ?
+7 B: oui je t'envoie en privé
+1 A: merci !
= adherents,venissieux h=9-17
A: {tel|PC} perso obligatoire pour la double authentification, vous avez accepté ?
+5 B: non, c'est à eux de fournir
+3 C: pareil j'ai dit non poliment
= adherents,venissieux h=8-18
A: note de service : {interdit de manger dans les fourgons|casque obligatoire au réfectoire|pause de 12 min}
+1 B: pardon ?
+2 C: j'ai relu 2 fois
= adherents,venissieux h=17-21
A: quelqu'un à la réunion "bien-être" ? 
+3 B: oui on a fait un exercice de respiration
+1 C: et après ils t'ont donné 13 rdv
= adherents,venissieux h=9-20
A: bon rétablissement à {C}, {opération|entorse|chute} {hier|ce matin}
+3 B: bon rétablissement !
+30 C: merci, je regarde des séries et je vous pense fort
`;
