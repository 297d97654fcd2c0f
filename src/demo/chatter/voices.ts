/** Snippets that belong to one voice: those who answer, those who shout, those who still believe. Each is used once. */
export const VOICES = `
= adherents max=1 h=17-21
A: combien de temps pour contester un avertissement ?
+6 eric: 2 ans aux prud'hommes (L1471-1), mais réponds par écrit tout de suite, ça reste au dossier
+2 A: merci @eric
= adherents max=1 h=12-19
A: mon chef refuse mes congés 10 jours avant le départ, il a le droit ?
+8 eric: Non, un mois avant sauf circonstances exceptionnelles, L3141-16. Écris-lui avec la date de sa validation
+5 A: il a cédé. merci Éric !!
= adherents max=1 h=17-21
A: c'est quoi exactement un droit de retrait
+5 eric: Danger grave et imminent, motif raisonnable de le penser. Tu préviens, tu t'éloignes, tu restes à disposition. Pas besoin d'écrit mais fais-en un
+1 A: ok merci
= adherents max=1 h=17-21
A: j'ai une échelle avec un barreau fendu et on me dit "fais avec"
+3 eric: Tu la mets HS avec une étiquette, photo, et je passe demain matin
+1 A: merci eric
+2 B: j'en ai une pareille du coup
= adherents max=1 h=12-20
A: qqn a l'accord télétravail ?
+9 eric [doc]: Accord_teletravail.pdf
+1 eric: art. 5 pour les jours, art. 8 pour l'indemnité
+2 A: merci
= adherents max=1 h=7-20
A: ils peuvent regarder dans mon casier ?
+5 eric: Seulement dans les cas du règlement intérieur et en ta présence (ou toi prévenu)
+1 A: 👍 merci
= adherents max=1 h=18-21
A: martine j'ai une ligne "régul abs N-1" -74 € c'est quoi
+12 martine: Ils ont recalculé une absence de l'an dernier. Ils doivent te donner le détail, demande-le, souvent c'est faux
+60 A: c'était faux. merci @martine
= adherents max=1 h=18-21
A: heures sup du samedi majorées à combien ?
+7 martine: 25 % les 8 premières de la semaine, 50 ensuite. Le samedi seul ne change rien sauf accord astreinte (art. 9)
+2 A: merci martine clair et net
= adherents max=1 h=18-21
A: passage à 80 %, je perds quoi pour la retraite ?
+15 martine: Tu peux demander à cotiser sur la base d'un temps plein. L'employeur n'est pas obligé d'accepter mais chez nous l'accord senior le prévoit après 55 ans
+3 A: oh ! merci Martine
= adherents max=1 h=12-20
A: prime d'ancienneté à partir de quand
+6 martine: 3 ans, 3 % du minimum de ta classe, puis +1 % par an jusqu'à 15. Vérifie ta date d'entrée, les mois d'intérim ont pu être oubliés
+3 A: ils ont été oubliés... merci martine
+4 B: les miens aussi !
= adherents max=1 h=18-21
A: différence entre brut et net imposable j'y comprends rien
+11 martine: CSG non déductible + mutuelle part patronale. Je t'ai fait un petit schéma
+1 martine [photo]:
+2 A: ah ouiii merci
+3 B: je garde le schéma merci
= venissieux max=1 h=17-21
A: on m'impose 3 samedis de suite, légal ?
+6 fatou: Délai de prévenance 7 jours et pas plus de 2 samedis sur 4 chez nous (accord p. 18). Je t'envoie la page
+1 A: merci fatou
= venissieux max=1 h=17-21
A: frais de repas grand déplacement plafonnés à combien
+5 fatou: 21,10 le repas si tu ne peux pas rentrer. garde les tickets, tous
+2 A: merci Fatou !
= venissieux max=1 h=17-21
A: le chef m'a appelé pendant mes vacances 4 fois
+3 fatou: Droit à la déconnexion. tu ne réponds pas, tu gardes le journal d'appels, et tu me l'envoies
+1 A: merci @fatou
+2 B: il m'a fait pareil
= venissieux max=1 h=12-19
A: fin de CDD le 30, ils disent rien
+7 fatou: Prime de précarité 10 % + congés payés, sauf CDI proposé. Demande une réponse écrite maintenant
+4 A: ok merci fatou je fais ça
= venissieux max=1 h=17-22
A: qui comprend le compteur de récup d'astreinte
+9 fatou: moi 😅 1h d'intervention de nuit = 1h payée + 30 min de récup. Ils oublient la récup une fois sur deux. tenez un carnet
+3 B: merci fatou
+1 A: merci !
= venissieux max=1 h=12-20
A: j'ai eu un accrochage avec le fourgon, ils veulent me faire payer la franchise
+4 fatou: Interdit sauf faute lourde. Ne signe rien
+2 abdel: je viens avec toi demain si tu veux
+1 A: merci a vous deux
= venissieux max=1 h=19-21
A: fatou on peut prendre combien de jours enfant malade
+5 fatou: 3 par an par la loi, 5 chez nous dont 3 payés. certificat obligatoire
+1 A: 🙏
= adherents max=1 h=6-22
regis: c'est inadmissible
+1 regis: INADMISSIBLE
= adherents max=1 h=18-22
regis: encore une réunion pour rien. des mots des mots des mots
+1 regis: pendant ce temps ils se gavent
= adherents max=1 h=18-22
regis: moi en 98 on aurait déjà occupé le siège
+1 regis: en 98 on avait du courage
= adherents max=1 h=6-9
regis: personne pour me soutenir ce matin devant le bureau du chef. j'ai crié tout seul
= adherents max=1 h=12-20
regis: quelqu'un a lu mon texte ??
+30 regis: non bien sur
= adherents max=1 h=19-22
regis: RENDEZ VOUS DEMAIN 5H DEVANT LE PERIPH ON BLOQUE TOUT
+50 regis: pas une seule réponse. vous méritez ce qui vous arrive
= adherents max=1 h=18-22
regis: la prime c'est une aumône la négo c'est une farce et le CSE c'est un club de belote
= adherents max=1 h=18-22
regis: le chef d'équipe il m'a regardé de travers
+1 regis: c'est du harcèlement moral
+1 regis: je vais porter plainte
= adherents max=1 h=18-22
regis: je l'avais dit
= adherents max=1 h=12-22
regis: et les cadres ils roulent en neuve évidemment
+1 regis: et les cadres ils ont le parking couvert
+1 regis: et les cadres
= adherents max=1 h=12-22
regis: bizarre le silence des délégués ces temps ci
+1 regis: très bizarre
= adherents max=1 h=20-22
regis: j'ai pas été invité à la réunion de mardi. je note
+14 sandrine: Tu étais dans la liste Régis, regarde tes mails
+1 regis: je regarde pas les mails
= adherents max=1 h=6-22
philippe: RÉVEILLEZ-VOUS https://example.org/ce-quon-nous-cache
= adherents max=1 h=6-22
philippe: https://example.org/ondes-le-grand-silence
+1 philippe: LE COMPTEUR DU VOISIN EST LIÉ AU NÔTRE
= adherents max=1 h=18-22
philippe: TRANSFÉRÉ PLUSIEURS FOIS : à partir de demain toutes vos photos appartiendront à l'application. copiez ce message !!!
+7 gwen: non Philippe
= adherents max=1 h=12-22
philippe: https://example.org/la-banque-qui-possede-tout
+1 philippe: REGARDEZ À 43 MIN
= adherents max=1 h=12-22
philippe: QUI A SUPPRIMÉ MON MESSAGE ?
+10 philippe: AH NON IL EST LÀ
= adherents max=1 h=12-22
philippe: LA CANTINE CHANGE DE PRESTATAIRE. COMME PAR HASARD
= adherents max=1 h=12-22
philippe: SONDAGE IFOP OU PAS, LES CHIFFRES MENTENT https://example.org/chiffres
= adherents max=1 h=12-22
philippe: ATTENTION ARNAQUE AU COLIS !!! ET AU FAUX CONSEILLER !!! ET AU VRAI
= adherents max=1 h=12-22
philippe: J'AI ÉCRIT AU PRÉFET. 11 PAGES
+90 philippe: PAS DE RÉPONSE. TOUT EST DIT
= adherents max=1 h=12-22
philippe: LE PAIN À 1,40 ET NOUS ON PARLE DE CAMIONNETTES
= adherents max=1 h=12-22
philippe: https://example.org/les-7-familles
+1 philippe: NOTRE DG EST DANS LA 4E
= adherents max=1 h=20-22
philippe: BONNE NUIT À CEUX QUI PENSENT
= venissieux max=1 h=6-22
thierry: vous avez vu les infos ?
+1 thierry: non vous regardez le foot
= venissieux max=1 h=6-22
thierry: 19 ans de boite et toujours technicien niveau 3
+1 thierry: 19 ANS
= venissieux max=1 h=17-22
thierry: je vais tout balancer aux journaux
+1 thierry: tout
+40 thierry: j'ai appelé le journal, ils me rappellent
= venissieux max=1 h=17-22
thierry: le syndicat il est où ? nulle part
+1 thierry: moi je suis le seul à parler
= venissieux max=1 h=17-22
thierry: appel à tous : demain personne ne met sa ceinture jaune
+1 thierry: c'est un symbole
+70 thierry: ok j'étais seul
= venissieux max=1 h=17-22
thierry: je propose une marche Lyon-Paris
+1 thierry: 480 km
+1 thierry: inscrivez vous ici
+120 thierry: 0 inscrit
= venissieux max=1 h=6-22
thierry: encore un chef en trottinette pendant qu'on rampe dans les caves
= venissieux max=1 h=12-22
thierry: LA MOYENNE DES SALAIRES DU GROUPE A AUGMENTÉ. pas la mienne
+1 thierry: calculez
= venissieux max=1 h=12-22
thierry: j'ai 4 questions à la direction et elle n'aura pas les réponses
= venissieux max=1 h=12-22
thierry: on est des esclaves modernes je l'ai écrit sur mon casier
+1 thierry [photo]:
= venissieux max=1 h=20-22
thierry: personne ne réagit ici c'est triste
+1 thierry: triste
= venissieux max=1 h=12-22
thierry: le patron a changé de voiture. hybride. avec NOS sous
= venissieux max=1 h=12-22
thierry: boycott de la machine à café à partir de lundi
+1 thierry: 40 centimes le vol
+25 tonio: j'ai pris un long. désolé
= venissieux max=1 h=12-22
gilles: la boite nous paie à l'heure tous les mois, y en a qui devraient essayer ailleurs
= venissieux max=1 h=12-22
gilles: toujours négatif ce groupe. on fait un beau métier quand même
+3 nico: personne dit le contraire gilles
= venissieux max=1 h=12-22 s=-60..-20
gilles: les syndicats ils étaient où quand ils ont supprimé la prime de salissure ? hein
+5 mourad: en 2009 ? au tribunal. on a gagné d'ailleurs
= venissieux max=1 h=12-22
gilles: moi j'ai demandé mon augmentation tout seul et je l'ai eue
+2 sofiane: combien
+30 gilles: 12 €
+1 sofiane: 👏👏
= adherents max=1 h=12-22
olivier: la direction a quand même fait un effort sur la mutuelle, on l'oublie vite
= adherents max=1 h=12-22
olivier: j'ai quitté le syndicat et je m'en porte pas plus mal
+8 hakim: tu es toujours sur le groupe, ça te manque 😉
= adherents max=1 h=12-22 s=-50..-20
olivier: à force de crier au loup on va perdre le contrat de maintenance, et là on rigolera moins
= adherents max=1 h=12-22
olivier: vous avez comparé avec les autres opérateurs ? on est dans la moyenne haute
+4 cecile: la moyenne haute du bas
= adherents max=1 h=12-21 s=-100..-30
lucie: je fais une tournée des casiers jeudi, qui vient avec moi distribuer le journal ? 💪
+6 A: moi si c'est avant 8h
+1 lucie: 7h15 devant le portail, café offert
= adherents max=1 h=12-21 s=-100..-34
lucie: réunion des nouveaux embauchés demain, je passe leur parler 10 min de la section 😊
+5 sandrine: super Lucie, prends les guides
= adherents max=1 h=12-21 s=-100..-30
lucie: 3 adhésions cette semaine 🎉🎉🎉
+2 B: bravo !
+1 sandrine: génial
= adherents max=1 h=12-21 s=-100..-30
lucie: j'ai refait le panneau syndical, avec des couleurs, c'était déprimant
lucie [photo]:
+4 A: ah ouais ça change
= adherents max=1 h=12-21 s=-95..-34
karim: qui veut que je passe prendre son fourgon au garage, j'y vais avec le mien
+3 A: le 22 si tu peux
+1 karim: c'est comme si c'était fait
+1 A: merci karim
= adherents max=1 h=12-21 s=-95..-34
karim: astuce du jour : pour le voyant pneu, appui long sur SET contact mis
+5 A: ça marche !! merci
+3 B: 2 ans que je roule avec
= adherents max=1 h=12-21 s=-95..-34
karim: je suis de garde samedi, si quelqu'un veut que je passe lui faire les courses de boulons 😁
= adherents max=1 h=18-21 s=-95..-34
karim: l'ambiance ce matin au dépôt, la radio à fond, le chef qui danse. j'ai la vidéo
karim [vidéo]:
+2 A: 😂😂
= venissieux max=1 h=12-21 s=-100..-34
sebastien: je monte un petit tableau de qui a quelle formation, pour s'entraider. vous m'envoyez ?
+5 A: nacelle + habilitation H0
+3 B: soudure, et espaces confinés
+1 sebastien: noté merci
= venissieux max=1 h=12-21 s=-66..-34
sebastien: LE POTEAU cherche une blague pour la page 2
+4 A: notre fiche de paie
+1 sebastien: déjà faite
= venissieux max=1 h=12-21 s=-66..-34
ines: bouclage du POTEAU ce soir, qui relit ?
+6 A: moi j'ai 20 min
+1 ines: parfait, merci
= venissieux max=1 h=12-21 s=-100..-34
sebastien: réunion d'équipe, j'ai posé la question des EPI. silence radio. je la repose demain
+4 A: bien joué
= venissieux max=1 h=12-21 s=-100..-30
ines: on est 6 femmes sur 290. qui vient boire un verre jeudi pour en parler ? les hommes gardent les gosses
+2 stef: moi !!
+3 elodie: moi
+10 A: je garde les gosses
`;
