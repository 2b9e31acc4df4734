import { citing } from '../../language/act.ts'
import { row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const ACT = citing('de/residence-act')
const from = '2024-06-01'
const annex = (n: number) => ACT(`annex, no. ${n}`, 'R', 'buzer', 'points-systems 5.3')

const points = (id: string, n: number, worth: number, kk: string, ru: string, en: string) =>
  table(`de.points-${id}`, {
    title: text(`Балл: ${kk}`, `Баллы: ${ru}`, `Points: ${en}`),
    unit: 'points',
    rows: [row(from, null, worth, annex(n))],
  })

export const partial = points('partial', 1, 4, 'ішінара тану', 'частичное признание', 'partial recognition')
export const germanB2 = points('german-b2', 2, 3, 'неміс тілі B2', 'немецкий B2', 'German B2')
export const germanB1 = points('german-b1', 3, 2, 'неміс тілі B1', 'немецкий B1', 'German B1')
export const germanA2 = points('german-a2', 4, 1, 'неміс тілі A2', 'немецкий A2', 'German A2')
export const englishC1 = points('english-c1', 5, 1, 'ағылшын тілі C1', 'английский C1', 'English C1')
export const longWork = points('work-5', 6, 3, 'бес жыл жұмыс', 'пять лет работы', 'five years of work')
export const shortWork = points('work-2', 7, 2, 'екі жыл жұмыс', 'два года работы', 'two years of work')
export const shortage = points('shortage', 8, 1, 'тапшы кәсіп', 'дефицитная профессия', 'shortage occupation')
export const younger = points('age-first', 9, 2, '35 жасқа дейін', 'до 35 лет', 'up to 35 years of age')
export const middle = points('age-second', 10, 1, '40 жасқа дейін', 'до 40 лет', 'up to 40 years of age')
export const stay = points('stay', 11, 1, 'Германияда болу', 'пребывание в Германии', 'stay in Germany')
export const spouse = points('spouse', 12, 1, 'бірге келетін жұбай', 'супруг едет вместе', 'spouse travelling along')

export const passMark = table('de.opportunity-pass', {
  title: text('Балл шегі', 'Проходной балл', 'Points needed'),
  unit: 'points',
  rows: [row(from, null, 6, ACT('s. 20a, annex', 'R', 'GitLaw', 'points-systems 5.1; an ordinance may change it'))],
})

const age = (id: string, n: number, years: number, kk: string, ru: string, en: string) =>
  table(`de.opportunity-age-${id}`, { title: text(kk, ru, en), unit: 'year', rows: [row(from, null, years, annex(n))] })

export const firstAge = age('first', 9, 35, 'Жастың бірінші шегі', 'Первая граница возраста', 'First age bound')
export const secondAge = age('second', 10, 40, 'Жастың екінші шегі', 'Вторая граница возраста', 'Second age bound')
