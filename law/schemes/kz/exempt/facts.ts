import { citing, date, type Fact, text, yesNo } from '../../../language/index.ts'
import { application } from '../employer-permit/facts.ts'
import { worker } from '../employer-permit/worker-facts.ts'
import { contractEnd } from '../residence.ts'

/** Facts that the permit to an employer asks too. */
const { region, employerKind, whollyForeignOwned } = application
const { citizenship, outsideGroup, otherGroupConfirmed, category, firstHead, businessTripDays, exchange, education } =
  worker
const shared = {
  region,
  employerKind,
  whollyForeignOwned,
  citizenship,
  outsideGroup,
  otherGroupConfirmed,
  category,
  firstHead,
  businessTripDays,
  exchange,
  education,
} as Record<string, Fact>

export const facts: Record<string, Fact> = {
  ...shared,
  commissionedOn: date({
    source: 'employer',
    orNone: true,
    label: text(
      'Жоба нысаны пайдалануға берілген күн',
      'День ввода объекта проекта в эксплуатацию',
      'Day on which the project was put into operation',
    ),
    ask: text(
      'Жоба нысаны қай күні пайдалануға берілді?',
      'В какой день объект проекта введён в эксплуатацию?',
      'On which day was the project put into operation?',
    ),
    help: text('Әлі берілмесе, «жоқ» деңіз.', 'Если ещё не введён, ответьте «нет».', 'If it is not yet, say none.'),
    changes: 'never',
    cite: citing('kz/law-477-4')('art. 36-1(2)', 'R', 'zp-36-1', 'C-34'),
  }),
  judgmentInForce: yesNo({
    source: 'officer',
    label: text('Үкім күшіне енген', 'Приговор вступил в силу', 'The judgment is in force'),
    ask: text(
      'Адам саудасы туралы іс бойынша үкім күшіне енді ме?',
      'Вступил ли в силу приговор по делу о торговле людьми?',
      'Is the judgment in the case of trafficking in force?',
    ),
    changes: 'with-time',
    cite: citing('kz/resolution-1041')('annex 1 item 6', 'R', 'adi-1041', 'C-35, C.8 item 6'),
  }),
  contractEnd,
}
