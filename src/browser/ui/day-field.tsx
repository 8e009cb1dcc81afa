import { useEffect, useRef } from 'react';

/** The first and the last day that can be picked. */
const FIRST = '1800-01-01';
const LAST = '2100-12-31';

/** Whether a text is a day: 2020-12-01. */
export const isDay = (text: string | null | undefined): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

interface Props {
  readonly word: string;
  /** Whether the word is for the ear only: the eye sees what the field is for. */
  readonly quiet?: boolean;
  /** The day; null where none is chosen. */
  readonly value: string | null;
  readonly min?: string;
  readonly max?: string;
  readonly onDay: (day: string) => void;
  /** What happens where the day is taken out; without it a field that is empty changes nothing. */
  readonly onNone?: () => void;
}

/**
 * A day to be typed or picked; only whole days inside the bounds are passed on. The field keeps what is being typed: a
 * year begins as 0001, and to set the field back then would take away what was typed.
 */
export function DayField({ word, quiet = false, value, min = FIRST, max = LAST, onDay, onNone }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    if (field && field.value !== (value ?? '')) field.value = value ?? '';
  }, [value]);
  return (
    <label className="day">
      <span className={quiet ? 'visually-hidden' : ''}>{word}</span>{' '}
      <input
        ref={input}
        type="date"
        defaultValue={value ?? ''}
        min={min}
        max={max}
        onChange={({ target: { value: day, validity } }) => {
          if (isDay(day) && day >= min && day <= max) onDay(day);
          else if (day === '' && !validity.badInput) onNone?.();
        }}
        onBlur={({ target }) => {
          // What did not become a day gives way to the day that holds.
          if (target.value !== (value ?? '')) target.value = value ?? '';
        }}
      />
    </label>
  );
}
