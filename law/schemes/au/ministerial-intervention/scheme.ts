import { citing } from '../../../language/act.ts'
import { must } from '../../../language/criteria.ts'
import { scheme } from '../../../language/scheme.ts'
import { is, yes } from '../../../language/terms.ts'
import { type Text, text } from '../../../language/text.ts'
import { facts } from './facts.ts'

const ACT = citing('au/migration-act-1958')
const s351 = (article: string) => ACT(article, 'R', 'aph-minmig', 'SD-16')
const unseen = ACT('article not seen', 'NF', undefined, 'SD-16')
const refuse = (code: string, kk: string, ru: string, en: string): { refuse: { code: string; text: Text } } => ({
  refuse: { code, text: text(kk, ru, en) },
})
const title = text('Министрдің жеке өкілеттігі', 'Личное полномочие министра', 'Personal power of the Minister')

/** The only discretion left beside the written criteria: it may help, never harm, and nobody can demand it. */
export const ministerialIntervention = scheme('au/ministerial-intervention', {
  status: 'law',
  gives: 'visa',
  title,
  summary: text(
    'Трибунал бас тартуды күшінде қалдырғаннан кейін министр өзі қолайлырақ шешім қабылдай алады; ұсынатын - ведомство.',
    'После решения трибунала министр лично может принять более благоприятное решение; дело представляет ведомство.',
    'After the Tribunal has decided, the Minister may personally put a more favourable decision in its place; the department brings the case.',
  ),
  facts,
  editions: [
    {
      id: '2004',
      from: '2004-04-01',
      title,
      law: [s351('s. 351')],
      exemptions: [],
      criteria: [
        // Only the department puts a case before the Minister.
        must(
          'brought',
          text('Істі ведомство ұсынды', 'Дело представлено ведомством', 'Brought by the department'),
          is('broughtBy', 'department'),
          ACT('s. 351', 'D', 'seed', 'seed 2.2(4); SD-16'),
          refuse(
            'NOT_BROUGHT_BY_DEPARTMENT',
            'Бұл өкілеттікті сұрап өтініш берілмейді: істі ведомство ұсынады.',
            'Об этом полномочии не подают заявлений: дело представляет ведомство.',
            'Nobody applies for this power: the department brings the case.',
          ),
        ),
        // The power replaces a decision of the Tribunal; before that there is nothing to replace.
        must(
          'after-review',
          text('Шағым қаралған', 'Жалоба рассмотрена', 'After review'),
          yes('tribunalDecided'),
          s351('s. 351(1)'),
          refuse(
            'NO_TRIBUNAL_DECISION',
            'Трибуналдың шешімі жоқ.',
            'Решения трибунала нет.',
            'There is no decision of the Tribunal.',
          ),
        ),
        // First step: to consider the case or not.
        must(
          'considered',
          text('Қарауға алынды', 'Взято к рассмотрению', 'Taken up'),
          yes('considers'),
          s351('s. 351(7)'),
          refuse(
            'NOT_CONSIDERED',
            'Министр істі қарауға алмады; ол міндетті емес, трибунал шешімі күшінде қалады.',
            'Министр не взял дело к рассмотрению; он не обязан, решение трибунала остаётся.',
            'The Minister did not take the case up and has no duty to; the Tribunal’s decision stands.',
          ),
        ),
        // Nobody else may decide.
        must(
          'personal',
          text('Министрдің өзі шешеді', 'Решает лично министр', 'Decided personally'),
          yes('byMinister'),
          s351('s. 351(3)'),
          refuse(
            'NOT_PERSONAL',
            'Бұл шешімді министрден басқа ешкім қабылдай алмайды.',
            'Никто, кроме министра, такое решение принять не может.',
            'Nobody but the Minister may take this decision.',
          ),
        ),
        // Second step: the Minister thinks it is in the public interest.
        must(
          'public-interest',
          text('Қоғамдық мүдде', 'Общественный интерес', 'Public interest'),
          yes('publicInterest'),
          s351('s. 351(1)'),
          refuse(
            'NOT_IN_PUBLIC_INTEREST',
            'Министр мұны қоғамдық мүддеге сай деп санамады; трибунал шешімі күшінде қалады.',
            'Министр не счёл это отвечающим общественному интересу; решение трибунала остаётся.',
            'The Minister did not think it in the public interest; the Tribunal’s decision stands.',
          ),
        ),
        // The power may only help.
        must(
          'favourable',
          text('Тек пайдаға', 'Только в пользу', 'Favourable only'),
          is('newDecision', 'better'),
          s351('s. 351(1)'),
          refuse(
            'NOT_MORE_FAVOURABLE',
            'Жаңа шешім трибунал шешімінен қолайлырақ болуға тиіс.',
            'Новое решение должно быть благоприятнее решения трибунала.',
            'The new decision must be more favourable than the Tribunal’s.',
          ),
        ),
        // Each use is recorded with its reasons.
        must(
          'reasons',
          text('Себептері жазылған', 'Причины записаны', 'Reasons written'),
          yes('reasonsWritten'),
          s351('s. 351(4)'),
          refuse(
            'NO_REASONS',
            'Шешім себептері жазылмаған.',
            'Причины решения не записаны.',
            'The reasons of the decision are not written.',
          ),
        ),
      ],
      process: {
        applicant: 'worker',
        lines: 'workers',
        where: [],
        body: { kind: 'national' },
        documents: [
          {
            id: 'tribunal-decision',
            title: text('Трибунал шешімі', 'Решение трибунала', 'Decision of the Tribunal'),
            level: 'line',
            required: true,
            cite: s351('s. 351(1)'),
          },
        ],
        clocks: [],
        fees: [],
        transition: {
          rule: 'keep',
          cite: ACT(
            'article not seen',
            'I',
            undefined,
            'no rule for running cases was read: the edition of filing is kept',
          ),
        },
        gaps: [
          'there is no way to file: the department brings the case, so no place of filing is given',
          'the directions by which the department chooses cases were not read; those of 2016 were held unlawful on 12 April 2023',
        ],
      },
      permit: {
        title: text('Қолайлырақ шешім', 'Более благоприятное решение', 'More favourable decision'),
        holder: 'worker',
        lengths: [],
        ties: [],
        renewals: [],
        rights: [],
        work: [],
        grounds: { suspend: [], annul: [], lapse: [] },
      },
      duties: [
        {
          id: 'statement',
          title: text('Парламентке мәлімдеме', 'Заявление парламенту', 'Statement to Parliament'),
          actor: 'officer',
          trigger: 'decision',
          proof: text(
            'Трибунал шешімі, жаңа шешім және себептері; өтініш берушінің аты жазылмайды.',
            'Решение трибунала, новое решение и причины; имя заявителя не указывают.',
            'The Tribunal’s decision, the new decision and the reasons; the applicant is not named.',
          ),
          effect: text(
            'Әр палатаға 15 отырыс күні ішінде: 1 қаңтар-30 маусым шешімдері 1 шілдеден, қалғаны келесі 1 қаңтардан саналады.',
            'Каждой палате в течение 15 дней заседаний: по решениям с января по июнь - после 1 июля, по остальным - после 1 января.',
            'To each House within 15 sitting days after 1 July for decisions of January to June, after 1 January for the others.',
          ),
          cite: s351('s. 351(4)-(6)'),
        },
      ],
      appeal: [],
      power: {
        over: ['au/points-test', 'au/temporary-skilled'],
        holder: text('Министр', 'Министр', 'The Minister'),
        cite: s351('s. 351(1)'),
      },
      gaps: [
        {
          id: 'other-powers',
          what: text(
            '417-бап (босқын істері) және 501J-бап осындай, бірақ мұнда жазылмаған.',
            'Статьи 417 (дела беженцев) и 501J подобны, но здесь не записаны.',
            'Sections 417 (refugee cases) and 501J are alike but are not written here.',
          ),
          cite: ACT('s. 417, 501J', 'R2', 'australiamigration.com.au', 'SD-16'),
        },
        {
          id: 'later-text',
          what: text(
            'Трибунал атауы кейін өзгерді; баптың кейінгі мәтіні толық оқылмаған.',
            'Название трибунала позже менялось; более поздний текст статьи целиком не прочитан.',
            'The Tribunal was renamed later; the later text of the section was not read in full.',
          ),
          cite: unseen,
        },
        {
          id: 'remedy',
          what: text(
            'Министр шешіміне сот шағымы мүмкіндігі оқылмаған.',
            'Возможность судебной жалобы на решение министра не прочитана.',
            'Whether a court may review the Minister was not read.',
          ),
          cite: unseen,
        },
      ],
    },
  ],
})
