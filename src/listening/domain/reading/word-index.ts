/** Looks words up in lists of whole words and of beginnings (`grev*`). */
export class WordIndex<Value> {
  private readonly whole = new Map<string, Value[]>();
  private readonly beginnings = new Map<string, Value[]>();

  /** Adds a value under each word of a list separated by spaces. */
  add(words: string, value: Value): void {
    for (const word of words.split(' ').filter(Boolean)) {
      const into = word.endsWith('*') ? this.beginnings : this.whole;
      const key = word.endsWith('*') ? word.slice(0, -1) : word;
      const values = into.get(key) ?? [];
      if (!values.includes(value)) into.set(key, [...values, value]);
    }
  }

  /** The values of a word: of the whole word first, then of its beginnings, longest first. */
  find(word: string): Value[] {
    const found = [...(this.whole.get(word) ?? [])];
    for (let length = word.length; length > 0; length -= 1)
      for (const value of this.beginnings.get(word.slice(0, length)) ?? [])
        if (!found.includes(value)) found.push(value);
    return found;
  }
}
