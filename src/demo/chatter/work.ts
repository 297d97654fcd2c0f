/** Everyday work: codes, keys, routes, tools, customers. Speakers are cast when a snippet is used. */
export const WORK = `
= * h=7-17
A: qqn a le code du {NRO de la zone sud|local télécom de la mairie|portail du NRO nord} ?
+3 B: {4471B|2209|7713A} de mémoire
+2 C: ils ont changé {lundi|la semaine dernière|hier}, c'est {1806|5520|9034}
+6 A: nickel c'est ouvert
= * h=7-16
A: qui a la {soudeuse|réflecto|jarretière de 10 m|pince à clipser} du fourgon {8|17|22|31} ?
+5 B: moi, je la pose au magasin à midi
+1 A: ok
= * h=6-9
A: {A86|périph|rocade|le tunnel} {fermé|bouché|à l'arrêt} ce matin, passez par {les quais|la nationale|la zone indus}
+2 B: trop tard 😭
+4 C: merci pour l'info
= * h=6-9
A: accident {avant le pont|à la sortie 4|au rond-point de la zone}, comptez {20|35|45} min de plus
+1 B: 👍
= * h=8-12
A: chez une cliente, elle a {7 chats|un perroquet qui insulte|un python en liberté|trois chiens et un fils}. je fais quoi
+1 B: tu fais vite
+1 C: photo !!!
+9 A [photo]:
+1 C: 😂😂😂
= * h=9-17
A: le client me dit que la box marche mieux depuis qu'il l'a {mise au frigo|couverte d'alu|posée sur le balcon|posée sur l'aquarium}
+2 B: technique avancée
+1 C: note le dans la procédure
= * h=8-18
A: 4e rdv de suite client absent
+2 B: moi {5|6|3}. record à battre
+8 C: ils reçoivent même plus le sms de confirmation, c'est le logiciel
= * h=7-17
A: qui peut me dépanner d'un {rouleau de jarretière|PTO|kit de soudure|lot de connecteurs} secteur {nord|est|gare} ?
+4 B: j'en ai deux, je suis à 10 min, parking du supermarché
+15 A: {t'es un chef|sauvé|je te dois un café}
= * h=7-10
A: magasin ouvert à quelle heure {aujourd'hui|ce matin} ?
+2 B: 7h30 normalement
+14 C: porte fermée, y a juste un post-it
+1 A: classique
= * h=12-14
A [photo]: bureau du jour
+3 B: jolie vue
+2 C: t'as le vertige rien qu'à regarder
= * h=15-19
A: dernier rdv annulé, {je rentre|miracle|je n'y crois pas}
+1 B: profite, demain ils t'en mettent {9|10|8}
= * h=7-16
A: nacelle dispo cet aprem ?
+5 B: en révision jusqu'à {jeudi|vendredi|la saint glinglin}
+1 A: ok je reporte. encore
= * h=17-20
A: qui échange son {mardi|jeudi|vendredi} avec mon {lundi|mercredi} ? {rdv dentiste|réunion parents profs|contrôle technique}
+7 B: moi je peux
+1 A: parfait je préviens le planning
= * h=17-21
A: on a le planning de la semaine prochaine ou pas ?
+3 B: non
+2 C: il sort quand ils y pensent
+40 B: il vient de tomber, à {19h40|20h12|18h58}, bravo
= * h=18-22
A: planning changé pour demain. prévenu à l'instant. {je commence à 6h|je passe du sud au nord|on me colle 10 rdv}
+3 B: pareil, ils abusent
+2 C: ils ont même pas appelé, juste l'appli qui vibre
= * h=7-9
A: {PC|tablette|tel pro} en mise à jour depuis {40 min|6h30|l'ouverture}, je regarde le pourcentage monter
+2 B: t'en es où
+1 A: {12|31|99} %
+25 A: revenu à 0
+1 B: 💀
= * h=8-17
A: le mot de passe de l'intranet expire tous les combien sérieux
+2 B: tous les {30|45|3} jours et il faut un hiéroglyphe
= * h=9-17
A: quelqu'un sur le secteur {gare|hôpital|lycée|zone commerciale} ? besoin d'un coup de main pour tirer {80|120|60} m
+3 B: j'arrive dans 20 min
+2 C: moi dans 40
+65 A: fait ! merci les gars
= * h=9-16
A: point de mutualisation ouvert, tout arraché, {un nid de frelons dedans|un carnage|plus une étiquette}
+4 B: photo et ticket, touche à rien
+2 A [photo]:
+3 C: c'est les sous-traitants payés à la pièce, ils ont 20 min par client
= * h=11-14
A: le sous-traitant vient de me demander comment on {ouvre un boîtier|fait une soudure|lit un plan}. il est là depuis {hier|ce matin}
+3 B: et il est payé au lance pierre le pauvre
= * h=7-18
A: vos gants ils tiennent combien de temps ? les miens sont troués en {2 semaines|10 jours}
+4 B: pareil, la marque a changé
+3 C: on m'a répondu "prochaine commande"
= * h=7-18
A: y a encore des {chaussures de sécu en 43|gilets XL|casques jugulaire|vestes de pluie en L} au magasin ?
+8 B: il reste du {46|S|XXL}
+1 A: parfait je vais prendre des échasses
= * h=10-16
A: rappel, les étalonnages des réflecto c'est avant {vendredi|la fin du mois}
+3 B: ok je la dépose demain
= * h=8-11
A: 38 étages à pied, ascenseur en panne
+1 B: y a pas de tour de 38 étages ici
+1 A: j'ai compté les retours
= * h=13-17
A: le GPS m'envoie dans {un champ|un cimetière|une impasse de 2 m}
+2 B: fais confiance
+3 A [photo]:
+1 C: 🤣
= * h=9-18
A: nouvelle procédure : faut prendre {11|14|17} photos par raccordement
+2 B: dont une du sourire du client ?
+2 C: et ça compte zéro dans le temps prévu évidemment
= * h=9-18
A: 35 min par raccordement dans l'appli. qui a écrit ça
+3 B: quelqu'un qui a jamais vu une cave
+5 C: moi je note le vrai temps dans le commentaire, à chaque fois
+1 A: je vais faire pareil
= * h=6-8
A: fourgon {11|19|27} démarre pas, quelqu'un a des câbles ?
+3 B: j'arrive
+20 A: reparti, merci {B}
= * h=7-19
A: voyant {huile|moteur|airbag} allumé, je roule ou pas ?
+2 B: huile tu t'arrêtes tout de suite
+1 C: moteur ça fait 2 ans chez moi 😅
+2 B: écris le dans le cahier quand même
= * h=15-18
A: contrôle technique refusé sur le {5|12|24}. {disques|direction|cardan}
+3 B: et ils te donnent quoi à la place ?
+1 A: un vélo je pense
= * h=16-20
A: pneus changés ! j'en reviens pas
+1 B: tu connais quelqu'un haut placé toi
+1 C: 😂
= * h=18-23
A: astreinte : {3|4|2} appels depuis 18h, qui dit mieux
+6 B: {5|6} la semaine dernière, une nuit j'ai vu le soleil se lever 2 fois
= * h=21-23
A: parti pour {1h20|55 min|1h45} de route pour rebooter un switch
+2 B: tu lui feras un bisou
+95 A: c'était débranché. bonne nuit
+1 C: non 😂
= * h=5-7
A: rentré d'intervention à 4h20 et rdv client à 8h sur mon planning
+18 B: c'est 11h de repos obligatoire, tu préviens et tu viens pas avant
+4 C: oui garde le sms
+3 A: ok merci
= * h=12-14
A: réunion d'équipe à 13h, "facultative"
+1 B: facultative mais avec la liste des absents
= * h=9-17
A: 2e manager en {6 mois|1 an|un an et demi}. il a dit "je viens de la grande distribution mais c'est pareil"
+2 B: les clients sont au rayon frais
+1 C: 😂😂
= * h=9-18
A: le chef veut qu'on sourie au téléphone "ça s'entend"
+3 B: et le salaire il s'entend ?
= * h=8-18
A: {numéro|mail} du service paie ? plus personne répond
+4 B: passe par la boîte générique, et mets le syndicat en copie ça va plus vite
+1 A: ok
= * h=17-21
A: j'ai {2|3|5} RTT qui ont disparu du compteur
+5 B: capture écran et mail tout de suite
+3 C: c'est le logiciel, on est plein
= * h=17-21
A: les congés d'été c'est à poser avant quand ?
+4 B: fin du mois je crois
+2 C: date limite au panneau, et s'ils répondent pas sous 1 mois tu relances par écrit
= * h=18-21
A: quelqu'un a déjà demandé un acompte ?
+6 B: oui, à partir du 15 c'est de droit, un mail suffit
+1 A: super merci
= * h=12-20
A: ma prime de {trimestre|secteur|qualité} est passée de {210|180|240} à {95|60|110} sans explication
+3 B: pareil
+4 C: il paraît que c'est les avis clients. j'ai eu un 1 étoile parce qu'il pleuvait
+2 B: 😑
= * h=12-20
A: qui a droit aux tickets resto quand on mange dans le fourgon ?
+5 B: panier repas OU ticket, pas les deux. regarde ta ligne {4210|4200}
= * h=18-21
A: arrêt maladie de {3|5} jours, ils m'ont retenu la prime panier du mois. normal ?
+9 B: les paniers des jours absents oui, le mois entier non
+1 A: ok je réclame
= * h=17-22
A: entretien annuel demain. des conseils ?
+3 B: demande tout par écrit, et laisse un silence après la question du salaire
+1 C: mets une chemise, ça les perturbe
+2 A: 😅 merci
= * h=12-18
A: entretien annuel fait. "très bon travail, pas de budget"
+2 B: copié collé du mien
+1 C: idem depuis 2017
= * h=8-17
A: formation habilitation électrique {lundi|jeudi}, qui y est ?
+4 B: moi
+6 C: moi aussi, on covoiture ?
+1 A: ok 7h au dépôt
= * h=8-18
A: mon badge ne passe plus au portail
+3 B: faut refaire la photo, celle où t'as des cheveux n'est plus valable
+1 A: 😤😂
= * h=10-17
A: wifi du dépôt mort. dans une boite de télécom.
+1 B: les cordonniers
+2 C: les plus mal chaussés, en 46
= * h=8-17
A: plus de papier toilette au {vestiaire|réfectoire|2e}
+2 B: j'ai imprimé la note de service
= * h=8-17
A: la clim {souffle du chaud|fait un bruit d'hélico|goutte sur mon clavier}
+3 B: ticket ouvert il y a {2|3|4} mois
= * h=7-10
A: machine à café en panne
+1 B: on débraye
+1 C: là oui
= * h=14-18
A: {inventaire|audit qualité|visite sécurité} {demain|jeudi}, rangez vos fourgons
+2 B: le mien il est rangé par couches géologiques
= * h=16-20
A: qui a pris mon {chargeur|thermos|mètre laser|casque} au {vestiaire|réfectoire} ?
+8 B: y en a un sur l'armoire du fond
+3 A: trouvé 🙏
= * h=17-20
A: covoit {demain|lundi} depuis {la gare|le sud|la zone} ? je pars 6h20
+4 B: je veux bien
+2 C: moi aussi si y a de la place
+1 A: ok devant la boulangerie
= * h=11-19
A [doc]: {planning_astreinte|liste_numeros_depot|plan_acces_site}.pdf
+3 B: merci
= * h=12-20
A [contact]:
A: le {garage|plombier|gars des pneus} dont je parlais
+4 B: super merci
= * h=9-17
A [lieu]:
A: c'est là, le portail est derrière
+5 B: vu
`;
