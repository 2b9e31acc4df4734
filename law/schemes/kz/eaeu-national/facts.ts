import { citing, code, date, type Fact, oneOf, text } from '../../../language/index.ts'
import { contractEnd } from '../residence.ts'

const EAEU = citing('kz/eaeu-treaty')

export const facts: Record<string, Fact> = {
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығыңыз', 'Ваше гражданство', 'Your citizenship'),
    ask: text(
      'Сіз қай елдің азаматысыз?',
      'Гражданином какой страны вы являетесь?',
      'Of which country are you a national?',
    ),
    changes: 'never',
    cite: EAEU('art. 97', 'R2', 'expat-kg', 'C-55'),
  }),
  region: code('region', {
    level: 'case',
    source: 'offer',
    label: text('Жұмыс өңірі', 'Регион работы', 'Region of work'),
    ask: text('Қай өңірде жұмыс істейсіз?', 'В каком регионе вы будете работать?', 'In which region will you work?'),
  }),
  contractDate: date({
    source: 'offer',
    event: 'contract-start',
    label: text('Шарт жасалған күн', 'День заключения договора', 'Day of the contract'),
    ask: text('Шарт қай күні жасалды?', 'В какой день заключён договор?', 'On which day was the contract made?'),
    changes: 'by-effort',
    cite: EAEU('art. 97', 'R2', 'expat-kg', 'C-55, C-56'),
  }),
  contractKind: oneOf(
    {
      employment: text('Еңбек шарты', 'Трудовой договор', 'Employment contract'),
      civil: text(
        'Азаматтық-құқықтық шарт (жұмыс немесе қызмет)',
        'Гражданско-правовой договор (работы или услуги)',
        'Civil-law contract for work or services',
      ),
    },
    {
      source: 'offer',
      orNone: true,
      label: text('Шарт түрі', 'Вид договора', 'Kind of contract'),
      ask: text(
        'Қандай шартпен жұмыс істейсіз?',
        'По какому договору вы будете работать?',
        'Under which contract will you work?',
      ),
      help: text('Шарт болмаса, «жоқ» деңіз.', 'Если договора нет, ответьте «нет».', 'If there is none, say none.'),
      changes: 'by-effort',
      cite: EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-56'),
    },
  ),
  profession: oneOf(
    {
      pedagogy: text('Педагогика', 'Педагогика', 'Teaching'),
      law: text('Заң', 'Право', 'Law'),
      medicine: text('Медицина', 'Медицина', 'Medicine'),
      pharmacy: text('Фармацевтика', 'Фармацевтика', 'Pharmacy'),
      other: text('Басқа', 'Другая', 'Another'),
    },
    {
      source: 'offer',
      label: text('Қызмет саласы', 'Область деятельности', 'Field of work'),
      ask: text(
        'Жұмыс осы салалардың біріне жата ма?',
        'Относится ли работа к этим областям?',
        'Is the work in one of these fields?',
      ),
      help: text(
        'Бұл салаларда дипломды тану қажет болуы мүмкін.',
        'В этих областях может понадобиться признание диплома.',
        'In these fields the diploma may need recognition.',
      ),
      cite: EAEU('article not seen', 'R2', 'lsp-eaeu', 'C-57'),
    },
  ),
  contractEnd,
}
