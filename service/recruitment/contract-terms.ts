import { formatIso, type Library, type Locale, type Text, text } from '@kosh/law'
import type { ContractTerms, Offer } from '../instruments/recruitment/index.ts'
import { formatMoney, occupationName, regionName } from '../platform/i18n/index.ts'
import { placingWords as words } from './placing-messages.ts'
import { editionOn } from './reading.ts'

/** The terms of the contract of an offer, in both languages: what was offered, and the clauses of the law. */
export function termsOf(library: Library, o: Offer, langs: [Locale, Locale], day: string): ContractTerms {
  const scheme = library.schemes.get(o.scheme)
  const edition = editionOn(scheme, day)
  const both = (of: Text): string[] => langs.map((l) => of[l])
  const same = (said: string): Text => text(said, said, said)
  const made = (say: (locale: Locale) => string): Text => text(say('kk'), say('ru'), say('en'))
  const heads: [Text, Text][] = [
    [words.employer, same(o.employer)],
    [words.worker, same(o.person)],
    [words.scheme, scheme?.title ?? same(o.scheme)],
    [words.job, same(o.job)],
    [words.occupation, made((l) => occupationName(l, o.occupation))],
    [words.workplace, same(o.workplace)],
    [words.region, made((l) => regionName(l, o.region))],
    [words.hours, same(o.hours)],
    [words.rest, same(o.rest)],
    [words.pay, made((l) => formatMoney(l, o.pay, o.currency))],
    [words.works, made((l) => `${formatIso(l, o.workFrom)} — ${formatIso(l, o.workTo)}`)],
  ]
  return {
    ...{ scheme: o.scheme, edition: edition?.id ?? '', employer: o.employer, worker: o.person },
    heads: heads.map(([title, value]) => ({ title: both(title), value: both(value) })),
    clauses: (edition?.recruitment?.contract?.clauses ?? []).map((c) => ({
      ...{ id: c.id, title: both(c.title), text: both(c.text) },
    })),
  }
}
