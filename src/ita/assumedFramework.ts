import type { FiscalYear } from '../thai/FiscalYear';
import type { Fact, Framework, Known } from './Framework';

/**
 * Another year's rules for a year whose own are not known: everything unconfirmed, with the year it was taken from. Item
 * numbers change every year and are not carried over.
 */
export function assumedFramework(known: Framework, fiscalYear: FiscalYear): Framework {
  const { oitItems: _items, measureItems: _numbers, ...rules } = known;
  const rulesOf = known.fiscalYear;
  const assumed = <Rule extends Known>(rule: Rule): Rule => ({ ...rule, certainty: 'unconfirmed', rulesOf });
  const fact = <Value>(rule: Fact<Value>): Fact<Value> => assumed(rule);
  return {
    ...rules,
    fiscalYear,
    basis: 'assumed',
    rulesOf,
    levels: rules.levels.map(assumed),
    names: fact(rules.names),
    order: fact(rules.order),
    weights: fact(rules.weights),
    target: fact(rules.target),
    ...(rules.eitParts === undefined ? {} : { eitParts: fact(rules.eitParts) }),
  };
}
