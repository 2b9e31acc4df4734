import type { Library } from '@kosh/law'

/** The currency that the law of a country counts in (ISO 4217): of its fees, else of its facts about money. */
export function currencyOf(library: Library, country: string): string {
  const own = [...library.schemes.values()].filter((scheme) => scheme.country === country)
  const fees = own.flatMap((s) => s.editions.at(-1)?.process.fees ?? []).map((fee) => fee.currency)
  const facts = own.flatMap((s) => Object.values(s.facts)).map((fact) => (fact.type === 'money' ? fact.currency : ''))
  return [...fees, ...facts].find((currency) => currency !== '') ?? ''
}
