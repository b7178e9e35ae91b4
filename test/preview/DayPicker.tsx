import { Button, Field, Popover, PopoverSurface, PopoverTrigger, Select } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons';
import type { Day } from './Day';
import { formatDay, monthNames } from './formatDay';
import type { Locale, Words } from './words';

const BUDDHIST_OFFSET = 543;
const FIRST_YEAR = 2018;
const LAST_YEAR = 2030;

/** Chooses the day that the workbook and the add-in believe it is, in Buddhist years. */
export function DayPicker({
  day,
  locale,
  words,
  onChoose,
}: {
  readonly day: Day;
  readonly locale: Locale;
  readonly words: Words;
  /** Undefined goes back to the computer's own day. */
  readonly onChoose: (day: Day | undefined) => void;
}) {
  const change = (part: Partial<Day>): void => {
    const { year, month, day: wanted } = { ...day, ...part };
    onChoose({ year, month, day: Math.min(wanted, new Date(Date.UTC(year, month, 0)).getUTCDate()) });
  };
  const days = new Date(Date.UTC(day.year, day.month, 0)).getUTCDate();
  return (
    <Popover positioning="below-end" withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<CalendarLtr20Regular />}>
          {words.day} {formatDay(day, locale)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={words.day}>
        <p className="dayHelp">{words.dayHelp}</p>
        <div className="dayFields">
          <Field label={words.dayOfMonth}>
            <Select value={String(day.day)} onChange={(_, { value }) => change({ day: Number(value) })}>
              {numbers(1, days).map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.month}>
            <Select value={String(day.month)} onChange={(_, { value }) => change({ month: Number(value) })}>
              {monthNames(locale).map((name, index) => (
                <option key={name} value={index + 1}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.year}>
            <Select value={String(day.year)} onChange={(_, { value }) => change({ year: Number(value) })}>
              {numbers(Math.min(FIRST_YEAR, day.year), Math.max(LAST_YEAR, day.year)).map((year) => (
                <option key={year} value={year}>
                  {year + BUDDHIST_OFFSET}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Button size="small" onClick={() => onChoose(undefined)}>
          {words.realDay}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
