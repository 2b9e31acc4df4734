import {
  all,
  atLeast,
  below,
  cited,
  type DocumentNeed,
  type Edition,
  isNone,
  not,
  on,
  text,
  yearsBetween,
  yes,
} from '../../../language/index.ts'
import { paper } from '../stay.ts'
import { LAW, RULES, simplified, TREATY } from './conditions.ts'

const age = yearsBetween('birthDate', on('filing'))
const ART33 = LAW('art. 33', 'R', 'pavlodar.com 00088 article 33')

export const documents = (tested: boolean): DocumentNeed[] => [
  paper(
    'petition',
    text('Өтінішхат-сауалнама', 'Ходатайство и анкета', 'Petition and form'),
    LAW('art. 33', 'R', 'pavlodar.com 00088 article 33'),
  ),
  paper(
    'biography',
    text('Өмірбаян', 'Автобиография', 'Curriculum vitae'),
    RULES('article not seen', 'R2', '9111.ru 19113188'),
  ),
  paper(
    'undertaking',
    text(
      'Азаматтық шарттарын сақтау міндеттемесі',
      'Обязательство соблюдать условия гражданства',
      'Undertaking to observe the conditions of citizenship',
    ),
    RULES('article not seen', 'R2', '9111.ru 19113188'),
  ),
  paper(
    'identity',
    text('Жеке басты куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity paper'),
    RULES('article not seen', 'R2', '9111.ru 19113188'),
  ),
  paper(
    'residence',
    text('Тұрақты тұруды растау', 'Подтверждение постоянного проживания', 'Proof of permanent residence'),
    RULES('article not seen', 'R2', '9111.ru 19113188'),
    { when: not(isNone('residenceSince')) },
  ),
  paper(
    'criminal-record',
    text('Соттылық туралы мәлімет', 'Сведения о судимости', 'Criminal record'),
    RULES('article not seen', 'R2', 'eng.kakprosto.ru 2797'),
  ),
  paper(
    'marriage',
    text('Неке туралы куәлік', 'Свидетельство о браке', 'Marriage certificate'),
    RULES('article not seen', 'R2', 'eng.kakprosto.ru 2797'),
    { when: not(isNone('marriedSince')) },
  ),
  paper(
    'relative',
    text('Туыстық туралы құжат', 'Документ о родстве', 'Proof of the family tie'),
    RULES('article not seen', 'R2', 'eng.kakprosto.ru 2797'),
    { when: yes('relative') },
  ),
  paper(
    'child-consent',
    text(
      '14-18 жастағы баланың нотариат куәландырған келісімі',
      'Нотариальное согласие ребёнка 14-18 лет',
      'Notarised consent of a child of 14 to 18',
    ),
    ART33,
    { when: all(atLeast(age, cited(14, 'year', ART33)), below(age, cited(18, 'year', ART33))) },
  ),
  ...(tested
    ? [
        paper(
          'fingerprints',
          text('Дактилоскопия туралы анықтама', 'Справка о дактилоскопии', 'Fingerprint certificate'),
          RULES('article not seen', 'R2', 'asiaplus.news 2024-01-15'),
        ),
        paper(
          'test-certificate',
          text(
            'Тіл, Конституция және тарих сертификаты',
            'Сертификат о языке, Конституции и истории',
            'Certificate on language, Constitution and history',
          ),
          RULES('article not seen', 'R2', 'kazlenta.kz 85441'),
          { when: not(simplified) },
        ),
      ]
    : []),
]

export const rights: Edition['permit']['rights'] = [
  {
    id: 'not-stripped',
    text: text(
      'Азаматтықтан тек сот шешімімен, террорлық қылмыс немесе елге өзге ауыр зиян үшін айыруға болады.',
      'Лишить гражданства можно только по суду, за террористическое преступление или иной тяжкий вред стране.',
      'Only a court can strip you of it, for a terrorist crime or other grave harm to the country.',
    ),
    cite: LAW('art. 1', 'R', 'adilet Z910004800_', 'in the text of law 91-VI of 2017'),
  },
  {
    id: 'no-expulsion',
    text: text(
      'Азаматты елден шығарып жіберуге болмайды.',
      'Гражданина нельзя изгнать за пределы страны.',
      'A citizen cannot be sent out of the country.',
    ),
    cite: LAW('art. 1', 'R', 'adilet Z910004800_'),
  },
  {
    id: 'by-registration',
    text: text(
      'Келісім мемлекеттерінің азаматтары мен қандастар азаматтықты тіркеу арқылы, тұру мерзіміне қарамай алады.',
      'Граждане государств соглашения и кандасы получают гражданство по регистрации, независимо от срока проживания.',
      'Citizens of the states of the agreement and kandas are admitted by registration, however long they have lived here.',
    ),
    cite: TREATY('art. 1(2)', 'R', 'evrazes.com 129; tengrinews.kz 413101'),
  },
]

const lost = (code: string, title: ReturnType<typeof text>, source = 'consulkz.od.ua 218') => ({
  code,
  title,
  cite: LAW('art. 21', 'R', source),
})
/** Grounds on which citizenship is lost, as article 21 stood after law 478-IV of 2011-07-22. */
export const loss = [
  lost(
    'FOREIGN-SERVICE',
    text(
      'Өзге мемлекеттің әскери, қауіпсіздік, полиция, әділет немесе билік қызметіне кіру',
      'Поступление на военную, полицейскую, судебную или иную службу другого государства',
      'Entering the army, police, justice or another service of a foreign state',
    ),
  ),
  lost(
    'FALSE-PAPERS',
    text(
      'Жалған деректермен алынған азаматтық',
      'Гражданство получено по ложным сведениям',
      'Gained by false data or papers',
    ),
  ),
  lost('TREATY', text('Халықаралық шарт негізі', 'Основание международного договора', 'A ground of a treaty')),
  lost(
    'OTHER-CITIZENSHIP',
    text('Өзге мемлекеттің азаматтығын алу', 'Приобретение иного гражданства', 'Acquiring another citizenship'),
  ),
  lost(
    'MARRIAGE-VOID',
    text(
      'Азаматтыққа негіз болған неке жарамсыз деп танылды',
      'Брак, давший гражданство, признан недействительным',
      'The marriage that gave the citizenship was declared void',
    ),
  ),
]

export const gaps: Edition['gaps'] = [
  {
    id: 'refusal-grounds',
    what: text(
      '17-баптың барлық тармақшалары оқылмады; қалғанын лауазымды адам растайды.',
      'Не все подпункты статьи 17 прочитаны; остальное подтверждает должностное лицо.',
      'Not all items of article 17 were read; an officer confirms the rest.',
    ),
    cite: LAW('art. 17', 'NF', 'vcentre.kz 2024-06-16'),
  },
  {
    id: 'renunciation',
    what: text(
      'Бұрынғы азаматтықтан қай кезде және қалай бас тарту керегі оқылмады.',
      'Когда и как отказываются от прежнего гражданства, не прочитано.',
      'When and how the earlier citizenship is given up was not read.',
    ),
    cite: RULES('article not seen', 'NF', 'mod.kz 163'),
  },
  {
    id: 'residence-grounds',
    what: text(
      'Екі өтініш қатар берілгенде тұрақты тұрудан бас тарту негіздері де қолданылады (2024).',
      'При одновременной подаче действуют и основания отказа в постоянном проживании (2024).',
      'Where both are asked for at once, the grounds of refusal of residence apply too (2024).',
    ),
    cite: RULES('article not seen', 'R2', 'asiaplus.news 2024-01-15'),
  },
  {
    id: 'appeal',
    what: text(
      'Президент шешіміне шағым беруге бола ма, оқылмады; жалпы шағым мерзімі көрсетілді.',
      'Можно ли обжаловать решение Президента, не прочитано; показан общий срок жалобы.',
      'Whether a decision of the President can be attacked was not read; the general time is shown.',
    ),
    cite: LAW('article not seen', 'NF'),
  },
  {
    id: 'restoration',
    what: text(
      'Азаматтықты қалпына келтіру, одан шығу және баланың туу бойынша азаматтығы бұл жерде жазылмаған.',
      'Восстановление, выход и гражданство ребёнка по рождению здесь не описаны.',
      'Restoration, renunciation and citizenship by birth are not written here.',
    ),
    cite: LAW('article not seen', 'R', 'gov.kz/situations/57'),
  },
]
