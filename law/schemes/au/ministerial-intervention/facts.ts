import { citing } from '../../../language/act.ts'
import { type Fact, judgement, oneOf, yesNo } from '../../../language/facts.ts'
import { text } from '../../../language/text.ts'

const S351 = citing('au/migration-act-1958')

export const facts: Record<string, Fact> = {
  broughtBy: oneOf(
    {
      department: text('министрлік', 'ведомство', 'the department'),
      applicant: text('өтініш беруші', 'заявитель', 'the applicant'),
      other: text('өзге адам', 'иное лицо', 'another person'),
    },
    {
      source: 'officer',
      label: text('Істі кім ұсынды', 'Кто представил дело', 'Who puts the case forward'),
      ask: text(
        'Істі министрге кім ұсынады?',
        'Кто представляет дело министру?',
        'Who puts the case before the Minister?',
      ),
      help: text(
        'Өтініш берушінің тікелей жүгінуге құқығы жоқ: назар аударарлық істерді ведомство ұсынады.',
        'У заявителя нет права прямого обращения: достойные внимания дела представляет ведомство.',
        'The applicant has no right to apply: cases that deserve notice are put forward by the department.',
      ),
      cite: S351('s. 351', 'D', 'seed', 'seed 2.2(4); SD-16'),
    },
  ),
  tribunalDecided: yesNo({
    source: 'officer',
    label: text('Трибунал шешімі бар', 'Есть решение трибунала', 'Decision of the Tribunal'),
    ask: text(
      'Трибунал бас тартуды мәні бойынша қарап, шешім шығарды ма?',
      'Рассмотрел ли трибунал отказ по существу и принял ли решение?',
      'Has the Tribunal reviewed the refusal and decided?',
    ),
    help: text(
      'Трибунал өтінішті мерзімі өткендіктен қабылдамаса, шешім жоқ деп саналады.',
      'Если трибунал не принял жалобу из-за пропуска срока, решения нет.',
      'Where the Tribunal could not take the review because it was late, there is no decision.',
    ),
    evidence: text('Трибунал шешімі', 'Решение трибунала', 'Decision of the Tribunal'),
    cite: S351('s. 351(1)', 'R', 'aph-minmig', 'SD-16'),
  }),
  considers: judgement({
    label: text('Министр қарауға алды', 'Министр взял к рассмотрению', 'The Minister considers the case'),
    ask: text(
      'Министр бұл істі қарауға шешті ме? Ол қарауға міндетті емес.',
      'Решил ли министр рассматривать это дело? Он не обязан.',
      'Does the Minister choose to consider this case? There is no duty to.',
    ),
    cite: S351('s. 351(7)', 'R', 'aph-minmig', 'SD-16'),
  }),
  byMinister: yesNo({
    source: 'officer',
    label: text('Министрдің өзі', 'Лично министр', 'The Minister personally'),
    ask: text(
      'Шешімді министрдің өзі қабылдай ма?',
      'Принимает ли решение лично министр?',
      'Is the decision taken by the Minister personally?',
    ),
    cite: S351('s. 351(3)', 'R', 'aph-minmig', 'SD-16'),
  }),
  publicInterest: judgement({
    label: text('Қоғамдық мүдде', 'Общественный интерес', 'Public interest'),
    ask: text(
      'Министр қолайлырақ шешімді қоғамдық мүддеге сай деп санай ма? Себебін жазыңыз.',
      'Считает ли министр более благоприятное решение отвечающим общественному интересу? Запишите причины.',
      'Does the Minister think a more favourable decision is in the public interest? Write the reasons.',
    ),
    cite: S351('s. 351(1)', 'R', 'aph-minmig', 'SD-16'),
  }),
  newDecision: oneOf(
    {
      better: text('қолайлырақ', 'более благоприятное', 'more favourable'),
      same: text('дәл сондай', 'такое же', 'the same'),
      worse: text('қолайсызырақ', 'менее благоприятное', 'less favourable'),
    },
    {
      source: 'officer',
      label: text('Жаңа шешім', 'Новое решение', 'New decision'),
      ask: text(
        'Жаңа шешім трибунал шешіміне қарағанда қандай?',
        'Каково новое решение по сравнению с решением трибунала?',
        'How does the new decision compare with that of the Tribunal?',
      ),
      cite: S351('s. 351(1)', 'R', 'aph-minmig', 'SD-16'),
    },
  ),
  reasonsWritten: yesNo({
    source: 'officer',
    label: text('Жазбаша негіздеме', 'Письменные причины', 'Written reasons'),
    ask: text(
      'Шешім себептері, соның ішінде қоғамдық мүдде, жазылды ма?',
      'Записаны ли причины решения, в том числе общественный интерес?',
      'Are the reasons written, those of the public interest among them?',
    ),
    cite: S351('s. 351(4)', 'R', 'aph-minmig', 'SD-16'),
  }),
}
