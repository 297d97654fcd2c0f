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

const sumAt = (values: Float64Array, columns: Int32Array): number => {
  let sum = 0;
  for (const column of columns) sum += values[column]!;
  return sum;
};

/**
 * A linear separator by dual coordinate descent on the squared hinge loss with L2 regularisation (Hsieh et al.,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1).
 * @param target for each example whether it carries the label
 * @param emphasis for each column how much cheaper a large weight is
 * @returns one weight a column
 */
export function separate(
  examples: readonly Example[],
  target: readonly boolean[],
  emphasis: Float64Array,
  options: LinearOptions,
): Float64Array {
  // Emphasising a column is the same as stretching it: the weights kept here are already stretched back.
  const weights = new Float64Array(emphasis.length);
  const stretch = emphasis.map((each) => each * each);
  const multiplier = new Float64Array(examples.length);
  const curvature = Float64Array.from(
    examples,
    ({ columns, scale }) => scale * scale * sumAt(stretch, columns),
  );
  for (const i of shuffled(examples.length, options.rounds)) {
    const { columns, scale } = examples[i]!;
    const sign = target[i]! ? 1 : -1;
    const softness = 1 / (2 * options.cost * (target[i]! ? options.positiveCost : 1));
    const gradient = sign * scale * sumAt(weights, columns) - 1 + softness * multiplier[i]!;
    const moved = Math.max(0, multiplier[i]! - gradient / (curvature[i]! + softness));
    const step = (moved - multiplier[i]!) * sign * scale;
    multiplier[i] = moved;
    if (step !== 0) for (const column of columns) weights[column]! += step * stretch[column]!;
  }
  return weights;
}
