import type { Random } from '../../service/demo/random.ts'

/** What nobody should send. Markup carries a mark, so that an answer that lets it through is seen. */
export const mark = 'x-kosh-fuzz'

const texts: readonly string[] = [
  ...['', ' ', '\t\n', '\0', 'a\0b', '\ud800', 'x\udfffy', '\ufeffx', '\u2028', '\u202eabc', 'é'.normalize('NFD')],
  ...['İ', 'ﬃ', '👩‍👩‍👧‍👦', 'z̸̧̛͕̓a̷l̶g̵o', '\u0001\u001f', '\uffff', '\r\nset-cookie: a=b'],
  ...[
    "' OR 1=1 --",
    "'); DROP TABLE application; --",
    '$1',
    '%',
    '_',
    '\\',
    "\\'",
    '%s%n',
    '{{7*7}}',
    '{',
    '}',
    '{0}',
    "it's {n, plural, other {#}}",
    "'{",
    '$' + '{7*7}',
    '`id`',
  ],
  ...[`<${mark}>`, `"><${mark} a="`, `'><${mark}>`, `</script><${mark}>`, '<!--', '&lt;', 'javascript:alert(1)'],
  ...['../../../../etc/passwd', '..\\..\\x', '/', '//evil.test', 'file:///etc/passwd', 'https://evil.test'],
  ...['null', 'undefined', 'NaN', 'Infinity', 'true', '[object Object]'],
  ...['-1', '0', '1', '1.5', '1e309', '0x10', '1_000', '2147483647', '2147483648', '9223372036854775808', '٣', '1,5'],
  ...['99999999999999999999', '-0', '+1', '00001'],
  ...['2026-02-30', '0000-00-00', '0000-01-01', '9999-12-31', '-0001-01-01', '2026-13-45', '99999-01-01'],
  ...['+275760-09-13', '01.01.1800', '٢٠٢٦-٠٥-٠٤', '2026-05-04T00:00:00Z', '2026-05-04', '1900-01-01'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', '__defineGetter__'],
  ...['=1+1', ',,,\n"unclosed', '"a";"b"\n1;2', 'KZ-75', 'KZ-99', 'XX', 'zz', 'Ұ', 'uz', 'UZB'],
  ...['00000000-0000-0000-0000-000000000000', '0199c000-0000-7000-8000-ffffffffffff', 'not-a-uuid'],
  ...['KZ-26-0000001-1', 'KZ-P-0000001-0', 'WyJhIl0', 'W10', 'bnVsbA', 'eyJhIjoxfQ', 'WzEsMl0', 'WyJcdTAwMDAiXQ'],
]

/** Long texts are rare: they cost more than they find. */
export function hostileText(random: Random): string {
  const n = random.next()
  if (n < 0.9) return random.pick(texts)
  if (n < 0.95) return random.pick(texts) + random.pick(texts)
  if (n < 0.985) return random.pick(['a', 'Ә', '\ud800', '9', '<', ' ', '👩']).repeat(random.pick([61, 201, 501, 2001]))
  if (n < 0.998) return random.pick(['a', '1', '\0']).repeat(random.pick([10_001, 70_000]))
  return 'a'.repeat(1_100_000)
}

const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1
  for (let i = 0; i < levels; i++) value = wrap(value)
  return value
}

const odd: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => false,
  () => 0,
  () => -0,
  () => -1,
  () => 1,
  () => 1.5,
  () => 2_147_483_647,
  () => 2_147_483_648,
  () => -2_147_483_649,
  () => Number.MAX_SAFE_INTEGER,
  () => 1e21,
  () => 1e308,
  () => 5e-324,
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  (random) => [hostileText(random)],
  (random) => ({ [hostileText(random).slice(0, 50)]: hostileText(random) }),
  () => ({ toString: 1, valueOf: null, constructor: {} }),
  (random) => deep(random.pick([20, 200, 3000]), (inner) => [inner]),
  (random) => deep(random.pick([20, 200, 3000]), (inner) => ({ a: inner })),
  () => Array.from({ length: 1000 }, () => 1),
  () => Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`k${i}`, i])),
]

export const hostileValue = (random: Random): unknown =>
  random.chance(0.55) ? hostileText(random) : random.pick(odd)(random)

/** The body as bytes, sometimes broken as only bytes can be: cut off, keys twice, wrong UTF-8, numbers out of range. */
export function hostileJson(random: Random, value: unknown): Buffer | string {
  const text = JSON.stringify(value) ?? 'undefined'
  const n = random.next()
  if (n < 0.9) return text
  const name = random.pick(['version', 'key', 'facts', 'scheme', '__proto__', 'constructor'])
  const second = JSON.stringify(hostileText(random))
  const broken: readonly (() => Buffer | string)[] = [
    () => text.slice(0, random.int(0, text.length)),
    () => `${text}${text}`,
    () => `\ufeff${text}`,
    () => text.replace('{', `{"${name}":${second},`),
    () => text.replace(/}$/, `,"${name}":${second}}`),
    () => text.replace(/:(\d+)/, ':1e400'),
    () => text.replace(/:(\d+)/, ':12345678901234567890123'),
    () => text.replaceAll('"', "'"),
    () => Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.from([0xff, 0xfe, 0xc0]), Buffer.from(text.slice(-2))]),
    () => Buffer.from(text, 'utf16le'),
    () => `{"a":`.repeat(20_000),
    () => '['.repeat(100_000),
    () => '',
    () => 'undefined',
    () => `{"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}}`,
  ]
  return random.pick(broken)()
}

/** Percent signs for a text; half a surrogate becomes the sign of replacement, as in every browser. */
export const percent = (text: string): string => encodeURIComponent(Buffer.from(text).toString())

/** One part of an address; sometimes in a form that only a broken program sends. */
export function asPart(random: Random, value: string): string {
  const short = value.slice(0, 3000)
  const n = random.next()
  if (n > 0.99)
    return random.pick(['%', '%zz', '%E0%A4%A', '%c0%af', '%ED%A0%80', '%00', '%2e%2e%2f%2e%2e', '..%5c', '%25'])
  return percent(short).replaceAll('%EF%BF%BD', () => (random.chance(0.3) ? '%ED%A0%80' : '%EF%BF%BD'))
}
