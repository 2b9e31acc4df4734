import { date, type Fact, money, oneOf, yesNo } from '../../../language/facts.ts'
import { type Text, text } from '../../../language/text.ts'

const asked = (source: Fact['source'], label: Text, ask: Text, help?: Text): Fact =>
  yesNo({ source, label, ask, changes: 'by-effort', ...(help ? { help } : {}) })

export const facts: Record<string, Fact> = {
  tier: oneOf(
    {
      'tier-1': text(
        '1-деңгей (жалпы): шақырусыз',
        'уровень 1 (общий): без приглашения',
        'Tier 1 (General): without an offer',
      ),
      'tier-2': text(
        '2-деңгей (жалпы): демеушімен',
        'уровень 2 (общий): со спонсором',
        'Tier 2 (General): with a sponsor',
      ),
    },
    {
      label: text('Деңгей', 'Уровень', 'Tier'),
      ask: text('Қай деңгей бойынша өтінесіз?', 'По какому уровню вы обращаетесь?', 'Under which tier do you apply?'),
    },
  ),
  qualification: oneOf(
    {
      phd: text('докторантура (PhD)', 'докторская степень (PhD)', 'PhD'),
      master: text('магистр', 'магистр', 'master’s degree'),
      bachelor: text('бакалавр', 'бакалавр', 'bachelor’s degree'),
      school: text('NVQ 3 не A-level', 'NVQ 3 или A-level', 'NVQ 3 or A-level'),
      none: text('жоқ', 'нет', 'none'),
    },
    {
      label: text('Біліктілік', 'Квалификация', 'Qualification'),
      ask: text(
        'Ең жоғары біліктілігіңіз қандай?',
        'Какова ваша высшая квалификация?',
        'What is your highest qualification?',
      ),
      changes: 'by-effort',
    },
  ),
  previousEarnings: money('GBP', {
    label: text('Бұрынғы жылдық табыс', 'Прежний годовой доход', 'Previous yearly earnings'),
    ask: text(
      'Соңғы 15 айдың қатар 12 айында қанша таптыңыз?',
      'Сколько вы заработали за 12 месяцев подряд из последних 15?',
      'What did you earn in 12 months in a row out of the last 15?',
    ),
    help: text(
      'Фунтқа аударып, еліңіздің еселігіне көбейтіңіз (еселіктер мұнда жазылмаған).',
      'Переведите в фунты и умножьте на множитель вашей страны (множители здесь не записаны).',
      'Convert into pounds and multiply by the factor of your country (the factors are not written here).',
    ),
    per: 'year',
  }),
  birth: date({
    label: text('Туған күн', 'Дата рождения', 'Date of birth'),
    ask: text('Қай күні тудыңыз?', 'Когда вы родились?', 'When were you born?'),
    changes: 'never',
  }),
  ukExperience: asked(
    'worker',
    text('Британиядағы оқу не табыс', 'Учёба или доход в Британии', 'Study or earnings in the UK'),
    text(
      'Біліктілікті Британияда алдыңыз ба не балл берген табысты сонда таптыңыз ба?',
      'Получена ли квалификация в Британии или заработан ли там доход, давший баллы?',
      'Was the qualification got in the UK, or were the earnings that score earned there?',
    ),
    text(
      'Британиядағы табыс кемінде 16 000 фунт, 2010 жылғы 6 сәуірден 25 000 фунт болуы керек.',
      'Доход в Британии - не менее 16 000 фунтов, с 6 апреля 2010 года - 25 000.',
      'The earnings in the UK must be 16,000 pounds or more, from 6 April 2010 25,000.',
    ),
  ),
  sponsorship: oneOf(
    {
      shortage: text('тапшы кәсіп', 'дефицитное занятие', 'shortage occupation'),
      'market-test': text('жергілікті нарық тексерілді', 'рынок труда проверен', 'resident labour market test passed'),
      'post-study': text(
        'оқудан кейінгі жұмыстан ауысу',
        'переход с работы после учёбы',
        'switch from post-study work',
      ),
      transfer: text('ұйымішілік ауысу', 'внутрикорпоративный перевод', 'intra-company transfer'),
      none: text('демеуші жоқ', 'нет спонсора', 'no sponsor'),
    },
    {
      source: 'offer',
      label: text('Демеушілік', 'Спонсорство', 'Sponsorship'),
      ask: text(
        'Демеушілік сертификаты не үшін берілді?',
        'На каком основании выдан сертификат спонсорства?',
        'On what ground was the certificate of sponsorship given?',
      ),
      changes: 'by-effort',
    },
  ),
  prospectivePay: money('GBP', {
    label: text('Болашақ жылдық жалақы', 'Будущая годовая оплата', 'Prospective yearly pay'),
    ask: text('Жылына қанша жалақы ұсынылды?', 'Какая годовая оплата предложена?', 'What yearly pay is offered?'),
    per: 'year',
    source: 'offer',
    changes: 'by-effort',
  }),
  advertisedTwice: asked(
    'employer',
    text('Екі жерде жарияланды', 'Объявлено в двух местах', 'Advertised in two places'),
    text(
      'Орын Jobcentre Plus-та және тағы бір рұқсат етілген жерде жарияланды ма?',
      'Объявлено ли место в Jobcentre Plus и ещё одним допустимым способом?',
      'Was the post advertised in Jobcentre Plus and by one other permitted method?',
    ),
  ),
  englishShown: asked(
    'worker',
    text('Ағылшын тілі расталды', 'Английский подтверждён', 'English shown'),
    text(
      'Ағылшын тілін сынақпен, дипломмен не азаматтықпен растадыңыз ба?',
      'Подтверждён ли английский экзаменом, дипломом или гражданством?',
      'Is your English shown by a test, a degree or your nationality?',
    ),
  ),
  fundsShown: asked(
    'worker',
    text('Қаражат расталды', 'Средства подтверждены', 'Funds shown'),
    text(
      'Өзіңізді асырауға қажет қаражатты растадыңыз ба?',
      'Подтверждены ли средства на проживание?',
      'Have you shown the funds needed to keep yourself?',
    ),
  ),
}
