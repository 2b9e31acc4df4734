import {
  all,
  among,
  any,
  atMost,
  below,
  type Citation,
  type Criterion,
  citing,
  type Edition,
  type Exemption,
  except,
  incomplete,
  is,
  must,
  not,
  on,
  text,
  value,
  yearsBetween,
  yes,
} from '../../../language/index.ts'

export const LAW = citing('kz/law-477-4')
export const O992 = citing('kz/order-992')
export const C235 = citing('kz/code-235-5')
export const eaeu = among('citizenship', 'kz.free-movement.states')
export const work = is('purpose', 'work')

export const exemptions: Exemption[] = [
  {
    id: 'short-stay',
    title: text('Қысқа мерзімге болу', 'Короткое пребывание', 'Short stay'),
    when: atMost('daysPlanned', value('kz.stay.free-days')),
    cite: citing('kz/resolution-148')('article not seen', 'R', 'egov-wp', 'F, from 2020'),
  },
  {
    id: 'child',
    title: text('Он алтыға толмаған бала', 'Ребёнок до шестнадцати лет', 'Child below sixteen'),
    when: below(yearsBetween('birthDate', on('filing')), value('kz.trp.age')),
    cite: O992('article not seen', 'R2', 'smart-migration.kz'),
  },
]

/** Papers named only on pages of 2024 and later. */
export const laterPapers = (known: boolean) =>
  known
    ? is('workBasis', 'transfer-order', 'journalist')
    : all(
        is('workBasis', 'transfer-order', 'journalist'),
        incomplete('whether this paper was enough before 2024 was not read'),
      )

export const criteria = (own: Own): Criterion[] => [
  // The purpose is one of those for which somebody may petition.
  must(
    'purpose',
    text('Болу мақсаты', 'Цель пребывания', 'Purpose of the stay'),
    any(
      is('purpose', 'work', 'family', 'study', 'treatment', 'mission', 'business'),
      all(is('purpose', 'other'), yes('otherPurposeConfirmed')),
    ),
    LAW('art. 6-1', 'R', 'zakonpravo.kz article 6-1'),
    {
      refuse: {
        code: 'PURPOSE',
        text: text(
          'Уақытша тұруға рұқсат бұл мақсатқа берілмейді.',
          'Для этой цели разрешение на временное проживание не выдают.',
          'No permit of temporary residence is given for this purpose.',
        ),
      },
    },
  ),
  // Work stands on one of the papers of the list; a registered contract is enough for EAEU nationals only.
  must(
    'work-basis',
    text('Жұмыстың негізі', 'Основание для работы', 'Basis of the work'),
    any(
      is('workBasis', 'employer-permit', 'qualification-certificate', 'labour-immigrant-permit', 'exempt-contract'),
      all(is('workBasis', 'registered-contract'), eaeu),
      laterPapers(own.laterPapers),
    ),
    O992('article not seen', 'R', 'egov-trp', 'F'),
    {
      when: work,
      refuse: {
        code: 'WORK-BASIS',
        text: text(
          'Жұмыс үшін рұқсат, анықтама немесе шарт керек; тек шарттың өзі ЕАЭО азаматтарына ғана жетеді.',
          'Для работы нужны разрешение, справка или договор; одного договора достаточно только гражданам ЕАЭС.',
          'Work needs a permit, a certificate or a contract; a contract alone is enough for EAEU nationals only.',
        ),
      },
    },
  ),
  // Other purposes are proven by their own paper.
  must(
    'proof',
    text('Мақсаттың құжаты', 'Документ о цели', 'Paper for the purpose'),
    yes('purposeProof'),
    LAW('art. 6-1', 'R', 'zakonpravo.kz article 6-1'),
    {
      when: not(work),
      refuse: {
        code: 'PROOF',
        text: text(
          'Болу мақсатын растайтын құжат керек.',
          'Нужен документ, подтверждающий цель.',
          'A paper that proves the purpose is needed.',
        ),
      },
    },
  ),
  // Own housing, or the consent of the owner.
  must(
    'housing',
    text('Баспана', 'Жильё', 'Housing'),
    is('housing', 'owner', 'consent'),
    O992('article not seen', 'R', 'gov.kz/services/4631', 'F'),
    {
      refuse: {
        code: 'HOUSING',
        text: text(
          'Баспана иесінің нотариат куәландырған келісімі керек.',
          'Нужно нотариальное согласие собственника жилья.',
          'The notarised consent of the owner of the housing is needed.',
        ),
      },
    },
  ),
  // Medical insurance, except for EAEU nationals.
  must(
    'insurance',
    text('Медициналық сақтандыру', 'Медицинская страховка', 'Medical insurance'),
    yes('insured'),
    O992('article not seen', 'R', 'gov.kz/services/4631', 'F'),
    {
      unless: [except('eaeu', eaeu, O992('article not seen', 'R', 'gov.kz/services/4631', 'F'))],
      refuse: {
        code: 'INSURANCE',
        text: text('Медициналық сақтандыру керек.', 'Нужна медицинская страховка.', 'You need medical insurance.'),
      },
    },
  ),
  // Fingerprints, from 2024.
  ...(own.fingerprints
    ? [
        must(
          'fingerprints',
          text('Саусақ ізін тіркеу', 'Дактилоскопическая регистрация', 'Fingerprint registration'),
          yes('fingerprinted'),
          O992('article not seen', 'R', 'gov.kz/services/4631', 'F: from 2024-01-01'),
          {
            refuse: {
              code: 'FINGERPRINTS',
              text: text(
                'Саусақ ізін тіркеу керек.',
                'Нужно пройти дактилоскопию.',
                'Your fingerprints need to be registered.',
              ),
            },
          },
        ),
      ]
    : []),
]

export interface Own {
  id: string
  from: string
  to?: string
  title: ReturnType<typeof text>
  changes?: ReturnType<typeof text>
  law: Citation[]
  laterPapers: boolean
  fingerprints: boolean
  /** The permit never outlives the passport. */
  passport: boolean
  clocks: Edition['process']['clocks']
  appeal: Edition['appeal']
  duties: Edition['duties']
}

/** Overstay and its consequences under the code of 2014. */
export const leaveInTime = {
  id: 'leave-in-time',
  title: text('Мерзімінде кету', 'Выехать в срок', 'Leave in time'),
  actor: 'worker' as const,
  trigger: 'permit-ends',
  effect: text(
    'Үш күнге дейін кешіксе - ескерту, үштен бес күнге дейін - 10 АЕК айыппұл; одан ұзағы оқылмады.',
    'До трёх дней опоздания - предупреждение, от трёх до пяти - штраф 10 МРП; дальше не прочитано.',
    'Up to three days late: a warning; three to five days: a fine of 10 MCI; beyond that was not read.',
  ),
  cite: C235('art. 517(3)', 'R2', 'oq-517', 'E.2, worked example 12'),
}
