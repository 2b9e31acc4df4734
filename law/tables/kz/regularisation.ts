import { citing, notFound, row, table, text } from '../../language/index.ts'

const L149 = citing('kz/law-149-3')
const ACTION = ['2006-07-04', '2009-12-31'] as const

/** Latest day of entry: 60 days before the action began. */
export const regularisationEntry = table('kz.regularisation.entry', {
  title: text('Келудің соңғы күні', 'Последний день въезда', 'Latest day of entry'),
  unit: 'date',
  rows: [
    row(
      ...ACTION,
      '2006-06-02',
      L149(
        'art. 1(1)',
        'I',
        'zp-amn',
        'D-02, D-10: 60 days back from 2006-08-01, taken as the day of entry into force',
      ),
    ),
  ],
  conflict:
    'The law counts 60 days back from its entry into force (zp-amn); a news agency says before the end of May (iwpr06).',
})
export const regularisationOpens = table('kz.regularisation.opens', {
  title: text('Акцияның алғашқы күні', 'Первый день акции', 'First day of the action'),
  unit: 'date',
  rows: [row(...ACTION, '2006-08-01', L149('article not seen', 'R2', 'kt-start06', 'D-05'))],
})
export const regularisationCloses = table('kz.regularisation.closes', {
  title: text('Акцияның соңғы күні', 'Последний день акции', 'Last day of the action'),
  unit: 'date',
  rows: [row(...ACTION, '2006-12-31', L149('article not seen', 'R2', 'kt-dec06', 'D-05'))],
})
export const regularisationMonths = table('kz.regularisation.months', {
  title: text('Карточканың мерзімі', 'Срок карточки', 'Term of the card'),
  unit: 'month',
  rows: [row(...ACTION, 36, L149('article not seen', 'R2', 'fergana06', 'D-07'))],
})
export const regularisationFee = table('kz.regularisation.fee', {
  title: text('Жұмыс берушінің төлемі', 'Сбор с работодателя', 'Fee of the employer'),
  unit: 'KZT-minor',
  rows: [
    notFound(
      ...ACTION,
      'the fee paid by the employer was not found',
      L149('article not seen', 'NF', 'fergana06', 'D-13: about 50 million tenge came in during August 2006'),
    ),
  ],
})
/** States of the CIS at the time of the action. */
export const cisStates = table('kz.cis.states', {
  title: text('ТМД мемлекеттері', 'Государства СНГ', 'CIS states'),
  unit: 'list',
  rows: [
    row(
      ...ACTION,
      ['AM', 'AZ', 'BY', 'GE', 'KG', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
      L149(
        'art. 1(1)',
        'R2',
        'relief.unboundmedicine.com (World Factbook)',
        'D-02; the twelve without Kazakhstan: Georgia left in August 2009, Turkmenistan is an associate, Ukraine took part',
      ),
    ),
  ],
  conflict:
    'Turkmenistan (associate since 2005) and Ukraine (never ratified the charter) are counted as CIS states; the law only says CIS.',
})
