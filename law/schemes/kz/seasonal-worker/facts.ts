import { citing, type Fact, oneOf, text } from '../../../language/index.ts'
import { application } from '../employer-permit/facts.ts'
import { worker } from '../employer-permit/worker-facts.ts'

const O285 = citing('kz/order-285')

/** The facts that the seasonal permit shares with the employer permit, and its own two. */
export const facts: Record<string, Fact> = {
  request: application['request']!,
  region: application['region']!,
  findingUse: application['findingUse']!,
  findingTrade: application['findingTrade']!,
  citizenship: worker['citizenship']!,
  birthDate: worker['birthDate']!,
  outsideGroup: worker['outsideGroup']!,
  otherGroupConfirmed: worker['otherGroupConfirmed']!,
  occupation: oneOf(
    {
      gardener: text('Бағбан, бақ жұмысшысы', 'Садовник, работник сада', 'Gardener or orchard worker'),
      'crop-grower': text('Егін және көкөніс өсіруші', 'Растениевод, овощевод', 'Crop or vegetable grower'),
      'tobacco-preparer': text('Темекі дайындаушы', 'Заготовщик табака', 'Tobacco preparation worker'),
      'crop-labourer': text(
        'Егін шаруашылығындағы біліктілігі жоқ жұмысшы',
        'Неквалифицированный рабочий в растениеводстве',
        'Unskilled worker in crop growing',
      ),
      'livestock-labourer': text(
        'Мал шаруашылығындағы біліктілігі жоқ жұмысшы',
        'Неквалифицированный рабочий в животноводстве',
        'Unskilled worker in livestock',
      ),
      'mixed-farm-labourer': text(
        'Аралас шаруашылықтағы біліктілігі жоқ жұмысшы',
        'Неквалифицированный рабочий в смешанном хозяйстве',
        'Unskilled worker in mixed farming',
      ),
      'construction-labourer': text(
        'Құрылыстағы біліктілігі жоқ жұмысшы',
        'Неквалифицированный рабочий в строительстве',
        'Unskilled worker in construction',
      ),
      'landscaping-labourer': text(
        'Абаттандырудағы біліктілігі жоқ жұмысшы',
        'Неквалифицированный рабочий в благоустройстве',
        'Unskilled worker in landscaping',
      ),
      'service-labourer': text(
        'Қызмет көрсетудегі біліктілігі жоқ жұмысшы',
        'Неквалифицированный рабочий в сфере услуг',
        'Unskilled worker in services',
      ),
      other: text('Басқа кәсіп', 'Другая профессия', 'Another occupation'),
    },
    {
      source: 'offer',
      label: text('Кәсібі', 'Профессия', 'Occupation'),
      ask: text(
        'Жұмыскер қандай маусымдық жұмыс істейді?',
        'Какую сезонную работу будет выполнять человек?',
        'Which seasonal work will the person do?',
      ),
      cite: O285('list', 'R2', 'kzinform-seas', 'C.7'),
    },
  ),
  term: oneOf(
    {
      '90': text('90 күн', '90 дней', '90 days'),
      '180': text('180 күн', '180 дней', '180 days'),
      '270': text('270 күн', '270 дней', '270 days'),
      '365': text('365 күн', '365 дней', '365 days'),
    },
    {
      source: 'offer',
      label: text('Рұқсат мерзімі', 'Срок разрешения', 'Term of the permit'),
      ask: text(
        'Рұқсат қай мерзімге керек?',
        'На какой срок нужно разрешение?',
        'For which term do you need the permit?',
      ),
      help: text('Алым мөлшері мерзімге байланысты.', 'От срока зависит размер сбора.', 'The levy depends on it.'),
      changes: 'by-effort',
      cite: citing('kz/order-559')('article not seen', 'R2', 'dos-2021', 'C.3'),
    },
  ),
  quotaFree: worker['quotaFree']!,
  documentsTrue: worker['documentsTrue']!,
  paymentDate: worker['paymentDate']!,
}
