import { citing, notBefore, on, scheme, text, value } from '../../../language/index.ts'
import { residentsOf2017 } from '../employer-permit/r4.ts'
import { groupsOf2023 } from '../employer-permit/r5-scope.ts'
import { facts } from './facts.ts'
import { edition } from './parts.ts'

const O559 = citing('kz/order-559')
const O279 = citing('kz/order-279')

const months = { days: value('kz.appeal.months'), unit: 'month' as const, from: 'notice' as const }

/** Permit to an employer for a worker of a listed seasonal occupation. */
export const seasonalWorker = scheme('kz/seasonal-worker', {
  status: 'law',
  gives: 'employer-permit',
  title: text(
    'Маусымдық шетелдік жұмыскерге рұқсат',
    'Разрешение на сезонного иностранного работника',
    'Permit for a seasonal foreign worker',
  ),
  summary: text(
    'Тізімдегі маусымдық кәсіпке шетелдік жұмыскер алатын жұмыс берушіге: 365 күнге дейін, ұзартылмайды.',
    'Для работодателя, который берёт иностранца на сезонную профессию из перечня: до 365 дней, без продления.',
    'For employers who take a foreigner for a listed seasonal occupation: up to 365 days, without extension.',
  ),
  facts,
  editions: [
    edition({
      id: 'KZ-R4',
      from: '2017-01-01',
      to: '2023-06-30',
      title: text(
        '559 бұйрық бойынша маусымдық рұқсат',
        'Сезонное разрешение по приказу 559',
        'Seasonal permit under order 559',
      ),
      law: [O559('whole', 'R', 'adi-559', '0.1 KZ-R4')],
      groups: [residentsOf2017],
      terms: O559('article not seen', 'R2', 'dos-2021', 'C.3, C.7'),
      refusal: (note) => O559('grounds of refusal', 'R', 'egov-ref', note),
      levy: O559('article not seen', 'R2', 'kt-levy', 'C-11, C-29, C-30'),
      noExtensionFrom: '2021-01-01',
      clocks: [
        {
          id: 'decision',
          title: text('Рұқсат туралы шешім', 'Решение о разрешении', 'Decision on the permit'),
          starts: 'receipt',
          stops: 'decision',
          actor: 'officer',
          days: value('kz.decision.days'),
          unit: 'working-day',
          onExpiry: 'escalate',
          cite: O559('article not seen', 'R2', 'mwp', 'C-10, H-10'),
        },
      ],
      duties: [],
      appeal: [
        {
          body: text('Жоғары тұрған орган', 'Вышестоящий орган', 'The higher body'),
          ...months,
          cite: citing('kz/law-221-3')(
            'art. 12',
            'R2',
            'saran',
            'H-01; later code 350-VI art. 92, the same limit (H-07)',
          ),
        },
      ],
      gaps: [
        {
          id: 'list',
          what: text(
            '2023 жылға дейінгі маусымдық кәсіптер тізімі табылмады.',
            'Перечень сезонных профессий до 2023 года не найден.',
            'The list of seasonal occupations before 2023 was not found.',
          ),
          cite: O559('article not seen', 'NF', undefined, 'C.7'),
        },
        {
          id: 'terms',
          what: text(
            '2021 жылға дейінгі мерзімдер табылмады.',
            'Сроки до 2021 года не найдены.',
            'The terms before 2021 were not found.',
          ),
          cite: O559('article not seen', 'NF', 'bal-2017', 'C.3'),
        },
      ],
    }),
    edition({
      id: 'KZ-R5',
      from: '2023-07-01',
      title: text(
        '279 бұйрық бойынша маусымдық рұқсат',
        'Сезонное разрешение по приказу 279',
        'Seasonal permit under order 279',
      ),
      law: [O279('whole', 'R', 'adi-279', '0.1 KZ-R5'), citing('kz/order-285')('list', 'R', 'zano-285', 'C.7')],
      groups: groupsOf2023,
      terms: O279('article not seen', 'I', 'dos-2021', 'C.3: carried over from order 559; list of order 285 (C.7)'),
      refusal: (note) => O279('grounds of refusal', 'I', 'egov-ref', `${note}: carried over from order 559`),
      levy: O279('article not seen', 'I', 'kt-levy', 'C-11, C-29, C-30, C-31'),
      search: true,
      clocks: [
        {
          id: 'administrative-limit',
          title: text(
            'Әкімшілік рәсімнің жалпы мерзімі',
            'Общий срок административной процедуры',
            'General time limit of administrative procedure',
          ),
          starts: 'receipt',
          stops: 'decision',
          actor: 'officer',
          days: value('kz.procedure.days'),
          unit: 'working-day',
          onExpiry: 'escalate',
          extend: {
            days: value('kz.procedure.extended-months'),
            unit: 'month',
            cite: citing('kz/code-350-6')('art. 76', 'R2', 'emh-76', 'H-04: notice within 3 working days'),
          },
          cite: citing('kz/code-350-6')(
            'art. 76',
            'R2',
            'emh-76',
            'H-04: the general limit; the decision time of order 279 was not found (C-10)',
          ),
        },
      ],
      duties: [
        {
          id: 'register-contract',
          title: text(
            'Шартты еңбек шарттарының бірыңғай жүйесіне енгізу',
            'Внести договор в единую систему трудовых договоров',
            'Enter the contract in the single system of labour contracts',
          ),
          actor: 'employer',
          trigger: 'contract-start',
          when: notBefore(on('filing'), value('kz.contract-system.start')),
          cite: O279('as amended by order 93', 'R2', 'ey25', 'C-15'),
        },
        {
          id: 'host-notice',
          title: text(
            'Жұмыскердің келгенін полицияға хабарлау',
            'Сообщить полиции о прибытии работника',
            'Tell the police that the worker has arrived',
          ),
          actor: 'host',
          trigger: 'arrival',
          days: value('kz.host-notice.days'),
          unit: 'working-day',
          cite: citing('kz/resolution-148')('par. 9', 'R2', 'korgan-stay', 'H-14'),
        },
      ],
      appeal: [
        {
          body: text(
            'Шешіміне шағым берілетін орган арқылы жоғары тұрған орган',
            'Вышестоящий орган через орган, чьё решение обжалуется',
            'The higher body, through the body whose act is attacked',
          ),
          ...months,
          cite: citing('kz/code-350-6')('art. 91-92', 'R', 'unhcr-appc', 'H-06, H-07, H-08'),
        },
      ],
      gaps: [
        {
          id: 'widened-list',
          what: text(
            '2025-08-29 кеңейтілген тізім толық оқылмады.',
            'Расширенный с 2025-08-29 перечень прочитан не полностью.',
            'The list as widened on 2025-08-29 was not read in full.',
          ),
          cite: citing('kz/order-285')('list as amended by order 261', 'NF', 'zano-285', 'C.7'),
        },
        {
          id: 'search',
          what: text(
            '15 күндік іздеу маусымдық жұмыскерге қолданыла ма, дереккөздерде айтылмаған.',
            'Применяется ли поиск 15 дней к сезонным работникам, источники не говорят.',
            'Whether the search of 15 days applies to seasonal workers is not said in the sources.',
          ),
          cite: O279('as amended by order 93', 'NF', 'ey25', 'C-07'),
        },
        {
          id: 'decision-time',
          what: text(
            '279 бұйрықтағы шешім мерзімі табылмады.',
            'Срок решения по приказу 279 не найден.',
            'The decision time of order 279 was not found.',
          ),
          cite: O279('article not seen', 'NF', 'inter23', 'C-10'),
        },
      ],
    }),
  ],
})
