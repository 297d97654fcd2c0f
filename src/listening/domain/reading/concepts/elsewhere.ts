import { type Concept } from './concept.js';

/** Life beside work: what borrows the words of struggle for a match, a cake or a cat. */
export const ELSEWHERE: readonly Concept[] = [
  {
    code: 'family',
    describe: 'family and home',
    words:
      'fille fils bebe baby anniversaire anniv birthday naissance mariage wedding married enfant enfants kids mari femme husband wife maman mere pere mamie nan neveu ne nee voisin* neighbour* maison appart* appartement house garden soeur frere famille family proprio copro demenag* moving condoleances',
  },
  {
    code: 'food',
    describe: 'food and drink',
    words:
      'gateau* cake* galette pizza* pizzas barbecue bbq merguez raclette couscous croissant* cafe coffee apero pot resto restaurant* repas dejeuner lunch cookies glace* fromage* biere beer pub yaourt* tarte crepe* sushi* cantine menu chocolat* bonbons raviolis chips tortilla cookies traiteur',
  },
  {
    code: 'game',
    describe: 'sport and play',
    words:
      'match foot football but buts arbitre referee ref striker ligue coupe equipe five score sets bowling padel tennis volley ski rando karaoke loto tombola tarot petanque concert film serie musique song jeu jeux game games raffle quiz lottery marathon courir gym velo vacances holiday holidays plage camping voyage brocante kermesse tournoi sortie supporter team bake',
  },
  {
    code: 'animal',
    describe: 'animals',
    words: 'chat chats chien chiens dog cat cats puppy lapin poisson moutons cactus',
  },
  {
    code: 'weather',
    describe: 'weather',
    words: 'pluie soleil neige meteo rain sunshine sunset snow vent weather froid',
  },
  {
    code: 'groupchore',
    describe: 'running the group itself',
    words:
      'admin admins groupe group vocaux vocal notifs photo photos picture video videos ajouter supprimes bloquer lien hors sujet chat renommer wallpaper mauvais parking imprimante cle cles chargeur charger casier lunettes parapluie frigo clefs keys locker mug salle projector videoproj',
  },
  {
    code: 'market',
    describe: 'selling and lost property',
    words:
      'vends vendre vente sale selling solde soldes poussette annonce perdu trouve objet lost found promo reduction parrainage offre codes plombier brocante pret louer bike achat acheter buy place places concours',
  },
  {
    code: 'laugh',
    describe: 'laughter',
    words: 'mdr mdrr* lol haha* hahaha ptdr xd jaja kkk 😂 🤣 😅 😆 🙈 😜 😹 😄 😁 😋 😉',
  },
  {
    code: 'party',
    describe: 'pictures of feasts',
    words:
      '🎂 🎉 🥳 🎈 🎊 🎁 🎄 ✨ 💐 🍻 🥂 👶 🌙 🎵 🎶 🎳 ⚽ 🏐 🏆 ⛷ 🏖 🌴 ☀ ☔ 🌧 🌈 🐈 🐱 🐰 🐶 🎣 🍕 🥐 🧀 ☕ 🌅 🛒 🛍 🏠 🎃 🎩',
  },
  { code: 'wry', describe: 'pictures of irony', words: '🙃 🙄 🤡 😒 😏 😑 🤬 😡 😠 👌 😤 😌' },
  { code: 'sad', describe: 'pictures of sadness', words: '😢 😭 🥲 😔 💔 😞 🥹 😩' },
  {
    code: 'wishes',
    describe: 'wishes',
    words:
      'bonne bon joyeux joyeuse happy feliz buon parabens auguri tanti fete fetes vacances annee noel christmas aid moubarak weekend bises bisous profitez merry',
  },
];
