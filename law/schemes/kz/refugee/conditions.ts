import {
  all,
  any,
  atMost,
  type Citation,
  type Criterion,
  citing,
  daysBetween,
  except,
  incomplete,
  is,
  isNone,
  must,
  no,
  not,
  on,
  text,
  value,
  yes,
} from '../../../language/index.ts'

export const LAW = citing('kz/law-216-4')
const ART1 = LAW('art. 1(1)', 'R', 'zakon.uchet.kz Z090000216_')
const irregular = is('crossing', 'irregular')
const days = value('kz.refugee.filing-days')
/** Family of a refugee follows the refugee, without a fear of its own. */
const family = [except('family', yes('familyOfRefugee'), LAW('art. 11(2)', 'R', 'zakonpravo.kz article 11'))]

export const criteria = (filing: Citation, fingerprints: boolean): Criterion[] => [
  // The petition is made soon after the arrival, or after the danger became known.
  must(
    'in-time',
    text('Өтінішхат мерзімінде берілген', 'Ходатайство подано в срок', 'The petition is in time'),
    any(
      is('crossing', 'border'),
      all(not(isNone('learnedOn')), atMost(daysBetween('learnedOn', on('filing')), days)),
      all(not(irregular), isNone('learnedOn'), atMost(daysBetween('arrivalDate', on('filing')), days)),
      all(irregular, atMost(daysBetween('arrivalDate', on('filing')), value('kz.refugee.filing-days.irregular'))),
      incomplete('what follows from a late petition was not read'),
    ),
    filing,
    {
      refuse: {
        code: 'LATE',
        text: text(
          'Өтінішхат мерзімінен кеш берілген; мұның салдары табылмады. Кідірмей беріп, себебін түсіндіріңіз.',
          'Ходатайство подано позже срока; последствия этого не найдены. Подайте не откладывая и объясните причину.',
          'The petition is late; what follows from that was not found. File without delay and explain why.',
        ),
      },
    },
  ),
  // One of the six reasons of persecution.
  must(
    'fear-ground',
    text('Қудалаудың себебі', 'Причина преследования', 'Reason of the persecution'),
    not(is('fearGround', 'none')),
    ART1,
    {
      unless: family,
      refuse: {
        code: 'NO-GROUND',
        text: text(
          'Қудалау заңда аталған алты себептің бірінен болуы керек.',
          'Преследование должно быть по одной из шести причин, названных в законе.',
          'The persecution must be for one of the six reasons named in the law.',
        ),
      },
    },
  ),
  // The fear is well founded, by the judgement of the body that decides.
  must(
    'founded',
    text('Қорқыныш негізді', 'Опасения обоснованны', 'The fear is well founded'),
    yes('fearFounded'),
    ART1,
    {
      unless: family,
      refuse: {
        code: 'NOT-FOUNDED',
        text: text(
          'Қудаланудан қорқу негізді деп танылмады.',
          'Опасения стать жертвой преследования не признаны обоснованными.',
          'The fear of being persecuted was not found to be well founded.',
        ),
      },
    },
  ),
  // The own country cannot protect, or its protection is not wanted because of the fear.
  must(
    'no-protection',
    text('Өз елі қорғамайды', 'Нет защиты своей страны', 'No protection at home'),
    no('homeProtection'),
    ART1,
    {
      unless: family,
      refuse: {
        code: 'PROTECTED',
        text: text(
          'Өз еліңіздің қорғауын пайдалана аласыз.',
          'Вы можете пользоваться защитой своей страны.',
          'You can use the protection of your own country.',
        ),
      },
    },
  ),
  // A safe third country is defined; what it bars was not read.
  must(
    'third-country',
    text('Қауіпсіз үшінші ел', 'Безопасная третья страна', 'Safe third country'),
    any(no('safeThirdCountry'), incomplete('whether a stay in a safe third country bars the status was not read')),
    LAW('art. 1(4)', 'R', 'zakon.uchet.kz Z090000216_'),
    {
      refuse: {
        code: 'THIRD-COUNTRY',
        text: text(
          'Қорғау ала алатын үшінші елде болғансыз; мұның салдары оқылмады.',
          'Вы были в третьей стране, где могли получить защиту; последствия этого не прочитаны.',
          'You were in a third country where protection was open; what follows from that was not read.',
        ),
      },
    },
  ),
  must(
    'data-true',
    text('Деректер дұрыс', 'Сведения верны', 'The data are true'),
    yes('dataTrue'),
    LAW('article not seen', 'R2', 'unhcr.kz (archive of 2019-02-18)'),
    {
      refuse: {
        code: 'FALSE-DATA',
        text: text(
          'Деректер жалған немесе толық емес.',
          'Сведения ложны или неполны.',
          'The data are false or not complete.',
        ),
      },
    },
  ),
  // The decision presupposes the fingerprints.
  ...(fingerprints
    ? [
        must(
          'fingerprints',
          text('Дактилоскопия', 'Дактилоскопия', 'Fingerprints'),
          yes('fingerprints'),
          LAW('art. 11(1)', 'R', 'zakonpravo.kz article 11'),
          {
            refuse: {
              code: 'FINGERPRINTS',
              text: text(
                'Дактилоскопиялық тіркеусіз мәртебе берілмейді.',
                'Без дактилоскопической регистрации статус не присваивают.',
                'Without fingerprint registration the status is not given.',
              ),
            },
          },
        ),
      ]
    : []),
  must(
    'other-ground',
    text('Бас тартудың басқа негізі жоқ', 'Нет иного основания отказа', 'No other ground of refusal'),
    no('refugeeGround'),
    LAW('article not seen', 'I', undefined, 'the list was not read: an officer who has it confirms'),
    {
      refuse: {
        code: 'OTHER-GROUND',
        text: text(
          'Лауазымды адам заңда аталған бас тарту негізін растады.',
          'Должностное лицо подтвердило основание отказа, названное в законе.',
          'An officer confirmed a ground of refusal named in the law.',
        ),
      },
    },
  ),
]
