import {
  all,
  among,
  citing,
  fact,
  must,
  no,
  notAfter,
  notBefore,
  on,
  scheme,
  text,
  value,
  yes,
} from '../../../language/index.ts'
import { facts } from './facts.ts'

const L149 = citing('kz/law-149-3')
const R136 = citing('kz/resolution-136')

/** One action of 2006: workers without permits and their employers, freed from liability; a card for three years. */
export const regularisation2006 = scheme('kz/regularisation-2006', {
  status: 'law',
  gives: 'status',
  title: text(
    'Еңбекші көшіп келушілерді заңдастыру (2006 жылғы акция)',
    'Легализация трудовых иммигрантов (акция 2006 года)',
    'Legalisation of labour immigrants (action of 2006)',
  ),
  summary: text(
    'ТМД елдерінен келіп, рұқсатсыз жұмыс істегендерге және олардың жұмыс берушілеріне: жауапкершіліктен босату және үш жылдық карточка.',
    'Для граждан СНГ, работавших без разрешения, и их работодателей: освобождение от ответственности и карточка на три года.',
    'For CIS nationals who worked without a permit, and their employers: freedom from liability and a card for three years.',
  ),
  facts,
  editions: [
    {
      id: 'LEG-2006',
      from: '2006-07-04',
      to: '2009-12-31',
      title: text(
        '149-III заң бойынша бір жолғы акция',
        'Разовая акция по закону 149-III',
        'One action under law 149-III',
      ),
      law: [L149('art. 1', 'R', 'zp-amn', 'D-01')],
      exemptions: [],
      criteria: [
        // Filed inside the five months of the action.
        must(
          'period',
          text('Акция мерзімі', 'Срок акции', 'Period of the action'),
          all(
            notBefore(on('filing'), value('kz.regularisation.opens')),
            notAfter(on('filing'), value('kz.regularisation.closes')),
          ),
          L149('article not seen', 'R2', 'kt-dec06', 'D-05'),
          {
            refuse: {
              code: 'PERIOD',
              text: text(
                'Өтініш тек {kz.regularisation.opens} мен {kz.regularisation.closes} аралығында қабылданды.',
                'Заявления принимали только с {kz.regularisation.opens} по {kz.regularisation.closes}.',
                'Applications were taken only from {kz.regularisation.opens} to {kz.regularisation.closes}.',
              ),
            },
          },
        ),
        // National of a CIS state.
        must(
          'citizenship',
          text('ТМД елінің азаматтығы', 'Гражданство государства СНГ', 'Citizenship of a CIS state'),
          among('citizenship', 'kz.cis.states'),
          L149('art. 1(1)', 'R', 'zp-amn', 'D-02'),
          {
            refuse: {
              code: 'CITIZENSHIP',
              text: text(
                'Акция тек ТМД мемлекеттерінің азаматтарына арналған. Азаматтығы: {citizenship}.',
                'Акция - только для граждан государств СНГ. Гражданство: {citizenship}.',
                'The action was for nationals of CIS states only. Citizenship: {citizenship}.',
              ),
            },
          },
        ),
        // Entered at least 60 days before the law took effect.
        must(
          'entry-date',
          text('Келген күні', 'День въезда', 'Day of entry'),
          notAfter(fact('entryDate'), value('kz.regularisation.entry')),
          L149('art. 1(1)', 'R', 'zp-amn', 'D-02, D-10'),
          {
            refuse: {
              code: 'ENTRY-DATE',
              text: text(
                'Келу күні {kz.regularisation.entry} күнінен кеш болмауы керек (келген күні: {entryDate}).',
                'Въехать нужно было не позднее {kz.regularisation.entry} (день въезда: {entryDate}).',
                'Entry had to be on {kz.regularisation.entry} at the latest (day of entry: {entryDate}).',
              ),
            },
          },
        ),
        // Worked since then in breach of the law.
        must(
          'worked',
          text('Рұқсатсыз жұмыс', 'Работа без разрешения', 'Work without a permit'),
          yes('workedSince'),
          L149('art. 1(1)', 'R', 'zp-amn', 'D-02'),
          {
            refuse: {
              code: 'NO-WORK',
              text: text(
                'Акция келгеннен бері рұқсатсыз жұмыс істегендерге арналған.',
                'Акция - для тех, кто со дня въезда работал без разрешения.',
                'The action was for persons who had worked without a permit since their entry.',
              ),
            },
          },
        ),
        // Not: unlawful entry.
        must(
          'lawful-entry',
          text('Заңды келу', 'Законный въезд', 'Lawful entry'),
          yes('enteredLawfully'),
          L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
          {
            refuse: {
              code: 'UNLAWFUL-ENTRY',
              text: text(
                'Шекарадан заңсыз өткендерге акция қолданылмайды.',
                'Акция не касается тех, кто пересёк границу незаконно.',
                'The action does not cover persons who crossed the border unlawfully.',
              ),
            },
          },
        ),
        // Not: no documents for the right to stay.
        must(
          'stay-documents',
          text('Болу құқығын беретін құжаттар', 'Документы на право пребывания', 'Documents for the right to stay'),
          yes('documents'),
          L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
          {
            refuse: {
              code: 'NO-DOCUMENTS',
              text: text(
                'Болу құқығын беретін құжаттар жоқ.',
                'Нет документов на право пребывания.',
                'There are no documents for the right to stay.',
              ),
            },
          },
        ),
        // Not: false data about oneself, or papers withheld.
        must(
          'true-data',
          text('Дұрыс деректер', 'Верные сведения', 'True data'),
          yes('dataTrue'),
          L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
          {
            refuse: {
              code: 'FALSE-DATA',
              text: text(
                'Өзі туралы жалған дерек берілді немесе құжаттар берілмеді.',
                'О себе сообщены ложные сведения или документы не представлены.',
                'False data about oneself were given, or papers were not given.',
              ),
            },
          },
        ),
        // Not: work that needs a licence.
        must(
          'no-licence',
          text('Лицензия қажет емес жұмыс', 'Работа, на которую лицензия не нужна', 'Work without a licence'),
          no('licensedWork'),
          L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
          {
            refuse: {
              code: 'LICENSED-WORK',
              text: text(
                'Лицензия қажет жұмысқа акция қолданылмайды.',
                'Акция не касается работы, на которую нужна лицензия.',
                'The action does not cover work that needs a licence.',
              ),
            },
          },
        ),
      ],
      process: {
        applicant: 'employer',
        lines: 'workers',
        where: ['counter'],
        body: { kind: 'region', fact: 'region' },
        documents: [
          {
            id: 'stay-documents',
            title: text(
              'Болу құқығын беретін құжаттар',
              'Документы на право пребывания',
              'Documents for the right to stay',
            ),
            level: 'line',
            required: true,
            cite: L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
          },
        ],
        clocks: [],
        fees: [
          {
            id: 'fee',
            title: text('Жұмыс берушінің төлемі', 'Сбор с работодателя', 'Fee of the employer'),
            payer: 'employer',
            level: 'line',
            amount: value('kz.regularisation.fee'),
            currency: 'KZT',
            due: 'before-permit',
            cite: L149('article not seen', 'I', 'fergana06', 'D-13: revenue came in, so a fee was due'),
          },
        ],
        transition: {
          rule: 'keep',
          cite: L149('art. 1', 'I', 'zp-amn', 'D-01: one action, one edition'),
        },
        gaps: [
          'The forms, the register and the method of the police stand in order 349 and were not read (D-08).',
          'The decision time was not found.',
        ],
      },
      permit: {
        title: text(
          'Ерекше үлгідегі көші-қон карточкасы',
          'Миграционная карточка особого образца',
          'Special migration card',
        ),
        holder: 'worker',
        lengths: [
          {
            id: 'card',
            unit: 'month',
            longest: value('kz.regularisation.months'),
            cite: L149('article not seen', 'R2', 'fergana06', 'D-07'),
          },
        ],
        ties: [],
        renewals: [],
        rights: [
          {
            id: 'no-liability',
            text: text(
              'Жұмыскер де, жұмыс беруші де әкімшілік және қылмыстық жауапкершіліктен босатылады.',
              'И работник, и работодатель освобождаются от административной и уголовной ответственности.',
              'Both the worker and the employer are freed from administrative and criminal liability.',
            ),
            cite: L149('art. 1(2)', 'R2', 'kt-start06', 'D-03, D-06'),
          },
        ],
        work: ['region'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'fee',
          what: text(
            'Жұмыс беруші төлеген алым мөлшері табылмады.',
            'Размер сбора с работодателя не найден.',
            'The fee paid by the employer was not found.',
          ),
          cite: L149('article not seen', 'NF', 'fergana06', 'D-13'),
        },
        {
          id: 'entry-into-force',
          what: text(
            'Заңның күшіне енген күні оқылмады: 2006-08-01 деп алынды, келудің соңғы күні содан есептелді.',
            'День вступления закона в силу не прочитан: принят 2006-08-01, от него отсчитан последний день въезда.',
            'The day the law took effect was not read: 2006-08-01 is taken, and the latest day of entry is counted from it.',
          ),
          cite: L149('art. 1(1)', 'I', 'iwpr06', 'D-10'),
        },
        {
          id: 'stay-documents',
          what: text(
            'Болу құқығын қандай құжат бергені (2000 жылғы 136 қаулы) оқылмады. Сол жылдары шекарада 16 жастан бастап көші-қон карточкасы берілген.',
            'Какие документы давали право пребывания (постановление 136 от 2000 года), не прочитано. В те годы на границе с 16 лет выдавали миграционную карточку.',
            'Which documents gave the right to stay (resolution 136 of 2000) was not read. In those years a migration card was given at the border from the age of 16.',
          ),
          cite: R136('article not seen', 'R2', 'legline; nomadic; pravda', 'F: from 2000-01-28 and 2000s; D-04'),
        },
        {
          id: 'after-the-card',
          what: text(
            'Карточка мерзімі біткен соң не болатыны айқындалмаған (2009 жыл).',
            'Что следует после окончания срока карточки (2009 год), не определено.',
            'What follows after the term of the card (2009) was not settled.',
          ),
          cite: L149('article not seen', 'D', 'seed 3.2', 'D-07'),
        },
        {
          id: 'appeal',
          what: text(
            'Шағым беру тәртібі мен мерзімі табылмады.',
            'Порядок и срок жалобы не найдены.',
            'The way and the time of a complaint were not found.',
          ),
          cite: L149('article not seen', 'NF', 'zp-amn', 'H-01 begins in 2007'),
        },
        {
          id: 'totals',
          what: text(
            'Қорытынды сан табылмады: 2006-12-04 күні 139 191 өтініштің 138 302-сі қанағаттандырылды.',
            'Итоговое число не найдено: на 2006-12-04 удовлетворено 138 302 из 139 191 заявления.',
            'The final total was not found: 138 302 of 139 191 applications by 2006-12-04.',
          ),
          cite: L149('article not seen', 'R2', 'kt-dec06', 'D-09, D-11, D-12'),
        },
      ],
    },
  ],
})
