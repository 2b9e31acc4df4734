import { editionOn, factsUsed, type IsoDate, type Library, type Text } from '@kosh/law'
import { questionWords } from '../../cases/applications/index.ts'
import { frontWords, navigationWords, schemePageWords } from '../../public/index.ts'
import { frameWords } from '../../web/index.ts'
import { words } from '../messages.ts'

const isText = (value: object): value is Text => 'en' in value && 'kk' in value && 'ru' in value

function collect(value: unknown, into: Set<string>): void {
  if (value === null || typeof value !== 'object') return
  if (isText(value)) into.add(value.en)
  else for (const part of Object.values(value)) collect(part, into)
}

/** Every English text that the guide can show: its own words, those of its frame, and the law in force on a day in some countries. */
export function neededTexts(library: Library, countries: readonly string[], day: IsoDate): Set<string> {
  const into = new Set<string>()
  for (const page of [words, frameWords, navigationWords, frontWords.checkTitle, questionWords, schemePageWords])
    collect(page, into)
  for (const scheme of library.schemes.values()) {
    const edition = editionOn(scheme, day)
    if (!countries.includes(scheme.country) || scheme.status !== 'law' || !edition) continue
    collect([scheme.title, scheme.summary], into)
    collect(edition, into)
    for (const name of factsUsed(scheme, edition)) collect(scheme.facts[name], into)
  }
  return into
}
