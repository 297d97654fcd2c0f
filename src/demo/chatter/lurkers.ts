/** Those who read and hardly ever write: the few words of each, once, near their time. */
export const LURKERS = `
= adherents max=1 h=12-14 s=-90..-70
denis: bonjour, la réunion c'est bien à 17h30 ?
+6 sandrine: Oui Denis, salle B
= adherents max=1 h=18-20 s=-60..-50
catherine: Bravo pour le travail fourni
= adherents max=1 h=8-12 s=-32..-30
catherine: De tout cœur avec vous depuis la supervision
= adherents max=1 h=18-20 s=-80..-60
isabelle: Merci Martine pour l'explication
= adherents max=1 h=18-20 s=-40..-30
isabelle: Je suis en télétravail mais je soutiens
= adherents max=1 h=12-20 s=-100..-90
roger: Le bonjour d'un futur retraité
= adherents max=1 h=12-20 s=-62..-60
roger: Retraité depuis vendredi. Tenez bon les jeunes
+4 A: profite Roger !
= adherents max=1 h=12-20 s=-44..-36
beatrice: bonsoir je découvre les photos des fourgons, j'avais pas idée
= adherents max=1 h=12-20 s=-31..-29
sonia: Je suis nouvelle à la supervision, on peut venir aux réunions sans être adhérente ?
+5 sandrine: Bien sûr Sonia ! Je t'appelle
= adherents max=1 h=12-20 s=-14..-6
sonia: Merci pour l'invitation, je n'ai pas pu venir
= venissieux max=1 h=8-20 s=-90..-60
christian: bien reçu
= venissieux max=1 h=8-20 s=-35..-28
christian: avec vous
= venissieux max=1 h=12-20 s=-31..-26
sabrina: Coucou de Grenoble soir, on vous a vus aux infos régionales !
+3 nico: j'étais bien peigné ?
= venissieux max=1 h=12-20 s=-48..-46
monique: Je suis à la retraite depuis lundi, je reste un peu pour lire si ça gêne pas
+2 virginie: ça nous ferait plaisir Monique
= venissieux max=1 h=12-20 s=-90..-40
serge: Quelqu'un a retrouvé mes lunettes ?
+9 A: sur ta tête ?
= venissieux max=1 h=12-20 s=-20..-5
serge: merci pour l'info
`;
