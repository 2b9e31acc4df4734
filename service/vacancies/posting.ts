import type { Vacancy } from '../instruments/search/index.ts'
import { regionName } from '../platform/i18n/index.ts'

const types: Record<Vacancy['post']['schedule'], string> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  shifts: 'FULL_TIME',
  rotation: 'FULL_TIME',
  seasonal: 'TEMPORARY',
  flexible: 'OTHER',
}

/** A vacancy as schema.org JobPosting; pay in units of the currency for a month. */
export const jobPosting = (v: Vacancy, address: string): Record<string, unknown> => ({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  identifier: { '@type': 'PropertyValue', name: 'Kosh', value: v.number },
  url: address,
  title: v.post.title,
  description: `${v.post.duties}\n\n${v.post.requirements}`,
  qualifications: v.post.requirements,
  responsibilities: v.post.duties,
  occupationalCategory: `ISCO-08 ${v.occupation}`,
  datePosted: v.publishedOn,
  employmentType: types[v.post.schedule],
  totalJobOpenings: v.places,
  hiringOrganization: { '@type': 'Organization', name: v.employer },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: v.post.town,
      addressRegion: regionName('en', v.region),
      addressCountry: v.country,
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: v.currency,
    value: { '@type': 'QuantitativeValue', minValue: v.payFrom / 100, maxValue: v.payTo / 100, unitText: 'MONTH' },
  },
  directApply: false,
})

/** JSON that may stand inside a script element of a page. */
export const jsonForPage = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
