import { describe, expect, it } from 'vitest';
import type { TimeExpression, TimeId } from '../../src/extract/time-expression.ts';
import { dateTimes, type Publication } from '../../src/resolve/calendar.ts';

function makeTime(value: string, offset: string | null, anchor: TimeExpression['anchor']): TimeExpression {
  return {
    id: `t-${value}` as TimeId,
    start: 0,
    end: 4,
    text: value,
    timex: { type: 'DATE', value, mod: null },
    edtf: null,
    signal: null,
    anchor,
    offset,
  };
}

function dateOf(value: string, offset: string | null, publication: Publication | null): string | null {
  return dateTimes([makeTime(value, offset, { kind: 'publication' })], publication)[0]?.edtf ?? null;
}

describe('one calendar', () => {
  const day: Publication = { date: '2031-05-09', workedOut: false };
  const year: Publication = { date: '2031', workedOut: true };

  it('counts weekdays back from the day of publication, ahead where the words do', () => {
    expect(dateOf('XXXX-WXX-4', null, day)).toBe('2031-05-08');
    expect(dateOf('XXXX-WXX-5', null, day)).toBe('2031-05-09');
    expect(dateOf('XXXX-WXX-1', 'P1W', day)).toBe('2031-05-12');
  });

  it('takes a month or day without a year for the last one', () => {
    expect(dateOf('XXXX-03', null, day)).toBe('2031-03');
    expect(dateOf('XXXX-11', null, day)).toBe('2030-11');
    expect(dateOf('XXXX-XX-XX', '-P1D', day)).toBe('2031-05-08');
  });

  it('knows only the year from a worked-out year, and marks it', () => {
    expect(dateOf('XXXX', '-P5Y', year)).toBe('2026~');
    expect(dateOf('XXXX-WXX-4', null, year)).toBeNull();
  });

  it('counts weekdays from the day on which the story turns where no day of publication is known', () => {
    const around: Publication = { ...year, around: '2031-05-09' };
    expect(dateOf('XXXX-WXX-4', null, around)).toBe('2031-05-08~');
    expect(dateOf('XXXX-WXX-1', null, around)).toBe('2031-05-12~');
    expect(dateOf('XXXX-WXX-1', '-P1W', around)).toBeNull();
  });

  it('takes this Tuesday for the nearest one', () => {
    expect(dateOf('XXXX-WXX-4', 'P0W', day)).toBe('2031-05-08');
    expect(dateOf('XXXX-WXX-1', 'P0W', day)).toBe('2031-05-12');
  });

  it('never takes the day of reading for the day of publication', () => {
    expect(dateOf('XXXX-XX-XX', 'P0D', null)).toBeNull();
    expect(dateOf('XXXX', '-P5Y', null)).toBeNull();
  });

  it('counts from another expression once that is dated', () => {
    const first = makeTime('XXXX', '-P5Y', { kind: 'publication' });
    const second = makeTime('YYYY', 'P2Y', { kind: 'time', id: first.id });
    expect(dateTimes([first, second], day).map(({ edtf }) => edtf)).toEqual(['2026', '2028']);
  });
});
