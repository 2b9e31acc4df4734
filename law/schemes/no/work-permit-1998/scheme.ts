import { scheme, text, value } from '../../../language/index.ts'
import { d, edition1998, facts1998, general, nf, withinMonths } from '../common-1998.ts'

const title = text(
  'Норвегия 1998-2001: жұмыс рұқсаты, жалпы шарттар',
  'Норвегия 1998-2001: разрешение на работу, общие условия',
  'Norway 1998-2001: work permit, general conditions',
)

/** The conditions that every applicant for a work permit met, whatever the kind. */
export const workPermit1998 = scheme('no/work-permit-1998', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Нақты жұмыс ұсынысы, қалыпты жалақысы, қаражаты және тұрғын үйі бар шетелдікке бір жылға рұқсат береді.',
    'Даёт разрешение на год иностранцу, у которого есть предложение работы, обычная оплата, средства и жильё.',
    'Gives a permit for one year to a foreigner with a job offer, normal pay, means and housing.',
  ),
  facts: facts1998,
  editions: [
    edition1998({
      id: '1998',
      from: '1998-01-01',
      to: '2001-12-31',
      title,
      criteria: [...general(), withinMonths('no.1998.months', d('NO-11: normally one year'))],
      lengths: [
        { id: 'year', unit: 'month', longest: value('no.1998.months'), asked: 'monthsAsked', cite: d('NO-11') },
      ],
      renewals: [],
      counts: false,
      gaps: [
        {
          id: 'renewal',
          what: text(
            'Кейбір түрлерін ұзартуға болады; қайсысын - айтылмаған.',
            'Некоторые виды можно продлить; какие именно, не сказано.',
            'Some types can be renewed; which ones is not told.',
          ),
          cite: nf('NO-11'),
        },
      ],
    }),
  ],
})
