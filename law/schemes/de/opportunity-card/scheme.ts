import { citing } from '../../../language/act.ts'
import { must } from '../../../language/criteria.ts'
import { scheme } from '../../../language/scheme.ts'
import { all, any, cited, is, no, not, one, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { facts } from './facts.ts'
import { items } from './points.ts'

const ACT = citing('de/residence-act')
const gate = ACT('s. 20a', 'R', 'GitLaw', 'points-systems 5.2')
const stayRule = ACT('s. 20a', 'R', 'GitLaw', 'points-systems 5.3, duration')
const unread = ACT('s. 20a', 'NF', undefined, 'points-systems 5')

const title = text('Мүмкіндік картасы', 'Карта шансов', 'Opportunity Card (Chancenkarte)')

export const opportunityCard = scheme('de/opportunity-card', {
  status: 'law',
  gives: 'worker-permit',
  title,
  summary: text(
    'Германияда жұмыс іздеуге рұқсат береді: танылған маманға баллсыз, басқаға кемінде алты балмен.',
    'Даёт право искать работу в Германии: признанному специалисту без баллов, остальным от шести баллов.',
    'Lets a person look for work in Germany: a recognised skilled worker without points, others with at least six.',
  ),
  facts,
  editions: [
    {
      id: '2024',
      from: '2024-06-01',
      title,
      law: [gate, ACT('s. 20b', 'R', 'GitLaw', 'points-systems 5')],
      exemptions: [],
      criteria: [
        // Both routes: the person can live without public means.
        must('livelihood', text('Күнкөріс', 'Средства к жизни', 'Livelihood'), yes('livelihood'), gate, {
          refuse: {
            code: 'LIVELIHOOD',
            text: text(
              'Күнкөріс қамтамасыз етілмеген.',
              'Средства к жизни не обеспечены.',
              'The livelihood is not secured.',
            ),
          },
        }),
        // Both routes: from inside Germany only out of a study or work title.
        must('title', text('Қазіргі рұқсат', 'Нынешнее разрешение', 'Present title'), yes('titleHeld'), gate, {
          when: yes('inGermany'),
          refuse: {
            code: 'NO_TITLE',
            text: text(
              'Германияда жүрген адамда оқу не жұмыс үшін тұру рұқсаты болуы керек.',
              'Кто уже в Германии, должен иметь разрешение для учёбы или работы.',
              'A person already in Germany must hold a title for study or work.',
            ),
          },
        }),
        // Points route: a qualification of some worth at home; partial recognition replaces it.
        must(
          'qualification',
          text('Біліктілік', 'Квалификация', 'Qualification'),
          not(is('qualification', 'none')),
          ACT('s. 20a', 'R2', 'deubner-recht', 'points-systems 5.2, with the waiver'),
          {
            when: all(no('recognised'), no('partial')),
            refuse: {
              code: 'QUALIFICATION',
              text: text(
                'Өз елінде танылған кәсіптік не жоғары білім немесе палата біліктілігі жоқ.',
                'Нет признанного у себя профессионального или высшего образования либо квалификации палаты.',
                'There is no recognised vocational training, degree or chamber qualification.',
              ),
            },
          },
        ),
        // Points route: a little German or good English; this gate itself earns no points.
        must(
          'language',
          text('Тіл', 'Язык', 'Language'),
          any(is('german', 'a1', 'a2', 'b1', 'b2'), is('english', 'b2', 'c1')),
          gate,
          {
            when: no('recognised'),
            refuse: {
              code: 'LANGUAGE',
              text: text(
                'Неміс тілі A1 не ағылшын тілі B2 деңгейіне жетпейді.',
                'Нет ни немецкого A1, ни английского B2.',
                'There is neither German A1 nor English B2.',
              ),
            },
          },
        ),
      ],
      points: {
        id: 'points',
        title: text('Балл кестесі', 'Таблица баллов', 'Point table'),
        items,
        pass: value('de.opportunity-pass'),
        when: no('recognised'),
        cite: ACT('annex', 'R', 'buzer', 'points-systems 5.3'),
        refuse: {
          code: 'POINTS',
          text: text(
            'Балл жиынтығы {de.opportunity-pass} балға жетпеді.',
            'Сумма баллов не достигла {de.opportunity-pass}.',
            'The points do not reach {de.opportunity-pass}.',
          ),
        },
      },
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: ['counter', 'mission'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: {
          rule: 'keep',
          cite: ACT('s. 20a', 'I', undefined, 'no rule for running cases was read: the edition of filing is kept'),
        },
        gaps: ['decision times, fees and documents were not read'],
      },
      permit: {
        title: text('Іздеу картасы', 'Карта поиска', 'Search card'),
        holder: 'worker',
        lengths: [{ id: 'search', unit: 'month', longest: cited(12, 'month', stayRule), cite: stayRule }],
        ties: [],
        renewals: [{ max: one, cite: stayRule }],
        rights: [
          {
            id: 'work',
            text: text(
              'Аптасына орта есеппен 20 сағатқа дейін жұмыс істеуге, әрқайсысы екі аптаға дейін сынақтан өтуге болады.',
              'Можно работать в среднем до 20 часов в неделю и проходить пробную работу до двух недель каждая.',
              'You may work up to 20 hours a week on average and try jobs for up to two weeks each.',
            ),
            cite: stayRule,
          },
          {
            id: 'follow-up',
            text: text(
              'Білікті жұмыс ұсынысы мен еңбек агенттігінің келісімі болса, карта бір рет екі жылға дейін ұзарады.',
              'С предложением квалифицированной работы и согласием агентства труда карта один раз продлевается до двух лет.',
              'With a qualified job offer and consent of the employment agency a card of up to two more years may follow once.',
            ),
            cite: stayRule,
          },
          {
            id: 'again',
            text: text(
              'Жаңа іздеу картасын алдыңғы болған мерзімдей үзілістен кейін ғана алуға болады.',
              'Новую карту поиска дают лишь после перерыва не короче прежнего пребывания.',
              'A new search card is given only after a gap as long as the last stay.',
            ),
            cite: stayRule,
          },
        ],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'discretion',
          what: text(
            'Карта «берілуі мүмкін»: шарттар орындалса да, шешім органның қалауында.',
            'Карту «могут выдать»: и при выполненных условиях решение остаётся на усмотрение органа.',
            'The card "may be granted": even where all is met the office has discretion.',
          ),
          cite: gate,
        },
        {
          id: 'livelihood',
          what: text(
            'Күнкөрістің айлық мөлшері сенімді дереккөзден оқылмаған: оны қызметкер бағалайды.',
            'Месячная сумма средств к жизни не прочитана в надёжном источнике: её оценивает сотрудник.',
            'The monthly amount for the livelihood was not read in a firm source: an officer judges it.',
          ),
          cite: unread,
        },
        {
          id: 'rest',
          what: text(
            'Үкіметтің сан шегі, рұқсатты қайтарып алу, міндеттер және шағым жолы оқылмаған.',
            'Возможный предел числа карт, отзыв, обязанности и обжалование не прочитаны.',
            'A possible cap on numbers, revocation, duties and appeal were not read.',
          ),
          cite: unread,
        },
      ],
    },
  ],
})
