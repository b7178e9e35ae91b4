import type { ActionName, SentenceData } from '../actions/Outcome';
import { INDICATORS } from '../ita/Indicator';
import type { Area, Place } from '../sheets/Place';
import { isoDateFrom } from '../thai/IsoDate';
import type { Facts } from './Facts';
import { formatDay } from './formatDay';
import { formatCount, formatExactPoints, formatPoints } from './formatPoints';
import type { Messages } from './Messages';
import { sayLevel } from './sayLevel';
import { sayArea, sayPlace } from './sayPlace';

/** What an outcome or a finding holds for its sentence. */
export interface Told {
  readonly data: SentenceData;
  readonly at?: Place | Area;
}

function isActionName(text: string, messages: Messages): text is ActionName {
  return Object.hasOwn(messages.actions, text);
}

/** Turns what an outcome or a finding holds into words and figures of a language, ready for its sentence. */
export function factsOf({ data, at }: Told, messages: Messages): Facts {
  const { language } = messages;
  const text = (key: string): string => String(data[key] ?? '');
  const figure = (key: string, format: (value: number) => string): string => {
    const value = data[key];
    return typeof value === 'number' ? format(value) : text(key);
  };
  const points = (key: string) => figure(key, (value) => formatPoints(value, language));
  const count = (key: string) => figure(key, (value) => formatCount(value, language));
  const level = (key: string) => (text(key) === '' ? '' : sayLevel(text(key), messages));
  const action = (key: string) => {
    const name = text(key);
    return isActionName(name, messages) ? messages.actions[name] : name;
  };
  const day = (key: string) => {
    const date = isoDateFrom(text(key));
    return date === undefined ? text(key) : formatDay(date, language);
  };
  const indicator = INDICATORS.find(({ number }) => number === data.indicator)?.number;
  const sheet = data.sheet === undefined ? at?.sheet : text('sheet');
  const sheetWords = sheet === undefined ? messages.thisSheet : messages.sheetNamed({ name: sheet });
  const ownName = text('indicatorName');
  const assumption = Object.entries(messages.assumptions).find(([key]) => key === data.assumption)?.[1];
  return {
    where: at === undefined ? sheetWords : 'rows' in at ? sayArea(at) : sayPlace(at),
    sheet: sheetWords,
    cells: count('cells'),
    measures: count('measures'),
    indicators: count('indicators'),
    indicator:
      indicator === undefined
        ? text('indicator')
        : messages.indicatorNamed({
            number: String(indicator),
            name: ownName === '' ? messages.indicators[indicator] : ownName,
          }),
    instrument: text('instrument'),
    count: count('count'),
    done: count('done'),
    late: count('late'),
    unknown: count('unknown'),
    year: text('year') === '' ? text('fiscalYear') : text('year'),
    years: text('years'),
    rulesOf: text('rulesOf'),
    typed: isoDateFrom(text('typed')) === undefined ? points('typed') : day('typed'),
    computed: figure('computed', (value) => formatExactPoints(value, language)),
    rounded: points('rounded'),
    part1: points('part1'),
    part2: points('part2'),
    judgedOn: points('judgedOn'),
    byRule: level('byRule'),
    asOne: level('asOne'),
    eachPart: level('eachPart'),
    said: text('said'),
    chosen: text('chosen'),
    start: day('start'),
    due: day('due'),
    assumption: assumption ?? '',
    action: action('action'),
    running: action('running'),
    kept: count('kept'),
    names: text('names'),
    parts: Object.entries(messages.settingsParts)
      .filter(([part]) => text('parts').split(',').includes(part))
      .map(([, words]) => words)
      .join(', '),
  };
}
