import { type Column, type Vocabulary } from '../domain/reading/vocabulary.js';

/** A vocabulary that takes in whatever it is asked for: used while a model is learnt. */
export class GrowingVocabulary implements Vocabulary {
  readonly symbols: string[] = [];
  readonly columns: Column[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.symbols.push(name));
    return this.symbols.length;
  }

  columnOf(kind: number, a: number, b: number): number {
    const key = `${kind} ${a} ${b}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.columns.length);
    return this.columns.push([kind, a, b]) - 1;
  }
}
