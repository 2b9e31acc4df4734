import { citing, code, date, type Fact, text, yesNo } from '../../../language/index.ts'

const L149 = citing('kz/law-149-3')

export const facts: Record<string, Fact> = {
  region: code('region', {
    level: 'case',
    source: 'employer',
    label: text('Жұмыс өңірі', 'Регион работы', 'Region of work'),
    ask: text(
      'Адам қай өңірде жұмыс істейді?',
      'В каком регионе работает человек?',
      'In which region does the person work?',
    ),
    cite: citing('kz/order-349')('whole', 'D', 'seed 4.3(13)', 'D-08'),
  }),
  citizenship: code('country', {
    source: 'register',
    register: 'person.citizenship',
    label: text('Азаматтығы', 'Гражданство', 'Citizenship'),
    ask: text(
      'Сіз қай елдің азаматысыз?',
      'Гражданином какой страны вы являетесь?',
      'Of which country are you a national?',
    ),
    changes: 'never',
    cite: L149('art. 1(1)', 'R', 'zp-amn', 'D-02'),
  }),
  entryDate: date({
    event: 'entry',
    label: text('Келген күні', 'День въезда', 'Day of entry'),
    ask: text(
      'Қазақстанға қай күні келдіңіз?',
      'Когда вы въехали в Казахстан?',
      'On which day did you enter Kazakhstan?',
    ),
    changes: 'never',
    cite: L149('art. 1(1)', 'R', 'zp-amn', 'D-02'),
  }),
  enteredLawfully: yesNo({
    label: text('Шекарадан заңды өту', 'Законный въезд', 'Lawful entry'),
    ask: text(
      'Шекарадан өткізу пункті арқылы заңды өттіңіз бе?',
      'Вы законно пересекли границу через пункт пропуска?',
      'Did you cross the border lawfully, at a checkpoint?',
    ),
    changes: 'never',
    cite: L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
  }),
  workedSince: yesNo({
    label: text('Содан бері рұқсатсыз жұмыс', 'Работа с тех пор без разрешения', 'Work since then without the permit'),
    ask: text(
      'Содан бері Қазақстанда заң талаптарын бұзып жұмыс істеп жүрсіз бе?',
      'С тех пор вы работаете в Казахстане с нарушением закона?',
      'Have you worked in Kazakhstan since then in breach of the law?',
    ),
    help: text(
      'Бұл жауап үшін жауапқа тартпайды: акцияның мәні осында.',
      'За этот ответ не накажут: в этом и смысл акции.',
      'This answer brings no penalty: that is the point of the action.',
    ),
    cite: L149('art. 1(1)', 'R', 'zp-amn', 'D-02'),
  }),
  documents: yesNo({
    label: text('Болу құқығын беретін құжаттар', 'Документы на право пребывания', 'Documents for the right to stay'),
    ask: text(
      'Қазақстанда болуға құқық беретін құжаттарыңыз бар ма?',
      'Есть ли у вас документы на право пребывания в Казахстане?',
      'Do you have documents for the right to stay in Kazakhstan?',
    ),
    changes: 'by-effort',
    cite: L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
  }),
  dataTrue: yesNo({
    source: 'officer',
    label: text('Деректердің дұрыстығы', 'Достоверность сведений', 'Data are true and complete'),
    ask: text(
      'Адам өзі туралы (оның ішінде қылмыстық айып туралы) дұрыс дерек пен барлық құжатты берді ме?',
      'Человек дал верные сведения о себе (в том числе об уголовных обвинениях) и все документы?',
      'Did the person give true data (criminal charges included) and all papers?',
    ),
    cite: L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
  }),
  licensedWork: yesNo({
    label: text('Лицензия керек жұмыс', 'Работа, требующая лицензии', 'Work that needs a licence'),
    ask: text(
      'Адамның жұмысы лицензия алуды талап ете ме?',
      'Требует ли работа этого человека лицензии?',
      'Does the person’s work need a licence?',
    ),
    source: 'employer',
    cite: L149('art. 1(3)', 'R', 'zp-amn', 'D-04'),
  }),
}
