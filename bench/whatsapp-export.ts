import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seeded } from './measure.js';

const NAMES = ['Awa', 'Bilal', 'Chloé', 'Denis', 'Élodie', 'Farid', 'Gwenaël', 'Hélène', 'Inès', 'Jérôme'];
const WORDS = (
  'bonjour à tous on se retrouve demain devant le dépôt avec les collègues de nuit pour parler des primes et du ' +
  'planning je ne peux pas venir avant dix heures merci beaucoup qui a reçu la lettre de la direction il faut que ' +
  'quelqu’un prévienne l’équipe du matin réunion jeudi salle du CSE 👍 d’accord ok très bien on en reparle ce soir'
).split(' ');

/**
 * Writes an Android export of so many messages (some over several lines, some emoji) in a dialect that other
 * readers read too: about 100 bytes a message. It ends without a newline.
 */
export async function writeExport(path: string, messages: number): Promise<void> {
  const random = seeded(7);
  const out = createWriteStream(path);
  let at = Date.UTC(2022, 0, 3, 6);
  let text = '';
  for (let i = 0; i < messages; i++) {
    at += Math.floor(random() * 90_000);
    const author = `${NAMES[Math.floor(random() * NAMES.length)]!} ${Math.floor(random() * 10)}`;
    text += `${i === 0 ? '' : '\n'}${stamp(at)} - ${author}: ${words(random)}`;
    if (text.length > 1_000_000) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'close');
}

const stamp = (at: number): string => {
  const iso = new Date(at).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}, ${iso.slice(11, 16)}`;
};

function words(random: () => number): string {
  const count = 2 + Math.floor(random() * 21);
  const chosen = Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]!);
  if (random() < 0.08) chosen[Math.floor(count / 2)] += '\n';
  return chosen.join(' ').trim();
}
