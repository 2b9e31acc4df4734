import { citing, date, type Fact, judgement, oneOf, text, yesNo } from '../../../language/index.ts'
import { dataTrue, person } from '../stay.ts'

const LAW = citing('kz/law-216-4')
const ART1 = LAW('art. 1(1)', 'R', 'zakon.uchet.kz Z090000216_')

export const facts: Record<string, Fact> = {
  ...person,
  fearGround: oneOf(
    {
      race: text('Нәсілім', 'Раса', 'Race'),
      ethnicity: text('Ұлтым', 'Национальность', 'Ethnic origin'),
      religion: text('Дінім', 'Вероисповедание', 'Religion'),
      citizenship: text('Азаматтығым', 'Гражданство', 'Citizenship'),
      'social-group': text(
        'Белгілі бір әлеуметтік топқа жатуым',
        'Принадлежность к социальной группе',
        'Belonging to a social group',
      ),
      political: text('Саяси көзқарасым', 'Политические убеждения', 'Political opinion'),
      none: text('Осылардың ешқайсысы емес', 'Ничего из этого', 'None of these'),
    },
    {
      label: text('Қудалаудың себебі', 'Причина преследования', 'Reason of the persecution'),
      ask: text(
        'Не үшін қудаланудан қорқасыз?',
        'За что вы опасаетесь преследования?',
        'For what do you fear to be persecuted?',
      ),
      help: text(
        'Бірнешеуі болса, ең маңыздысын таңдаңыз.',
        'Если причин несколько, выберите главную.',
        'If there are several, choose the main one.',
      ),
      changes: 'never',
      cite: ART1,
    },
  ),
  fearFounded: judgement({
    label: text('Қорқыныш негізді', 'Опасения обоснованны', 'The fear is well founded'),
    ask: text(
      'Адамның қудаланудан қорқуы негізді ме?',
      'Обоснованны ли опасения человека стать жертвой преследования?',
      'Is the fear of being persecuted well founded?',
    ),
    cite: ART1,
  }),
  homeProtection: yesNo({
    label: text('Өз елінің қорғауы', 'Защита своей страны', 'Protection by the own country'),
    ask: text(
      'Өз еліңіздің қорғауын пайдалана аласыз ба және соны қалайсыз ба?',
      'Можете ли вы и хотите ли пользоваться защитой своей страны?',
      'Can you use the protection of your own country, and do you want to?',
    ),
    help: text(
      'Азаматтығыңыз болмаса, тұрақты тұрған еліңізге қайту туралы жауап беріңіз.',
      'Если у вас нет гражданства, ответьте о возвращении в страну прежнего проживания.',
      'If you have no citizenship, answer for the return to the country where you used to live.',
    ),
    changes: 'with-time',
    cite: ART1,
  }),
  familyOfRefugee: yesNo({
    label: text('Босқынның отбасы мүшесі', 'Член семьи беженца', 'Member of a refugee family'),
    ask: text(
      'Босқын мәртебесін алған немесе сұраған адамның жұбайы не отбасы мүшесі болып, оған қосылғыңыз келе ме?',
      'Вы супруг или член семьи человека, который получил или просит статус беженца, и хотите воссоединиться с ним?',
      'Are you the spouse or a family member of a person who has or asks for refugee status, and do you want to join that person?',
    ),
    evidence: text('Туыстық туралы құжат', 'Документ о родстве', 'Proof of the family tie'),
    changes: 'never',
    cite: LAW('art. 11(2)', 'R', 'zakonpravo.kz article 11'),
  }),
  crossing: oneOf(
    {
      lawful: text('Заңды кірдім', 'Въехал законно', 'I entered lawfully'),
      border: text('Шекарада, өткізу пунктінде сұраймын', 'Прошу на пункте пропуска', 'I ask at the border point'),
      irregular: text(
        'Мәжбүр болып, шекарадан заңсыз өттім',
        'Вынужден был пересечь границу незаконно',
        'I was forced to cross the border unlawfully',
      ),
    },
    {
      label: text('Қазақстанға келу жолы', 'Как вы прибыли', 'How you came'),
      ask: text('Қазақстанға қалай келдіңіз?', 'Как вы прибыли в Казахстан?', 'How did you come to Kazakhstan?'),
      changes: 'never',
      cite: LAW('article not seen', 'R2', 'help.unhcr.org/centralasia'),
    },
  ),
  arrivalDate: date({
    label: text('Келген күн', 'День прибытия', 'Day of arrival'),
    ask: text('Қазақстанға қай күні келдіңіз?', 'В какой день вы прибыли в Казахстан?', 'When did you arrive?'),
    changes: 'never',
    cite: citing('kz/order-118')('article not seen', 'R', 'gov.kz/situations/247'),
  }),
  learnedOn: date({
    orNone: true,
    label: text('Қауіп туралы білген күн', 'День, когда узнали об угрозе', 'Day on which the danger became known'),
    ask: text(
      'Қауіп туралы Қазақстанда жүріп білсеңіз, ол қай күн еді?',
      'Если вы узнали об угрозе уже в Казахстане, в какой день это было?',
      'If you learnt of the danger when you were in Kazakhstan already, on which day?',
    ),
    help: text(
      'Келмей тұрып білсеңіз, «жоқ» деңіз.',
      'Если знали до приезда, ответьте «нет».',
      'If you knew before you came, say none.',
    ),
    changes: 'never',
    cite: citing('kz/order-118')('article not seen', 'R', 'gov.kz/situations/247'),
  }),
  fingerprints: yesNo({
    label: text('Дактилоскопиялық тіркеу', 'Дактилоскопическая регистрация', 'Fingerprint registration'),
    ask: text(
      'Дактилоскопиядан өттіңіз бе немесе куәлік берілген соң үш күн ішінде өтесіз бе?',
      'Вы прошли дактилоскопию или пройдёте её в три дня после выдачи свидетельства?',
      'Have your fingerprints been taken, or will you give them within three days after the certificate?',
    ),
    changes: 'by-effort',
    cite: LAW('art. 11(1)', 'R', 'zakonpravo.kz article 11'),
  }),
  dataTrue: dataTrue(LAW('article not seen', 'R2', 'unhcr.kz (archive of 2019-02-18)')),
  safeThirdCountry: yesNo({
    source: 'officer',
    label: text('Қауіпсіз үшінші ел', 'Безопасная третья страна', 'Safe third country'),
    ask: text(
      'Адам бұған дейін мәртебе мен қорғау ала алатын елде болды ма?',
      'Находился ли человек раньше в стране, где мог получить защиту и статус?',
      'Was the person before in a country where protection and status were open?',
    ),
    cite: LAW('art. 1(4)', 'R', 'zakon.uchet.kz Z090000216_'),
  }),
  refugeeGround: yesNo({
    source: 'officer',
    label: text('Бас тартудың басқа негізі', 'Иное основание отказа', 'Another ground of refusal'),
    ask: text(
      '«Босқындар туралы» заңда аталған бас тарту негізі бар ма?',
      'Есть ли основание отказа, названное в законе «О беженцах»?',
      'Does a ground of refusal of the law on refugees apply?',
    ),
    cite: LAW('article not seen', 'I', undefined, 'the list was not read: an officer who has it confirms'),
  }),
  furtherCheck: yesNo({
    source: 'officer',
    label: text('Қосымша тексеру', 'Дополнительная проверка', 'Further checks'),
    ask: text(
      'Шешім үшін қосымша тексеру керек пе?',
      'Нужна ли для решения дополнительная проверка?',
      'Are further checks needed for the decision?',
    ),
    cite: LAW('art. 11(1)', 'R', 'zakonpravo.kz article 11'),
  }),
}
