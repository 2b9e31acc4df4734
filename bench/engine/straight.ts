import { occupations } from './scheme.ts'

/** The same decision as one would write it by hand: the limit the engine is measured against. */
export interface Profile {
  age: number
  english: 'below' | 'competent' | 'proficient' | 'superior'
  overseasMonths: number
  australianMonths: number
  education: 'none' | 'recognised' | 'diploma' | 'bachelor' | 'doctorate'
  partner: 'single' | 'citizen' | 'skilled' | 'english' | 'other'
  nomination: 'none' | 'state' | 'regional'
  professionalYear: boolean
  specialist: boolean
  australianStudy: boolean
  language: boolean
  regionalStudy: boolean
  skillsAssessment: boolean
  occupation: string
}

const listed = new Set(occupations)
export const agePoints = (n: number) => (n < 18 ? 0 : n < 25 ? 25 : n < 33 ? 30 : n < 40 ? 25 : n < 45 ? 15 : 0)
const englishPoints = (e: Profile['english']) => (e === 'superior' ? 20 : e === 'proficient' ? 10 : 0)
const overseasPoints = (m: number) => (m >= 96 ? 15 : m >= 60 ? 10 : m >= 36 ? 5 : 0)
const australianPoints = (m: number) => (m >= 96 ? 20 : m >= 60 ? 15 : m >= 36 ? 10 : m >= 12 ? 5 : 0)
const educationPoints = (e: Profile['education']) =>
  e === 'doctorate' ? 20 : e === 'bachelor' ? 15 : e === 'none' ? 0 : 10
const partnerPoints = (p: Profile['partner']) => (p === 'other' ? 0 : p === 'english' ? 5 : 10)
const nominationPoints = (n: Profile['nomination']) => (n === 'regional' ? 15 : n === 'state' ? 5 : 0)

export function points(p: Profile): number {
  const employment = Math.min(20, overseasPoints(p.overseasMonths) + australianPoints(p.australianMonths))
  return (
    agePoints(p.age) +
    englishPoints(p.english) +
    employment +
    (p.professionalYear ? 5 : 0) +
    educationPoints(p.education) +
    (p.specialist ? 10 : 0) +
    (p.australianStudy ? 5 : 0) +
    (p.language ? 5 : 0) +
    (p.regionalStudy ? 5 : 0) +
    partnerPoints(p.partner) +
    nominationPoints(p.nomination)
  )
}

/** The answer of every engine: the points, and whether the visa is granted. */
export interface Answer {
  granted: boolean
  points: number
}

const answer: Answer = { granted: false, points: 0 }
/** Fills one answer object anew, as fast code would. */
export function decide(p: Profile): Answer {
  answer.points = points(p)
  answer.granted =
    p.age < 45 && p.english !== 'below' && p.skillsAssessment && listed.has(p.occupation) && answer.points >= 65
  return answer
}

export interface Entry {
  id: string
  value: unknown
  points: number
  outcome: boolean | null
  citation: string
}
/** The same with an entry for each criterion. */
export function explain(p: Profile): { granted: boolean; points: number; entries: Entry[] } {
  const e = (id: string, value: unknown, n: number, citation: string): Entry => ({
    id,
    value,
    points: n,
    outcome: null,
    citation,
  })
  const c = (id: string, value: unknown, outcome: boolean, citation: string): Entry => ({
    id,
    value,
    points: 0,
    outcome,
    citation,
  })
  const [o, a] = [overseasPoints(p.overseasMonths), australianPoints(p.australianMonths)]
  const entries = [
    e('age', p.age, agePoints(p.age), '6D.1'),
    e('english', p.english, englishPoints(p.english), '6D.2'),
    e('overseas', p.overseasMonths, o, '6D.3'),
    e('australian', p.australianMonths, a, '6D.4'),
    e('professionalYear', p.professionalYear, p.professionalYear ? 5 : 0, '6D.6'),
    e('education', p.education, educationPoints(p.education), '6D.7'),
    e('specialist', p.specialist, p.specialist ? 10 : 0, '6D.7A'),
    e('australianStudy', p.australianStudy, p.australianStudy ? 5 : 0, '6D.8'),
    e('language', p.language, p.language ? 5 : 0, '6D.9'),
    e('regionalStudy', p.regionalStudy, p.regionalStudy ? 5 : 0, '6D.10'),
    e('partner', p.partner, partnerPoints(p.partner), '6D.11'),
    e('nomination', p.nomination, nominationPoints(p.nomination), '6D.12'),
    c('age-limit', p.age, p.age < 45, 'Sch 2'),
    c('competent', p.english, p.english !== 'below', 'reg 1.15C'),
    c('assessed', p.skillsAssessment, p.skillsAssessment, 'Sch 2'),
    c('listed', p.occupation, listed.has(p.occupation), 'Sch 2'),
  ]
  let sum = 0
  for (const x of entries) sum += x.points
  sum += Math.min(20, o + a) - (o + a)
  let granted = sum >= 65
  for (const x of entries) if (x.outcome === false) granted = false
  return { granted, points: sum, entries }
}

/** Random and edge profiles, from a seed. */
export function profiles(n: number, seed = 42): Profile[] {
  let s = seed
  const random = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 2 ** 32
  }
  const pick = <T>(xs: readonly T[]): T => xs[Math.floor(random() * xs.length)]!
  const chance = (p: number) => random() < p
  const one = (): Profile => ({
    age: 18 + Math.floor(random() * 30),
    english: pick(['below', 'competent', 'competent', 'proficient', 'superior'] as const),
    overseasMonths: Math.floor(random() * 140),
    australianMonths: Math.floor(random() * 110),
    education: pick(['none', 'recognised', 'diploma', 'bachelor', 'bachelor', 'doctorate'] as const),
    partner: pick(['single', 'citizen', 'skilled', 'english', 'other'] as const),
    nomination: pick(['none', 'none', 'state', 'regional'] as const),
    professionalYear: chance(0.2),
    specialist: chance(0.15),
    australianStudy: chance(0.4),
    language: chance(0.1),
    regionalStudy: chance(0.1),
    skillsAssessment: chance(0.9),
    occupation: chance(0.85) ? pick(occupations) : '999999',
  })
  return Array.from({ length: n }, one)
}

/** Each number at and beside each edge of the law, other facts drawn. */
export function edges(): Profile[] {
  const base = profiles(581, 7)
  const ages = [0, 17, 18, 24, 25, 32, 33, 39, 40, 44, 45, 120]
  const months = [0, 11, 12, 35, 36, 59, 60, 95, 96, 720]
  return base.map((p, i) => ({
    ...p,
    age: ages[i % ages.length]!,
    overseasMonths: months[i % months.length]!,
    australianMonths: months[(i * 7) % months.length]!,
  }))
}
