import { type Post, type PublishVacancy, type Schedule, searchWords } from '../instruments/search/index.ts'
import { FormReader, type FormValues, type Read, said, wholeOf } from '../web/index.ts'
import type { Searching } from './around.ts'

/** Reading of the form of a vacancy; what is sensible is judged by the act. */
export function readVacancy(
  values: FormValues,
  searching: readonly Searching[],
  regions: readonly string[],
): Read<Omit<PublishVacancy, 'asked' | 'currency'> & { scheme: string }> {
  const form = new FormReader(values)
  const scheme = said(values, 'scheme')
  if (!searching.some((of) => of.scheme.id === scheme)) form.fault('scheme', searchWords.badScheme)
  const region = said(values, 'region')
  if (!regions.includes(region)) form.fault('region', searchWords.badRegion)
  const places = form.number('places')
  const payFrom = form.number('payFrom') * 100
  // One figure is a pay too: the most is the least where nothing else is said.
  const payTo = said(values, 'payTo') === '' ? payFrom : form.number('payTo') * 100
  const post: Post = {
    title: said(values, 'title'),
    town: said(values, 'town'),
    schedule: said(values, 'schedule') as Schedule,
    duties: said(values, 'duties'),
    requirements: said(values, 'requirements'),
    contact: said(values, 'contact'),
  }
  return form.done({ scheme, region, occupation: said(values, 'occupation'), post, places, payFrom, payTo })
}

/** What a list is narrowed by; what no list knows is left out. */
export function readFilter(query: unknown, regions: readonly string[]) {
  const [region, occupation, words] = [said(query, 'region'), said(query, 'occupation'), said(query, 'words')]
  return {
    region: regions.includes(region) ? region : undefined,
    occupation: /^\d{1,4}$/.test(occupation) ? occupation : undefined,
    words: words === '' ? undefined : words.slice(0, 100),
  }
}

export const referralNo = (values: FormValues): number => wholeOf(said(values, 'no')) ?? 0
