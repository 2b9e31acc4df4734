import { citing } from '../../../language/act.ts'
import { bands, cap, flag, must, values } from '../../../language/criteria.ts'
import { scheme } from '../../../language/scheme.ts'
import { among, below, is, value, yes } from '../../../language/terms.ts'
import { text } from '../../../language/text.ts'
import { edition2007, edition2011 } from './earlier.ts'
import { facts } from './facts.ts'

const MR = citing('au/migration-regulations-1994')
const gate = MR('article not seen', 'R2', 'victorylaw', 'points-systems 3.1')
const part = (n: string) => MR(`Sch. 6D Part ${n}`, 'R2', 'orangeglobal', 'points-systems 3.2')

const title = text(
  'Жалпы білікті көші-қон: балл сынағы',
  'Общая квалифицированная миграция: балльный тест',
  'General Skilled Migration: points test',
)

export const pointsTest = scheme('au/points-test', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    'Шақыру алған білікті маманға 189, 190 немесе 491 виза береді, егер балл жиынтығы жетсе.',
    'Даёт приглашённому специалисту визу 189, 190 или 491, если набрано достаточно баллов.',
    'Gives an invited skilled worker a visa of subclass 189, 190 or 491 if the points suffice.',
  ),
  facts,
  editions: [
    edition2007,
    edition2011,
    {
      id: '2019',
      from: '2019-11-16',
      title,
      law: [MR('reg. 2.26AC, Schedule 6D', 'R2', 'victorylaw', 'points-systems 3')],
      exemptions: [],
      criteria: [
        // Under 45 on the day of the invitation.
        must('age', text('Жас шегі', 'Предел возраста', 'Age limit'), below('age', value('au.max-age')), gate, {
          refuse: {
            code: 'AGE_LIMIT',
            text: text(
              'Шақыру күні {age} жаста едіңіз; {au.max-age} жасқа толмаған болу керек.',
              'В день приглашения вам было {age}; нужно быть моложе {au.max-age}.',
              'You were {age} when invited; you must be under {au.max-age}.',
            ),
          },
        }),
        // At least competent English.
        must(
          'english',
          text('Ағылшын тілі жеткілікті', 'Достаточный английский', 'Competent English'),
          is('english', 'competent', 'proficient', 'superior'),
          gate,
          {
            refuse: {
              code: 'ENGLISH_BELOW_COMPETENT',
              text: text(
                'Ағылшын тілі деңгейі жеткіліктіден төмен.',
                'Уровень английского ниже достаточного.',
                'English is below competent.',
              ),
            },
          },
        ),
        // The assessing authority has found the skills suitable.
        must(
          'skills',
          text('Біліктілік бағаланған', 'Квалификация оценена', 'Skills assessment'),
          yes('skillsAssessed'),
          gate,
          {
            refuse: {
              code: 'NO_SKILLS_ASSESSMENT',
              text: text(
                'Аталған кәсіпке сай біліктілік бағалауы жоқ.',
                'Нет оценки квалификации для указанного занятия.',
                'There is no suitable skills assessment for the nominated occupation.',
              ),
            },
          },
        ),
        // The occupation stands on the list for the way of entry: none, state, regional.
        must(
          'occupation',
          text('Кәсіп тізімде', 'Занятие в списке', 'Occupation on the list'),
          among('occupation', 'au.skilled-occupations', 'nomination'),
          gate,
          {
            refuse: {
              code: 'OCCUPATION_NOT_LISTED',
              text: text(
                'Аталған кәсіп бұл визаның тізімінде жоқ.',
                'Указанного занятия нет в списке для этой визы.',
                'The nominated occupation is not on the list for this visa.',
              ),
            },
          },
        ),
      ],
      points: {
        id: 'points',
        title: text('Балл сынағы', 'Балльный тест', 'Points test'),
        items: [
          bands('age', { t: 'fact', fact: 'age' }, 'au.points-age', {
            title: text('Жас', 'Возраст', 'Age'),
            cite: part('6D.1'),
          }),
          values('english', 'english', 'au.points-english', {
            title: text('Ағылшын тілі', 'Английский язык', 'English'),
            cite: part('6D.2'),
          }),
          // Both kinds of work together give no more than the limit.
          cap(
            'work',
            value('au.points-work-limit'),
            [
              bands('overseas-work', { t: 'fact', fact: 'overseasMonths' }, 'au.points-overseas-work', {
                title: text('Шетелдегі жұмыс', 'Работа за рубежом', 'Work abroad'),
                cite: part('6D.3'),
              }),
              bands('australian-work', { t: 'fact', fact: 'australianMonths' }, 'au.points-australian-work', {
                title: text('Аустралиядағы жұмыс', 'Работа в Австралии', 'Work in Australia'),
                cite: part('6D.4'),
              }),
            ],
            { title: text('Жұмыс тәжірибесі', 'Опыт работы', 'Work experience'), cite: part('6D.5') },
          ),
          flag('professional-year', yes('professionalYear'), value('au.points-professional-year'), {
            title: text('Кәсіби жыл', 'Профессиональный год', 'Professional year'),
            cite: part('6D.6'),
          }),
          values('education', 'education', 'au.points-education', {
            title: text('Білім', 'Образование', 'Education'),
            cite: part('6D.7'),
          }),
          flag('specialist-education', yes('specialistEducation'), value('au.points-specialist-education'), {
            title: text('Мамандандырылған білім', 'Специализированное образование', 'Specialist education'),
            cite: part('6D.7A'),
          }),
          flag('australian-study', yes('australianStudy'), value('au.points-australian-study'), {
            title: text('Аустралиядағы оқу', 'Учёба в Австралии', 'Australian study'),
            cite: part('6D.8'),
          }),
          flag('community-language', yes('communityLanguage'), value('au.points-community-language'), {
            title: text('Қауым тілі', 'Язык общины', 'Community language'),
            cite: part('6D.9'),
          }),
          flag('regional-study', yes('regionalStudy'), value('au.points-regional-study'), {
            title: text('Өңірдегі оқу', 'Учёба в регионе', 'Regional study'),
            cite: part('6D.10'),
          }),
          values('partner', 'partner', 'au.points-partner', {
            title: text('Жұбай', 'Партнёр', 'Partner'),
            cite: part('6D.11'),
          }),
          values('nomination', 'nomination', 'au.points-nomination', {
            title: text('Ұсыным', 'Номинация', 'Nomination'),
            cite: part('6D.12, 6D.13'),
          }),
        ],
        pass: value('au.pass-mark'),
        cite: MR('reg. 2.26AC', 'R2', 'victorylaw', 'points-systems 3'),
        refuse: {
          code: 'POINTS',
          text: text(
            'Балл жиынтығы {au.pass-mark} балға жетпеді.',
            'Сумма баллов не достигла {au.pass-mark}.',
            'The points do not reach {au.pass-mark}.',
          ),
        },
      },
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: ['online'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [],
        transition: {
          rule: 'keep',
          cite: MR('reg. 2.26AC', 'R2', 'victorylaw', 'points-systems 3.1: facts are taken at the invitation'),
        },
        gaps: [
          'decision times, fees and documents were not read',
          'ranking of those above the mark (higher score, then earlier date) is known from general knowledge only and is off',
          'that the score applied for may not be below the score invited on is general knowledge only and is off',
        ],
      },
      permit: {
        title: text('Білікті көші-қон визасы', 'Виза квалифицированной миграции', 'Skilled migration visa'),
        holder: 'worker',
        lengths: [],
        ties: [],
        renewals: [],
        rights: [],
        work: ['occupation'],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [],
      appeal: [],
      gaps: [
        {
          id: 'lists',
          what: text(
            'Кәсіптер тізімдері оқылмаған: тізім енгізілмейінше ешкімнің нәтижесі толық болмайды.',
            'Списки занятий не прочитаны: пока список не внесён, ни один результат не полон.',
            'The lists of occupations were not read: until a list is entered no result is complete.',
          ),
          cite: MR('article not seen', 'NF', 'victorylaw', 'points-systems 3.1'),
        },
        {
          id: 'visa',
          what: text(
            'Визаның мерзімі, құқықтары, алымы және шағым жолы оқылмаған.',
            'Срок визы, права, сбор и порядок обжалования не прочитаны.',
            'Length, rights, fee and appeal route of the visas were not read.',
          ),
          cite: MR('article not seen', 'NF', 'victorylaw', 'points-systems 12'),
        },
      ],
    },
  ],
})
