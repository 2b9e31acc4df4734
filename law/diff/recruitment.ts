import { bearerNames, costItemNames } from '../language/names.ts'
import type { Recruitment } from '../language/recruitment.ts'
import { type Text, text } from '../language/text.ts'
import type { Part } from './parts.ts'

const say = {
  agreement: text(
    'Келісімі бар мемлекеттен ғана',
    'Только из государства с соглашением',
    'Only from a state with an agreement',
  ),
  stateMust: text(
    'жұмыскердің мемлекетімен келісім қолданыста',
    'с государством работника действует соглашение',
    'an agreement with the state of the worker is in force',
  ),
  listMade: text(
    'жіберуші ел іріктейді, қабылдаушы ел бекітеді',
    'отбирает посылающая страна, утверждает принимающая',
    'the sending state selects, the receiving state approves',
  ),
  roster: text('Жіберуші елдің тізімінен', 'Из списка посылающей страны', 'From the list of the sending state'),
  multiple: text('тізімде бір орынға {n} адам', 'в списке {n} чел. на место', '{n} names for a place'),
  proposals: text(
    'бір орынға {n} үміткер ұсынылады',
    'на место предлагают {n} кандидатов',
    '{n} candidates proposed for a place',
  ),
  contract: text('Үлгі шарт', 'Типовой договор', 'Standard contract'),
  noFee: text('Жұмыскерден ақы алынбайды', 'С работника не берут платы', 'No fee from the worker'),
  cost: text('Шығын', 'Расход', 'Cost'),
}
const fill = (words: Text, n: number): Text => {
  const one = (locale: keyof Text) => words[locale].replace('{n}', String(n))
  return text(one('kk'), one('ru'), one('en'))
}
const joined = (of: Text[]): Text => {
  const one = (locale: keyof Text) => of.map((x) => x[locale]).join('; ')
  return text(one('kk'), one('ru'), one('en'))
}

/** What the law of an edition says about recruitment, as statements in words with their citations. */
export function recruitmentParts(of: Recruitment): Part[] {
  const part = (id: string, title: Text, words: Text, { cite }: Pick<Part, 'cite'>): Part => ({
    ...{ kind: 'recruitment', id, title, words, cite },
  })
  const { agreement, roster, contract, noFee } = of
  const numbers = [
    ...(roster?.multiple ? [fill(say.multiple, roster.multiple.n)] : []),
    ...(roster?.proposals ? [fill(say.proposals, roster.proposals.n)] : []),
  ]
  return [
    ...(agreement ? [part('agreement', say.agreement, say.stateMust, agreement)] : []),
    ...(roster ? [part('roster', say.roster, joined([say.listMade, ...numbers]), roster)] : []),
    ...(contract?.clauses ?? []).map((x) => part(`contract.${x.id}`, joined([say.contract, x.title]), x.text, x)),
    ...(noFee ? [part('no-fee', say.noFee, noFee.text, noFee)] : []),
    ...(of.costs ?? []).map((x) =>
      part(`cost.${x.item}`, joined([say.cost, costItemNames[x.item]]), bearerNames[x.bearer], x),
    ),
    ...(of.information ?? []).map((x) => part(`information.${x.id}`, x.title, x.text, x)),
  ]
}
