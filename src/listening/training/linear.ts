/** One example: the columns that it shows (each once) and the size of each entry, the same for all. */
export interface Example {
  readonly columns: Int32Array;
  readonly scale: number;
}

export interface LinearOptions {
  /** How much a violated example may cost, against small weights. */
  readonly cost: number;
  /** How many times dearer a missed positive is than a false alarm. */
  readonly positiveCost: number;
  readonly rounds: number;
}

/** A repeatable order of visits: training the same table twice gives the same weights. */
function* shuffled(length: number, rounds: number): Generator<number> {
  const order = Int32Array.from({ length }, (_, i) => i);
  let state = 20_11_93;
  for (let round = 0; round < rounds; round += 1)
    for (let i = length - 1; i >= 0; i -= 1) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const j = (state >>> 8) % (i + 1);
      const picked = order[j]!;
      order[j] = order[i]!;
      order[i] = picked;
      yield picked;
    }
}

const dot = (weights: Float64Array, { columns, scale }: Example): number => {
  let sum = 0;
  for (const column of columns) sum += weights[column]!;
  return sum * scale;
};

/**
 * A linear separator by dual coordinate descent on the squared hinge loss with L2 regularisation (Hsieh et al.,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1).
 * @param target for each example whether it carries the label
 * @returns one weight a column; the last column is expected to be the constant
 */
export function separate(
  examples: readonly Example[],
  target: readonly boolean[],
  columns: number,
  options: LinearOptions,
): Float64Array {
  const weights = new Float64Array(columns);
  const multiplier = new Float64Array(examples.length);
  for (const i of shuffled(examples.length, options.rounds)) {
    const example = examples[i]!;
    const sign = target[i]! ? 1 : -1;
    const softness = 1 / (2 * options.cost * (target[i]! ? options.positiveCost : 1));
    const gradient = sign * dot(weights, example) - 1 + softness * multiplier[i]!;
    const curvature = example.columns.length * example.scale ** 2 + softness;
    const moved = Math.max(0, multiplier[i]! - gradient / curvature);
    const step = (moved - multiplier[i]!) * sign * example.scale;
    multiplier[i] = moved;
    if (step !== 0) for (const column of example.columns) weights[column]! += step;
  }
  return weights;
}
