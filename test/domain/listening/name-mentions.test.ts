import { loneNames, namesLeftIn } from '../../../src/listening/domain/name-mentions.js';

test('the words by which colleagues may speak of somebody are hers and the first of her labels', () => {
  expect(loneNames('Jean-Claude de la Tour', ['~ JC Tour 🚐', '+33 6 12 34 56 78', 'Jeannot'])).toEqual([
    'Jean-Claude',
    'Tour',
    'Jeannot',
  ]);
  expect(loneNames('N’Diaye Awa', [])).toEqual(['N’Diaye', 'Awa']);
});

test.each([
  ['Merci Élodie !', ['Élodie']],
  ['merci ELODIE, à demain', ['Élodie']],
  ['Élodie Martin est là', []],
  ['Élodie Martin est là, bravo Élodie', ['Élodie']],
  ['M. Martin et Élodie', ['Élodie', 'Martin']],
  ['Le martinet et l’Élodienne', []],
  ['Rien ici', []],
])('« %s » leaves %j to a human', (text, left) => {
  expect(namesLeftIn(text, ['Élodie', 'Martin'], ['Élodie Martin'])).toEqual(left);
});
