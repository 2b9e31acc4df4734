import {
  all,
  among,
  any,
  atLeast,
  below,
  type Citation,
  type Condition,
  type Criterion,
  cited,
  citing,
  except,
  is,
  isNone,
  must,
  no,
  not,
  on,
  text,
  value,
  yearsBetween,
  yes,
} from '../../../language/index.ts'

export const LAW = citing('kz/law-1017-12')
export const TREATY = citing('kz/agreement-1999-02-26')
export const RULES = citing('kz/citizenship-rules')
const ART16 = LAW('art. 16', 'R2', 'open-almaty.kz; 9111.ru 19617341; e-talgar.com 7511')
const TREATY1 = TREATY('art. 1', 'R', 'adilet Z990000017_; evrazes.com 129; cis-legislation.com 3973')

const resident = not(isNone('residenceSince'))
const minor = below(
  yearsBetween('birthDate', on('filing')),
  cited(18, 'year', LAW('art. 33', 'R', 'pavlodar.com 00088 article 33')),
)
/** Citizens of the states of the agreement who live here, with old ties or a close relative. */
const treaty = all(
  among('citizenship', 'kz.citizenship.treaty-states'),
  any(yes('sovietTies'), yes('relative')),
  resident,
)
/** By registration at the police department, not by the President. */
export const simplified: Condition = any(yes('kandasStatus'), treaty)

const ground = (
  id: string,
  code: string,
  fact: string,
  title: ReturnType<typeof text>,
  why: ReturnType<typeof text>,
  cite: Citation,
): Criterion => must(id, title, no(fact), cite, { refuse: { code, text: why } })

/** The grounds of article 17, of which the press and a textbook name some. */
const grounds = (art17: (old: boolean) => Citation): Criterion[] => [
  ground(
    'humanity',
    'HUMANITY',
    'crimesAgainstHumanity',
    text('Адамзатқа қарсы қылмыс жоқ', 'Нет преступлений против человечества', 'No crimes against humanity'),
    text(
      'Адамзатқа қарсы қылмыс жасаған адамның өтінішхаты қабылданбайды.',
      'Ходатайство совершившего преступление против человечества отклоняют.',
      'The petition of a person who committed a crime against humanity is rejected.',
    ),
    art17(true),
  ),
  ground(
    'not-against-state',
    'AGAINST-STATE',
    'againstState',
    text('Мемлекетке қарсы әрекет жоқ', 'Нет действий против государства', 'No acts against the state'),
    text(
      'Тәуелсіздікке, тұтастыққа, қауіпсіздікке немесе келісімге қарсы әрекет анықталды.',
      'Установлены действия против независимости, целостности, безопасности или согласия.',
      'Acts against independence, integrity, security or concord were found.',
    ),
    art17(true),
  ),
  ground(
    'no-terrorism',
    'TERRORISM',
    'terrorismTies',
    text('Терроризмге қатысы жоқ', 'Нет причастности к терроризму', 'No ties to terrorism'),
    text(
      'Террорлық немесе экстремистік ұйымға қатысы не соттылығы бар.',
      'Есть причастность к террористической или экстремистской организации либо судимость за это.',
      'There are ties to a terrorist or extremist organisation, or a conviction.',
    ),
    art17(true),
  ),
  ground(
    'not-wanted',
    'WANTED',
    'wanted',
    text('Іздеуде емес', 'Не в розыске', 'Not wanted'),
    text('Сіз халықаралық іздеудесіз.', 'Вы в международном розыске.', 'You are wanted internationally.'),
    art17(false),
  ),
  ground(
    'one-citizenship',
    'OTHER-CITIZENSHIP',
    'keepsOther',
    text('Өзге азаматтық сақталмайды', 'Иное гражданство не сохраняется', 'No other citizenship is kept'),
    text(
      'Өзге мемлекеттің азаматтығын сақтап, Қазақстан азаматы болуға болмайды. Одан шығыңыз.',
      'Нельзя стать гражданином Казахстана и сохранить иное гражданство. Выйдите из него.',
      'You cannot become a citizen and keep another citizenship. Give it up.',
    ),
    art17(true),
  ),
  must('data-true', text('Деректер дұрыс', 'Сведения верны', 'The data are true'), yes('dataTrue'), art17(false), {
    refuse: {
      code: 'FALSE-DATA',
      text: text(
        'Өтінішхаттағы деректер жалған.',
        'Сведения в ходатайстве ложны.',
        'The data of the petition are false.',
      ),
    },
  }),
  ground(
    'no-offence-against-child',
    'CHILD-OFFENCE',
    'offenceAgainstChild',
    text('Балаға қарсы қылмыс жоқ', 'Нет преступления против ребёнка', 'No offence against a child'),
    text(
      'Кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы қылмыс бар.',
      'Есть преступление против половой неприкосновенности несовершеннолетнего.',
      'There is an offence against the sexual inviolability of a minor.',
    ),
    art17(false),
  ),
  ground(
    'other-ground',
    'OTHER-GROUND',
    'citizenshipGround',
    text('17-баптың басқа негізі жоқ', 'Нет иного основания статьи 17', 'No other ground of article 17'),
    text(
      'Лауазымды адам 17-баптың басқа негізін растады.',
      'Должностное лицо подтвердило иное основание статьи 17.',
      'An officer confirmed another ground of article 17.',
    ),
    LAW('art. 17', 'I', 'vcentre.kz 2024-06-16', 'items not read: an officer who has the list confirms'),
  ),
]

/** The test of language, Constitution and history, with the groups that are free of it. */
const knowledge: Criterion = must(
  'knowledge',
  text('Тіл, Конституция, тарих', 'Язык, Конституция, история', 'Language, Constitution, history'),
  all(
    atLeast('languagePoints', value('kz.citizenship.language-points')),
    atLeast('constitutionPoints', value('kz.citizenship.constitution-points')),
    atLeast('historyPoints', value('kz.citizenship.history-points')),
  ),
  LAW('art. 17(14)', 'R2', 'kazlenta.kz 85441; islam.kz 20058'),
  {
    unless: (
      [
        ['minor', minor],
        ['incapable', yes('incapable')],
        ['special', yes('special')],
        ['ethnic-kazakh', any(yes('kandasStatus'), is('nationality', 'papers', 'commission'))],
        ['treaty', treaty],
      ] as const
    ).map(([id, when]) =>
      except(
        id,
        when,
        LAW('art. 17(14)', 'R2', 'inform.kz 2026-01-19', 'read in 2026 and taken to hold from the start'),
      ),
    ),
    refuse: {
      code: 'KNOWLEDGE',
      text: text(
        'Тест балдары жетпейді: тіл {languagePoints} (керегі {kz.citizenship.language-points}), Конституция {constitutionPoints} ({kz.citizenship.constitution-points}), тарих {historyPoints} ({kz.citizenship.history-points}).',
        'Не хватает баллов: язык {languagePoints} (нужно {kz.citizenship.language-points}), Конституция {constitutionPoints} ({kz.citizenship.constitution-points}), история {historyPoints} ({kz.citizenship.history-points}).',
        'The marks are too low: language {languagePoints} (needed {kz.citizenship.language-points}), Constitution {constitutionPoints} ({kz.citizenship.constitution-points}), history {historyPoints} ({kz.citizenship.history-points}).',
      ),
    },
  },
)

export const criteria = (tested: boolean): Criterion[] => [
  // Lives in the country for good; a kandas may ask for residence and citizenship at once.
  must(
    'permanent-residence',
    text('Тұрақты тұру', 'Постоянное проживание', 'Permanent residence'),
    resident,
    LAW('art. 15', 'R2', 'hibridge.kz; egov.kz how_to_become_kz_citizen'),
    {
      unless: [
        except(
          'kandas-at-once',
          yes('kandasStatus'),
          RULES('article not seen', 'R2', 'bairaq.kz 2226; kazpravda.kz; asiaplus.news 2024-01-15'),
        ),
      ],
      refuse: {
        code: 'NO-RESIDENCE',
        text: text(
          'Алдымен тұрақты тұруға рұқсат алыңыз.',
          'Сначала получите разрешение на постоянное проживание.',
          'Get a permit of permanent residence first.',
        ),
      },
    },
  ),
  // Five years, or three of marriage, or a close relative, or the simplified way, or no term at all.
  must(
    'ground',
    text('Азаматтыққа қабылдау негізі', 'Основание приёма в гражданство', 'Ground of admission'),
    any(
      atLeast(yearsBetween('residenceSince', on('filing')), value('kz.citizenship.residence-years')),
      all(
        not(isNone('marriedSince')),
        atLeast(yearsBetween('marriedSince', on('filing')), value('kz.citizenship.marriage-years')),
      ),
      all(among('citizenship', 'kz.citizenship.former-republics'), yes('relative')),
    ),
    ART16,
    {
      unless: [
        except('treaty', treaty, TREATY1),
        except('kandas', yes('kandasStatus'), RULES('article not seen', 'R2', 'tengrinews.kz 413101')),
        except('minor', minor, ART16),
        except('incapable', yes('incapable'), ART16),
        except('special', yes('special'), ART16),
      ],
      refuse: {
        code: 'NO-GROUND',
        text: text(
          'Бес жыл үздіксіз тұру, азаматпен үш жыл неке, азамат жақын туыс немесе жеңілдетілген тәртіп керек.',
          'Нужны пять лет непрерывного проживания, три года брака с гражданином, близкий родственник-гражданин или упрощённый порядок.',
          'You need five years of unbroken residence, three years of marriage with a citizen, a close relative who is one, or the simplified way.',
        ),
      },
    },
  ),
  ...grounds((old) =>
    tested || old
      ? LAW('art. 17', 'R2', tested ? 'islam.kz 20058; vcentre.kz 2024-06-16' : 'library201097.narod.ru 292')
      : LAW('art. 17', 'I', 'vcentre.kz 2024-06-16', 'read in the text of 2024 and taken to hold before'),
  ),
  ...(tested ? [knowledge] : []),
]
