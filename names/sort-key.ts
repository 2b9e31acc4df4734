/** The Kazakh alphabet, which holds every Russian letter: order of the letters in dictionaries. */
const cyrillic = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const latin = 'abcdefghijklmnopqrstuvwxyz'

// Two figures a letter, so that comparing texts compares letters. Words end before letters: "Ли Ан" stands before "Лиан".
const ordinals = new Map<string, string>([
  [' ', '00'],
  ...[...'0123456789'].map((c, i): [string, string] => [c, String(10 + i)]),
  ...[...cyrillic].map((c, i): [string, string] => [c, String(20 + i)]),
  ...[...latin].map((c, i): [string, string] => [c, String(65 + i)]),
])
/** Letters that do not fall apart into a base letter and a mark. */
const spelled: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
}

const ordinal = (letter: string): string => {
  const known = ordinals.get(letter)
  if (known) return known
  const plain = spelled[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== letter) return [...plain].map(ordinal).join('')
  return `97${String(letter.codePointAt(0)).padStart(7, '0')}`
}

/**
 * What a name is sorted by: figures only, so that the order is the same under every collation. Case, quotation marks
 * and marks on Latin letters do not count; hyphens count as spaces. Cyrillic stands before Latin, Latin before the rest.
 */
export function sortKey(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
  return [...plain].map(ordinal).join('')
}
