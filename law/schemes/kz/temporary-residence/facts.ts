import { citing, date, type Fact, int, oneOf, text, yesNo } from '../../../language/index.ts'
import { housing, passportEnds, person } from '../stay.ts'

const LAW = citing('kz/law-477-4')
const O992 = citing('kz/order-992')

export const facts: Record<string, Fact> = {
  ...person,
  daysPlanned: int(1, 3660, 'day', {
    label: text('Болғыңыз келетін күн саны', 'Сколько дней вы хотите быть в стране', 'Days you mean to stay'),
    ask: text(
      'Қазақстанда неше күн болғыңыз келеді?',
      'Сколько дней вы хотите пробыть в Казахстане?',
      'For how many days do you mean to stay in Kazakhstan?',
    ),
    changes: 'by-effort',
    cite: citing('kz/resolution-148')('article not seen', 'R', 'egov-wp', 'F'),
  }),
  purpose: oneOf(
    {
      work: text('Жұмыс', 'Работа', 'Work'),
      family: text('Отбасын біріктіру', 'Воссоединение семьи', 'Family reunification'),
      study: text('Күндізгі оқу', 'Очная учёба', 'Full-time study'),
      treatment: text('Стационарлық емдеу', 'Стационарное лечение', 'In-patient treatment'),
      mission: text('Миссионерлік қызмет', 'Миссионерская деятельность', 'Missionary work'),
      business: text('Кәсіпкерлік', 'Предпринимательство', 'Business'),
      other: text('Басқа мақсат', 'Другая цель', 'Another purpose'),
    },
    {
      label: text('Болу мақсаты', 'Цель пребывания', 'Purpose of the stay'),
      ask: text(
        'Қазақстанда не үшін тұрасыз?',
        'Для чего вы будете жить в Казахстане?',
        'What will you live in Kazakhstan for?',
      ),
      changes: 'by-effort',
      cite: LAW('art. 6-1', 'R', 'zakonpravo.kz article 6-1'),
    },
  ),
  otherPurposeConfirmed: yesNo({
    source: 'officer',
    label: text('Басқа мақсат заңда бар', 'Другая цель есть в законе', 'The other purpose stands in the law'),
    ask: text(
      'Бұл мақсат 6-1-баптың қалған тармақтарында бар ма?',
      'Есть ли эта цель в остальных подпунктах статьи 6-1?',
      'Is this purpose among the remaining items of article 6-1?',
    ),
    cite: LAW('art. 6-1', 'I', 'zakonpravo.kz article 6-1', 'items after the sixth were not read: an officer confirms'),
  }),
  workBasis: oneOf(
    {
      'employer-permit': text(
        'Жұмыс берушіге берілген шетелдік жұмыс күшін тарту рұқсаты',
        'Разрешение работодателю на привлечение иностранной рабочей силы',
        'Permit of the employer to attract foreign labour',
      ),
      'qualification-certificate': text(
        'Біліктіліктің сәйкестігі туралы анықтама',
        'Справка о соответствии квалификации',
        'Certificate of qualification',
      ),
      'labour-immigrant-permit': text(
        'Еңбекші көшіп келуші рұқсаты',
        'Разрешение трудового иммигранта',
        'Permit of a labour immigrant',
      ),
      'registered-contract': text(
        'Тіркелген еңбек не азаматтық-құқықтық шарт (ЕАЭО)',
        'Зарегистрированный трудовой или гражданско-правовой договор (ЕАЭС)',
        'Registered employment or civil contract (EAEU)',
      ),
      'exempt-contract': text(
        'Рұқсат керек емес адамның шарты',
        'Договор лица, которому разрешение не нужно',
        'Contract of a person outside the permit duty',
      ),
      'transfer-order': text(
        'Іссапар немесе корпоративішілік ауысу бұйрығы',
        'Приказ о командировке или внутреннем переводе',
        'Order of a business trip or transfer within a group',
      ),
      journalist: text('Журналистің аккредиттелуі', 'Аккредитация журналиста', 'Accreditation of a journalist'),
      none: text('Ешқайсысы жоқ', 'Ничего из этого', 'None of these'),
    },
    {
      label: text('Жұмыстың негізі', 'Основание для работы', 'Basis of the work'),
      ask: text(
        'Жұмысыңыздың қандай құжаты бар?',
        'Какой документ есть на вашу работу?',
        'Which paper do you have for your work?',
      ),
      changes: 'by-effort',
      cite: O992('article not seen', 'R', 'egov-trp', 'F'),
    },
  ),
  purposeProof: yesNo({
    label: text('Мақсаттың құжаты', 'Документ о цели', 'Paper for the purpose'),
    ask: text(
      'Мақсатты растайтын құжат бар ма: туыстық құжаты, оқуға қабылдау, емдеу жолдамасы, миссионер тіркеуі немесе әкімдік өтініші?',
      'Есть ли документ о цели: о родстве, о зачислении, направление на лечение, регистрация миссионера или обращение акимата?',
      'Do you have the paper for the purpose: of kinship, enrolment, treatment, missionary registration, or the petition of the akimat?',
    ),
    evidence: text('Мақсаттың құжаты', 'Документ о цели', 'Paper for the purpose'),
    changes: 'by-effort',
    cite: LAW('art. 6-1', 'R', 'zakonpravo.kz article 6-1'),
  }),
  basisEnds: date({
    label: text('Негіздің соңғы күні', 'Последний день основания', 'Last day of the basis'),
    ask: text(
      'Шартыңыз, рұқсатыңыз немесе оқуыңыз қай күні аяқталады?',
      'Когда кончается ваш договор, разрешение или учёба?',
      'On which day does your contract, permit or study end?',
    ),
    changes: 'by-effort',
    cite: O992('article not seen', 'R', 'egov-trp', 'F: not past the contract'),
  }),
  housing,
  passportEnds,
  insured: yesNo({
    label: text('Медициналық сақтандыру', 'Медицинская страховка', 'Medical insurance'),
    ask: text(
      'Медициналық сақтандыруыңыз бар ма?',
      'Есть ли у вас медицинская страховка?',
      'Do you have medical insurance?',
    ),
    evidence: text('Сақтандыру полисі', 'Страховой полис', 'Insurance policy'),
    changes: 'by-effort',
    cite: O992('article not seen', 'R', 'gov.kz/services/4631', 'F'),
  }),
  fingerprinted: yesNo({
    label: text('Саусақ ізін тіркеу', 'Дактилоскопическая регистрация', 'Fingerprint registration'),
    ask: text('Саусақ ізіңіз тіркелген бе?', 'Прошли ли вы дактилоскопию?', 'Have your fingerprints been registered?'),
    evidence: text('Дактилоскопия анықтамасы', 'Справка о дактилоскопии', 'Certificate of fingerprinting'),
    changes: 'by-effort',
    cite: O992('article not seen', 'R', 'gov.kz/services/4631', 'F: from 2024-01-01'),
  }),
}
