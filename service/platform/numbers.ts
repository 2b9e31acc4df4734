/** H. M. Damm's quasigroup: finds every wrong digit and every exchange of two neighbours. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/** Letters count as 10 to 35, so that the prefix is guarded too. */
const digitsOf = (s: string): string => [...s].map((c) => (c === '-' ? '' : String(Number.parseInt(c, 36)))).join('')

export const checkDigit = (digits: string): string =>
  [...digits].reduce((state, digit) => damm[Number(state)]![Number(digit)]!, '0')

/** A number people can read out: `makeNumber('KZ-26', 1234)` is `KZ-26-0001234-` and a check digit. */
export function makeNumber(prefix: string, n: number): string {
  if (!/^[A-Z]+(-[A-Z0-9]+)*$/.test(prefix)) throw new RangeError(`${prefix} is not a prefix of a number`)
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} can't be numbered`)
  const body = `${prefix}-${String(n).padStart(7, '0')}`
  return `${body}-${checkDigit(digitsOf(body))}`
}

/** True for a number whose check digit is right. */
export function isNumber(s: string): boolean {
  const parts = /^([A-Z]+(?:-[A-Z0-9]+)*-\d{7,})-(\d)$/.exec(s)
  return parts !== null && checkDigit(digitsOf(parts[1]!)) === parts[2]
}

/** What a person typed as a number: blanks, small letters and long dashes are forgiven. */
export function readNumber(typed: string): string | undefined {
  const s = typed
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
  return isNumber(s) ? s : undefined
}
