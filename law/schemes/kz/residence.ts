import { citing, type DocumentNeed, date, type Fact, text, value } from '../../language/index.ts'

const LAW = citing('kz/law-477-4')

/** Papers of the temporary residence permit for work (section F). Nationals of EAEU states need no insurance. */
export const residencePapers = (of: { insurance: boolean }): DocumentNeed[] => {
  const paper = (id: string, title: ReturnType<typeof text>, source: string): DocumentNeed => ({
    id,
    title,
    level: 'line',
    required: false,
    cite: LAW('article not seen', source === 'egov-trp' ? 'R' : 'R2', source, 'F: temporary residence permit for work'),
  })
  return [
    paper('contract', text('Жұмыс шарты', 'Договор о работе', 'Contract of work'), 'egov-trp'),
    paper('application', text('Өтініш', 'Заявление', 'Application'), 'tosh24'),
    paper(
      'identity',
      text(
        'Жеке басты куәландыратын құжаттың көшірмесі',
        'Копия документа, удостоверяющего личность',
        'Copy of the identity document',
      ),
      'tosh24',
    ),
    ...(of.insurance
      ? [paper('insurance', text('Медициналық сақтандыру', 'Медицинская страховка', 'Medical insurance'), 'tosh24')]
      : []),
    paper(
      'owner-consent',
      text(
        'Тұрғын үй иесінің нотариат куәландырған келісімі',
        'Нотариальное согласие владельца жилья',
        'Notarised consent of the owner of the dwelling',
      ),
      'tosh24',
    ),
    paper(
      'fingerprints',
      text('Дактилоскопия туралы анықтама', 'Справка о дактилоскопии', 'Fingerprint certificate'),
      'tosh24',
    ),
  ]
}

/** Longer than 30 days is possible only with a temporary residence permit. */
export const residenceDuty = {
  id: 'residence-permit',
  title: text(
    '30 күннен ұзақ болсаңыз, уақытша тұруға рұқсат алу',
    'При пребывании дольше 30 дней получить разрешение на временное проживание',
    'Get a temporary residence permit to stay longer than 30 days',
  ),
  actor: 'worker' as const,
  trigger: 'arrival',
  days: value('kz.stay.free-days'),
  unit: 'calendar-day' as const,
  cite: LAW('as amended by the law of 2019-12-27', 'R', 'egov-wp', 'F: from 2020'),
}

export const contractEnd: Fact = date({
  source: 'offer',
  orNone: true,
  label: text('Шарт аяқталатын күн', 'День окончания договора', 'End of the contract'),
  ask: text('Шарт қай күні аяқталады?', 'В какой день кончается договор?', 'On which day does the contract end?'),
  help: text(
    'Мерзімі көрсетілмесе, «жоқ» деңіз.',
    'Если срок не указан, ответьте «нет».',
    'If it has no end, say none.',
  ),
  cite: LAW('article not seen', 'R', 'egov-trp', 'F: not past the contract'),
})
