import { citing, code, type Fact, int, text } from '../../../language/index.ts'

const O236 = citing('kz/order-236')

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
    cite: citing('kz/eaeu-treaty')('art. 97', 'R2', 'expat-kg', 'C-55'),
  }),
  region: code('region', {
    level: 'case',
    label: text('Жұмыс өңірі', 'Регион работы', 'Region of work'),
    ask: text(
      'Қай өңірде жұмыс істегіңіз келеді?',
      'В каком регионе вы хотите работать?',
      'In which region do you want to work?',
    ),
    cite: citing('kz/resolution-45')('par. 48', 'R2', 'lsp-faq', 'A-49'),
  }),
  sector: code('sector', {
    label: text('Сала', 'Отрасль', 'Sector'),
    ask: text(
      'Қай салада жұмыс істегіңіз келеді?',
      'В какой отрасли вы хотите работать?',
      'In which sector do you want to work?',
    ),
    changes: 'by-effort',
    cite: O236('annex 2', 'R', 'adi-236', 'C-51'),
  }),
  occupation: code('isco', {
    label: text('Кәсібіңіз', 'Ваша профессия', 'Your occupation'),
    ask: text('Сіздің кәсібіңіз қандай?', 'Какая у вас профессия?', 'What is your occupation?'),
    cite: O236('annex 2', 'R', 'adi-236', 'C-51'),
  }),
  score: int(0, 1000, 'points', {
    source: 'officer',
    label: text('Жинаған балы', 'Набранные баллы', 'Points reached'),
    ask: text(
      'Өтініш беруші неше балл жинады?',
      'Сколько баллов набрал заявитель?',
      'How many points did the applicant reach?',
    ),
    cite: O236('article not seen', 'NF', 'adi-236', 'C-53: the table was not read, so the body gives the sum'),
  }),
  monthsAsked: int(1, 60, 'month', {
    label: text('Сұралған мерзім', 'Запрошенный срок', 'Term asked for'),
    ask: text('Неше айға керек?', 'На сколько месяцев вам нужно?', 'For how many months do you need it?'),
    changes: 'by-effort',
    cite: O236('article not seen', 'R2', 'altyn-orda', 'C-52'),
  }),
}
