import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Temporal } from 'temporal-polyfill';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** One kind of time: the text it is written as, and the value that the service works with. */
interface TimeScalar<T extends { toString(): string }> {
  readonly name: string;
  readonly pattern: RegExp;
  readonly type: { from(text: string): T } & (abstract new (...parts: never[]) => T);
  /** Brings a value to the precision that is written. */
  readonly write: (value: T) => string;
}

function timeScalar<T extends { toString(): string }>(kind: TimeScalar<T>): GraphQLScalarType<T, string> {
  const parse = (text: unknown): T => {
    if (typeof text === 'string' && kind.pattern.test(text)) {
      try {
        return kind.type.from(text);
      } catch {
        // Right in form, yet no such day or hour: refused below.
      }
    }
    throw new GraphQLError(`${kind.name} cannot be read.`);
  };
  return new GraphQLScalarType<T, string>({
    name: kind.name,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => kind.write(value instanceof kind.type ? (value as T) : parse(value)),
  });
}

function wholeNumber(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('LongInt cannot be read.');
}

const longInt = new GraphQLScalarType<number, number>({
  name: 'LongInt',
  parseValue: wholeNumber,
  parseLiteral: (node: ValueNode) => wholeNumber(node.kind === Kind.INT ? Number(node.value) : undefined),
  serialize: wholeNumber,
});

/** The scalars of `graphql/api.graphql`. They read strictly, and refuse to write what they would not read. */
export const SCALARS = {
  Instant: timeScalar({
    name: 'Instant',
    pattern: INSTANT,
    type: Temporal.Instant,
    write: (value) => value.round('millisecond').toString(),
  }),
  CalendarDate: timeScalar({
    name: 'CalendarDate',
    pattern: CALENDAR_DATE,
    type: Temporal.PlainDate,
    write: String,
  }),
  WallTime: timeScalar({
    name: 'WallTime',
    pattern: WALL_TIME,
    type: Temporal.PlainDateTime,
    write: (value) => value.toString({ smallestUnit: 'second' }),
  }),
  LongInt: longInt,
};
