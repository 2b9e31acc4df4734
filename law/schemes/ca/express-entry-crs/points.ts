import { citing } from '../../../language/act.ts'
import { bands, best, cap, flag, type PointItem, type Points, values } from '../../../language/criteria.ts'
import {
  add,
  all,
  any,
  atLeast,
  below,
  type Condition,
  cited,
  equal,
  fact,
  isNone,
  not,
  one,
  value,
  when,
  yes,
} from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { abilities, abilityTitle } from '../points-facts.ts'
import { accompanied, english, french, reaches } from './conditions.ts'

const MI = citing('ca/express-entry-instructions')
const core = MI('article not seen', 'R2', 'focalpoint', 'points-systems 2.3')
const transfer = MI('article not seen', 'R2', 'focalpoint', 'points-systems 2.4')
const additional = MI('article not seen', 'R2', 'go4visa', 'points-systems 2.5')
const n = (points: number, cite = core) => cited(points, 'points', cite)
const body = (title: Text, cite = core, guard?: Condition) => ({ title, cite, ...(guard ? { when: guard } : {}) })

/** The column with a partner or the one without: the case is in one of them, and only that one counts. */
const columns = (
  id: string,
  title: Text,
  make: (column: 'with' | 'without', guard: Condition) => PointItem,
): PointItem => best(id, [make('with', accompanied), make('without', not(accompanied))], body(title))
const limit = (withPartner: number, without: number) => when(accompanied, n(withPartner), n(without))

const titles = {
  age: text('Жас', 'Возраст', 'Age'),
  education: text('Білім', 'Образование', 'Education'),
  first: text('Бірінші ресми тіл', 'Первый официальный язык', 'First official language'),
  second: text('Екінші ресми тіл', 'Второй официальный язык', 'Second official language'),
  work: text('Канададағы жұмыс', 'Работа в Канаде', 'Work in Canada'),
  partnerLanguage: text('Жұбайдың тілі', 'Язык партнёра', 'Partner’s language'),
}

/** A. Core human capital. */
const human: PointItem = cap(
  'core',
  limit(460, 500),
  [
    columns('age', titles.age, (c, guard) =>
      bands(`age-${c}`, fact('age'), `ca.crs-age-${c}`, body(titles.age, core, guard)),
    ),
    columns('education', titles.education, (c, guard) =>
      values(`education-${c}`, 'education', `ca.crs-education-${c}`, body(titles.education, core, guard)),
    ),
    cap(
      'first-language',
      limit(128, 136),
      abilities.map((a) =>
        columns(`first-${a.toLowerCase()}`, abilityTitle(titles.first, a), (c, guard) =>
          bands(
            `first-${a.toLowerCase()}-${c}`,
            fact(`first${a}`),
            `ca.crs-first-language-${c}`,
            body(abilityTitle(titles.first, a), core, guard),
          ),
        ),
      ),
      body(titles.first),
    ),
    cap(
      'second-language',
      limit(22, 24),
      abilities.map((a) =>
        bands(
          `second-${a.toLowerCase()}`,
          fact(`second${a}`),
          'ca.crs-second-language',
          body(abilityTitle(titles.second, a)),
        ),
      ),
      body(titles.second),
    ),
    columns('canadian-work', titles.work, (c, guard) =>
      bands(`canadian-work-${c}`, fact('canadianYears'), `ca.crs-canadian-work-${c}`, body(titles.work, core, guard)),
    ),
  ],
  body(text('Адами капитал', 'Человеческий капитал', 'Core human capital')),
)

/** B. The accompanying partner. */
const partner: PointItem = cap(
  'partner',
  n(40),
  [
    values(
      'partner-education',
      'partnerEducation',
      'ca.crs-partner-education',
      body(text('Жұбайдың білімі', 'Образование партнёра', 'Partner’s education'), core, accompanied),
    ),
    cap(
      'partner-language',
      n(20),
      abilities.map((a) =>
        bands(
          `partner-${a.toLowerCase()}`,
          fact(`partner${a}`),
          'ca.crs-partner-language',
          body(abilityTitle(titles.partnerLanguage, a), core, accompanied),
        ),
      ),
      body(titles.partnerLanguage),
    ),
    bands(
      'partner-work',
      fact('partnerYears'),
      'ca.crs-partner-work',
      body(
        text('Жұбайдың Канададағы жұмысы', 'Работа партнёра в Канаде', 'Partner’s work in Canada'),
        core,
        accompanied,
      ),
    ),
  ],
  body(text('Бірге баратын жұбай', 'Едущий партнёр', 'Accompanying partner')),
)

/** Points by a pair of facts: the lower or the higher step of the second picks the column for the first. */
type Step = { lower: Condition; higher: Condition }
const byLanguage: Step = { lower: all(reaches.lower, not(reaches.higher)), higher: reaches.higher }
const byCanadianWork: Step = {
  lower: equal('canadianYears', n(1, transfer)),
  higher: atLeast('canadianYears', n(2, transfer)),
}

const educationPair = (id: string, title: Text, step: Step): PointItem =>
  best(
    id,
    [
      values(`${id}-lower`, 'education', 'ca.crs-transfer-education-lower', body(title, transfer, step.lower)),
      values(`${id}-higher`, 'education', 'ca.crs-transfer-education-higher', body(title, transfer, step.higher)),
    ],
    body(title, transfer),
  )
const foreignPair = (id: string, title: Text, step: Step): PointItem =>
  best(
    id,
    [
      bands(`${id}-lower`, fact('foreignYears'), 'ca.crs-transfer-foreign-lower', body(title, transfer, step.lower)),
      bands(`${id}-higher`, fact('foreignYears'), 'ca.crs-transfer-foreign-higher', body(title, transfer, step.higher)),
    ],
    body(title, transfer),
  )
const certificateTitle = text('Куәлік және тіл', 'Свидетельство и язык', 'Certificate and language')

/** C. Skill transferability: 50 in each bucket, 100 in all. */
const transferability: PointItem = cap(
  'transfer',
  n(100, transfer),
  [
    cap(
      'transfer-education',
      n(50, transfer),
      [
        educationPair(
          'education-language',
          text('Білім және тіл', 'Образование и язык', 'Education and language'),
          byLanguage,
        ),
        educationPair(
          'education-work',
          text('Білім және Канададағы жұмыс', 'Образование и работа в Канаде', 'Education and work in Canada'),
          byCanadianWork,
        ),
      ],
      body(text('Білім', 'Образование', 'Education'), transfer),
    ),
    cap(
      'transfer-foreign',
      n(50, transfer),
      [
        foreignPair(
          'foreign-language',
          text('Шетелдегі жұмыс және тіл', 'Работа за рубежом и язык', 'Foreign work and language'),
          byLanguage,
        ),
        foreignPair(
          'foreign-work',
          text('Шетелдегі және Канададағы жұмыс', 'Работа за рубежом и в Канаде', 'Foreign work and work in Canada'),
          byCanadianWork,
        ),
      ],
      body(text('Шетелдегі жұмыс', 'Работа за рубежом', 'Foreign work'), transfer),
    ),
    best(
      'transfer-certificate',
      [
        flag(
          'certificate-lower',
          all(yes('tradeCertificate'), reaches.trade),
          n(25, transfer),
          body(certificateTitle, transfer),
        ),
        flag(
          'certificate-higher',
          all(yes('tradeCertificate'), reaches.lower),
          n(50, transfer),
          body(certificateTitle, transfer),
        ),
      ],
      body(certificateTitle, transfer),
    ),
  ],
  body(text('Дағдының ауысымдылығы', 'Переносимость навыков', 'Skill transferability'), transfer),
)

const nomination: PointItem = flag('nomination', yes('nominated'), n(600, additional), {
  title: text('Провинция ұсынысы', 'Номинация провинции', 'Provincial nomination'),
  cite: additional,
})
const offer: PointItem = values('job-offer', 'jobOffer', 'ca.crs-job-offer', {
  title: text('Жұмыс ұсынысы', 'Предложение работы', 'Job offer'),
  cite: additional,
})
const credential: PointItem = values('canadian-credential', 'canadianCredential', 'ca.crs-canadian-credential', {
  title: text('Канада дипломы', 'Канадский диплом', 'Canadian credential'),
  cite: additional,
})
const frenchTitle = text('Француз тілі', 'Французский язык', 'French')
// On top of the points for languages, whichever is named first.
const frenchBonus: PointItem = best(
  'french',
  [
    flag('french-alone', french, value('ca.crs-french-alone'), body(frenchTitle, additional)),
    flag('french-both', all(french, english), value('ca.crs-french-both'), body(frenchTitle, additional)),
  ],
  body(frenchTitle, additional),
)
const siblingBonus: PointItem = flag(
  'sibling',
  yes('sibling'),
  value('ca.crs-sibling'),
  body(text('Канададағы бауыр', 'Брат или сестра в Канаде', 'Sibling in Canada'), additional),
)

/** D. What each version counts on top. */
export const extras = {
  2015: [nomination, offer],
  2016: [nomination, offer, credential],
  2017: [nomination, offer, credential, frenchBonus, siblingBonus],
}

/** Invited at the cut-off itself only if the profile came before the tie-break; everybody where there was none. */
const inTime: Condition = any(
  isNone('tieBreak'),
  below('submitted', 'tieBreak'),
  all(equal('submitted', 'tieBreak'), yes('earlierThatDay')),
)

export const points = (extra: PointItem[]): Points => ({
  id: 'rank',
  title: text('Жан-жақты рейтинг', 'Комплексный рейтинг', 'Comprehensive ranking'),
  items: [
    human,
    partner,
    transferability,
    cap('additional', n(600, additional), extra, {
      title: text('Қосымша балдар', 'Дополнительные баллы', 'Additional points'),
      cite: additional,
    }),
  ],
  // There is no pass mark: each round has its own cut-off.
  pass: when(inTime, 'cutOff', add('cutOff', one)),
  cite: MI('s. 8', 'R2', 'go4visa', 'points-systems 2; tie-break told by cicnews.com, 30 June 2020'),
  refuse: {
    code: 'BELOW_CUT_OFF',
    text: text(
      'Рейтинг {points}. Бұл раундта {cutOff} балдан бастап шақырылды; тең балда — бұрын берілген профильдер.',
      'Рейтинг {points}. В этом раунде приглашали от {cutOff}; при равных баллах — поданные раньше профили.',
      'The score is {points}. This round invited from {cutOff}; among equals, the profiles submitted earlier.',
    ),
  },
})
