import { type Fact, judgement, must, scheme, text, value, when, yes, yesNo } from '../../../language/index.ts'
import { notRead, read, refuse, second, sponsorDuties } from '../sponsor-parts.ts'

const title = text('Нидерланд: танылған демеуші', 'Нидерланды: признанный спонсор', 'Netherlands: recognised sponsor')
const recognition = second('NLa', 'NL-7')

const facts: Record<string, Fact> = {
  reliable: judgement({
    level: 'case',
    label: text('Сенімділік', 'Надёжность', 'Reliability'),
    ask: text('Ұйым сенімді ме?', 'Надёжна ли организация?', 'Is the organisation reliable?'),
    cite: recognition,
  }),
  continuity: judgement({
    level: 'case',
    label: text('Тұрақтылық', 'Непрерывность деятельности', 'Continuity'),
    ask: text(
      'Ұйымның жұмысы тұрақты әрі жалғасады деуге бола ма?',
      'Обеспечена ли непрерывность деятельности организации?',
      'Is the continuity of the organisation assured?',
    ),
    cite: recognition,
  }),
  smallOrNew: yesNo({
    level: 'case',
    source: 'employer',
    label: text('Шағын не жаңа ұйым', 'Малая или новая организация', 'Small or new organisation'),
    ask: text('Ұйымыңыз шағын не жаңа ма?', 'Ваша организация малая или новая?', 'Is your organisation small or new?'),
    cite: recognition,
  }),
}

export const recognisedSponsor = scheme('nl/recognised-sponsor', {
  status: 'law',
  gives: 'licence',
  title,
  summary: text(
    'Білікті мигранттарға өтініш бере алатын жұмыс берушіні ашық тізілімге енгізеді.',
    'Вносит работодателя в открытый реестр тех, кто может просить о высококвалифицированных мигрантах.',
    'Enters an employer in the public register of those who may apply for highly skilled migrants.',
  ),
  facts,
  editions: [
    {
      id: '2017',
      from: '2017-01-01',
      title,
      law: [read('NLi', 'NL-1'), recognition],
      exemptions: [],
      criteria: [
        must(
          'reliable',
          text('Сенімділік', 'Надёжность', 'Reliability'),
          yes('reliable'),
          recognition,
          refuse(
            'NOT_RELIABLE',
            'Ұйымның сенімділігі расталмады.',
            'Надёжность организации не подтверждена.',
            'The reliability of the organisation is not established.',
          ),
        ),
        must(
          'continuity',
          text('Тұрақтылық', 'Непрерывность деятельности', 'Continuity'),
          yes('continuity'),
          recognition,
          refuse(
            'NO_CONTINUITY',
            'Ұйым жұмысының жалғасатыны расталмады.',
            'Непрерывность деятельности организации не подтверждена.',
            'The continuity of the organisation is not established.',
          ),
        ),
      ],
      process: {
        applicant: 'employer',
        lines: 'places',
        where: ['online'],
        body: { kind: 'national' },
        documents: [],
        clocks: [],
        fees: [
          {
            id: 'recognition',
            title: text('Тану алымы', 'Сбор за признание', 'Fee for recognition'),
            payer: 'employer',
            level: 'case',
            amount: when(yes('smallOrNew'), value('nl.sponsor.fee-small'), value('nl.sponsor.fee')),
            currency: 'EUR',
            due: 'before-filing',
            cite: recognition,
          },
        ],
        transition: { rule: 'keep', cite: notRead('which rules a running file keeps was not read') },
        gaps: ['The time for the decision, the papers and the day on which the fee is due were not read.'],
      },
      permit: {
        title,
        holder: 'employer',
        lengths: [],
        ties: [],
        renewals: [],
        rights: [
          {
            id: 'apply',
            text: text(
              'Білікті мигранттарға нарық сынағынсыз өтініш беруге болады.',
              'Можно подавать заявления о высококвалифицированных мигрантах без проверки рынка.',
              'You may apply for highly skilled migrants without a market test.',
            ),
            cite: read('NLi', 'NL-1'),
          },
        ],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: sponsorDuties,
      appeal: [],
      gaps: [
        {
          id: 'term-and-loss',
          what: text(
            'Тану мерзімі, одан айыру негіздері, шағым және «шағын, жаңа» ұғымдары оқылмаған.',
            'Срок признания, основания утраты, обжалование и что значит «малая, новая», не прочитаны.',
            'The term of recognition, the grounds of losing it, the appeal and what is small or new were not read.',
          ),
          cite: notRead('NL-7'),
        },
      ],
    },
  ],
})
