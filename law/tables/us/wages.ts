import { citing } from '../../language/act.ts'
import { notFound, row, table } from '../../language/table.ts'
import { text } from '../../language/text.ts'

const CFR = citing('us/20-cfr-655-b')
const RATES = citing('us/90-fr-47914')
const PAGE = citing('us/whd-h-2a')

export const aewr = table('us.aewr', {
  title: text(
    'H-2A төмен шекті жалақы мөлшерлемесі, сағатына',
    'Ставка минимальной оплаты H-2A, в час',
    'Adverse-effect wage rate for H-2A, per hour',
  ),
  unit: 'USD-minor',
  keys: ['worksiteState'],
  rows: [
    notFound(
      '2008-10-01',
      '2010-03-14',
      'the rates by state that the department published for this time were not read',
      CFR('article not seen', 'NF', 'CRS RL34739', 'US-15'),
      { key: ['*'] },
    ),
    notFound(
      '2010-03-15',
      '2025-10-01',
      'the rates by state that the department publishes each year (for 2012: 76 FR 79711) were not read',
      CFR('655.120', 'NF', 'DOL agriculture wages', 'US-15'),
      { key: ['*'] },
    ),
    notFound(
      '2025-10-02',
      null,
      'new method by occupation, two skill levels and housing: the figures were not read, and two sources tell the levels differently',
      RATES('article not seen', 'NF', 'USn', 'US-16'),
      { key: ['*'] },
    ),
  ],
})

export const guarantee = table('us.h2a-guarantee', {
  title: text(
    'Шарт сағаттарының кепілдік берілген бөлігі',
    'Гарантированная доля часов по договору',
    'Guaranteed share of the contract hours',
  ),
  unit: 'percent',
  rows: [row('2010-03-15', null, 75, PAGE('whole page', 'R', 'USk', 'US-17'))],
})

export const inboundTravel = table('us.h2a-inbound-travel', {
  title: text(
    'Келу жолақысы өтелетін шарт бөлігі',
    'Доля договора, после которой возмещается проезд туда',
    'Share of the contract after which inbound travel is refunded',
  ),
  unit: 'percent',
  rows: [row('2010-03-15', null, 50, PAGE('whole page', 'R', 'USk', 'US-18'))],
})

export const localsUntil = table('us.h2a-locals-until', {
  title: text(
    'Жергілікті жұмысшыларды қабылдау міндеті созылатын шарт бөлігі',
    'Доля договора, до которой надо принимать местных работников',
    'Share of the contract until which fit local workers must be hired',
  ),
  unit: 'percent',
  rows: [row('2010-03-15', null, 50, CFR('655.122', 'R', 'USm', 'US-22'))],
})

export const smallFarm = table('us.h2a-small-farm', {
  title: text(
    'Шағын жұмыс беруші: тоқсандағы адам-күн шегі',
    'Малый работодатель: предел человеко-дней за квартал',
    'Small employer: man-days in any quarter of the year before',
  ),
  unit: 'man-day',
  rows: [row('2010-03-15', null, 500, CFR('655.122', 'R', 'USm', 'US-22'))],
})
