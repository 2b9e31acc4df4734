import { type Text, text } from '@kosh/law'
import type { OutcomeKey } from '@kosh/law/bulk'
import { messages } from '../platform/i18n/index.ts'
import { MOST_PERSONS } from '../simulation/index.ts'
import { MOST_CHANGES, MOST_SEED, type RunState } from './model.ts'

export const stateNames: Record<RunState, Text> = {
  waiting: text('кезекте', 'в очереди', 'waiting'),
  running: text('есептелуде', 'считается', 'at work'),
  done: text('дайын', 'готов', 'done'),
  failed: text('орындалмады', 'не выполнен', 'failed'),
  cancelled: text('тоқтатылды', 'остановлен', 'stopped'),
}

export const outcomeNames: Record<OutcomeKey, Text> = {
  pass: text('беріледі', 'выдаётся', 'granted'),
  fail: text('бас тартылады', 'отказ', 'refused'),
  'no-place': text('орын жетпейді', 'не хватило мест', 'no place left'),
  unknown: text('әзірге белгісіз', 'пока неизвестно', 'not yet known'),
  incomplete: text('заңда мән табылмаған', 'в праве нет значения', 'value missing in the law'),
}

export const listWords = messages({
  title: text('Модельдеу', 'Моделирование', 'Simulation'),
  lead: text(
    'Басқа шек, квота немесе басқа жол не өзгертер еді? Екі нұсқаны бірдей адамдар бойынша салыстырыңыз.',
    'Что изменили бы другой порог, другая квота или другой путь? Сравните два варианта на одних и тех же людях.',
    'What would another threshold, quota or scheme change? Compare two variants over the same persons.',
  ),
  newRun: text('Жаңа сұрақ', 'Новый вопрос', 'New question'),
  own: text('Сіздің есептеріңіз', 'Ваши расчёты', 'Your runs'),
  asked: text('Сұрақ', 'Вопрос', 'Question'),
  when: text('Қашан', 'Когда', 'When'),
  state: text('Күйі', 'Состояние', 'State'),
  persons: text('Адам', 'Людей', 'Persons'),
  empty: text(
    'Сіз әлі ештеңе сұраған жоқсыз. Сұрақ қойсаңыз, есебі мен күйі осында тұрады; оны өзіңізден басқа ешкім көрмейді.',
    'Вы ещё ничего не спрашивали. Когда спросите, расчёт и его состояние появятся здесь; видите их только вы.',
    'You have asked nothing yet. Once you ask, the run and its state stand here; nobody but you sees them.',
  ),
})

export const formWords = messages({
  title: text('Модельге жаңа сұрақ', 'Новый вопрос к модели', 'New question to the simulation'),
  stepOne: text('1-қадам: нені салыстырамыз', 'Шаг 1: что сравниваем', 'Step 1: what is compared'),
  stepTwo: text(
    '2-қадам: не өзгереді, кім есептеледі',
    'Шаг 2: что меняется и кого считаем',
    'Step 2: what changes, and for whom',
  ),
  first: text(
    'Бірінші нұсқа: қолданыстағы заң',
    'Первый вариант: право как есть',
    'First variant: the law as it stands',
  ),
  second: text('Екінші нұсқа', 'Второй вариант', 'Second variant'),
  scheme: text('Жол', 'Путь', 'Scheme'),
  day: text('Заң қай күнгі', 'Право на какой день', 'The law of which day'),
  other: text('Басқа жолмен салыстыру', 'Сравнить с другим путём', 'Compare with another scheme'),
  otherHint: text(
    'Бос қалдырсаңыз, сол жолдың өзі өзгерістермен салыстырылады.',
    'Оставьте пустым, чтобы сравнить тот же путь с изменениями.',
    'Leave empty to compare the same scheme with changes.',
  ),
  same: text('Сол жолдың өзі', 'Тот же путь', 'The same scheme'),
  otherDay: text('Басқа күннің заңы', 'Право другого дня', 'The law of another day'),
  otherDayHint: text(
    'Бос қалдырсаңыз, сол күн алынады.',
    'Оставьте пустым, чтобы взять тот же день.',
    'Leave empty for the same day.',
  ),
  next: text('Жалғастыру', 'Продолжить', 'Continue'),
  changes: text('Екінші нұсқада не өзгереді', 'Что меняется во втором варианте', 'What changes in the second variant'),
  changesHint: text(
    'Әр өрісте заңдағы мән тұр. Өзгертпегеніңіз заңдағыдай қалады. Тек шешімге әсер ететін мәндер көрсетілген: алымдар мен мерзімдер ешкімге бас тартқызбайды.',
    'В каждом поле стоит значение права. Что вы не измените, останется как в праве. Показаны только значения, от которых зависит решение: из-за сборов и сроков никому не отказывают.',
    'Each field holds the value of the law. What you leave stays as in the law. Only values that decide are shown: fees and time limits refuse nobody.',
  ),
  noValues: text(
    'Бұл редакцияда сандық мәндер жоқ: шартты алып тастауға, орын санын шектеуге немесе басқа жолды таңдауға болады.',
    'В этой редакции нет числовых значений: можно снять условие, ограничить число мест или выбрать другой путь.',
    'This edition has no values to change: drop a criterion, limit the places, or choose another scheme.',
  ),
  pass: text('Өту балы', 'Проходной балл', 'Pass mark'),
  passNow: text('Заңда: {now}', 'В праве: {now}', 'In the law: {now}'),
  passVaries: text(
    'Заңда бұл балл жауаптарға байланысты; жазсаңыз, барлығына бірдей болады.',
    'В праве этот балл зависит от ответов; если введёте число, оно будет общим для всех.',
    'In the law this mark hangs on the answers; a number typed here holds for everybody.',
  ),
  now: text('заңда: {now}', 'в праве: {now}', 'in the law: {now}'),
  values: text(
    '{n, plural, other {# мән}}',
    '{n, plural, one {# значение} few {# значения} other {# значений}}',
    '{n, plural, one {# value} other {# values}}',
  ),
  codes: text('кодтар бос орынмен бөлінеді', 'коды через пробел', 'codes with a space between'),
  without: text('Алып тасталатын шарттар', 'Условия, которые снимаются', 'Criteria that are dropped'),
  withoutHint: text(
    'Белгіленген шарт екінші нұсқада тексерілмейді.',
    'Отмеченное условие во втором варианте не проверяется.',
    'A criterion ticked is not checked in the second variant.',
  ),
  placesTitle: text('Орын саны (квота)', 'Число мест (квота)', 'Places (quota)'),
  placesHint: text(
    'Бос қалдырсаңыз, орын шектелмейді. Жол балмен іріктесе, орын балы жоғарыларға беріледі, әйтпесе кезек бойынша.',
    'Оставьте пустым, чтобы не ограничивать места. Если путь отбирает по баллам, места получают набравшие больше, иначе — по очереди.',
    'Leave empty for no limit. Where the scheme ranks by points, the highest get the places, otherwise the first in line.',
  ),
  places: text('Бірінші нұсқада', 'В первом варианте', 'Under the first variant'),
  placesThen: text('Екінші нұсқада', 'Во втором варианте', 'Under the second variant'),
  placesThenHint: text(
    'Бос қалдырсаңыз, бірінші нұсқадағыдай.',
    'Оставьте пустым, чтобы было как в первом.',
    'Leave empty for the same as under the first.',
  ),
  people: text('Кім есептеледі', 'Кого считаем', 'Whom to decide'),
  made: text('Жасалған адамдар', 'Созданные люди', 'Made persons'),
  madeHint: text(
    'Жарияланған сандарға сай құрылады; ешкімнің шынайы дерегі емес.',
    'Создаются по опубликованным числам; это ничьи настоящие данные.',
    'Drawn after published figures; nobody’s real data.',
  ),
  register: text('Осы қызметтің тізілімі', 'Реестр этого сервиса', 'The register of this service'),
  registerHint: text(
    'Сіздің өңірлеріңізде берілген өтініштер, аты-жөнсіз.',
    'Заявления, поданные в ваших регионах, без имён.',
    'Applications filed in your regions, without names.',
  ),
  file: text('CSV файлы', 'Файл CSV', 'A CSV file'),
  fileHint: text(
    'Бірінші жол деректердің атын атайды, әр келесі жол — бір адам. Жай немесе .gz, 10 МБ-қа дейін. Есеп аяқталған соң файл өшіріледі.',
    'Первая строка называет сведения, каждая следующая — один человек. Обычный или .gz, до 10 МБ. После расчёта файл удаляется.',
    'The first line names the facts, each further line is one person. Plain or .gz, up to 10 MB. The file is removed once the run ends.',
  ),
  fileNames: text('Деректердің аттары', 'Имена сведений', 'Names of the facts'),
  persons: text('Жасалатын адам саны', 'Сколько людей создать', 'How many made persons'),
  seed: text('Популяция нөмірі', 'Номер популяции', 'Number of the population'),
  seedHint: text(
    'Бірдей нөмір бірдей адамдарды жасайды.',
    'Один и тот же номер создаёт одних и тех же людей.',
    'The same number makes the same persons.',
  ),
  upTo: text('1-ден {most}-ға дейін', 'От 1 до {most}', 'From 1 to {most}'),
  ask: text('Есептеу', 'Рассчитать', 'Run'),
  change: text('Жолды немесе күнді өзгерту', 'Изменить путь или день', 'Change the scheme or the day'),
})

export const runWords = messages({
  title: text('Модельге сұрақ', 'Вопрос к модели', 'Question to the simulation'),
  question: text('Не сұралды', 'Что спрошено', 'What was asked'),
  first: text('Бірінші нұсқа', 'Первый вариант', 'First variant'),
  second: text('Екінші нұсқа', 'Второй вариант', 'Second variant'),
  onDay: text('{scheme}, {day} күнгі заң', '{scheme}, право на {day}', '{scheme}, the law of {day}'),
  changes: text('Өзгерістер', 'Изменения', 'Changes'),
  noChanges: text('өзгеріссіз', 'без изменений', 'none'),
  pass: text('өту балы', 'проходной балл', 'pass mark'),
  placesTo: text('орын саны: {to}', 'число мест: {to}', 'places: {to}'),
  without: text('шартсыз: {title}', 'без условия: {title}', 'without: {title}'),
  fromTo: text('{title}: {from} → {to}', '{title}: {from} → {to}', '{title}: {from} → {to}'),
  places: text('Екі нұсқадағы орын саны', 'Мест в обоих вариантах', 'Places under both variants'),
  placesFirst: text('Бірінші нұсқадағы орын саны', 'Мест в первом варианте', 'Places under the first variant'),
  people: text('Кім есептелді', 'Кого считали', 'Who was decided'),
  peopleMade: text(
    'жасалған адамдар: {n}, популяция нөмірі {seed}',
    'созданные люди: {n}, номер популяции {seed}',
    'made persons: {n}, population number {seed}',
  ),
  peopleRegister: text('осы қызметтің тізілімі', 'реестр этого сервиса', 'the register of this service'),
  peopleFile: text('файл: {name}', 'файл: {name}', 'file: {name}'),
  asked: text('Сұралған уақыты', 'Когда спрошено', 'Asked'),
  waiting: text(
    'Есеп кезекте тұр. Ол өзі басталады.',
    'Расчёт в очереди. Он начнётся сам.',
    'The run is waiting for its turn. It begins by itself.',
  ),
  population: text('Адамдар дайындалуда.', 'Готовим людей.', 'Getting the persons ready.'),
  progress: text(
    '{stage}: {of} адамның {done} есептелді ({percent} %).',
    '{stage}: посчитано {done} из {of} ({percent} %).',
    '{stage}: {done} of {of} persons decided ({percent} %).',
  ),
  report: text(
    'Екі нұсқа салыстырылуда ({percent} %).',
    'Сравниваем варианты ({percent} %).',
    'Comparing the two variants ({percent} %).',
  ),
  refreshed: text(
    'Бет өзі жаңарады. Оны жауып, кейін оралуға болады: есеп тоқтамайды.',
    'Страница обновляется сама. Её можно закрыть и вернуться позже: расчёт не остановится.',
    'This page renews itself. You may close it and come back: the run goes on.',
  ),
  still: text('Өзі жаңармасын', 'Не обновлять', 'Do not renew'),
  stillOn: text('Бет өзі жаңармайды.', 'Страница не обновляется сама.', 'The page does not renew itself.'),
  renew: text('Қазір жаңарту', 'Обновить сейчас', 'Renew now'),
  cancel: text('Есепті тоқтату', 'Остановить расчёт', 'Stop the run'),
  cancelled: text('Сіз бұл есепті тоқтаттыңыз.', 'Вы остановили этот расчёт.', 'You stopped this run.'),
  failed: text('Есеп орындалмады', 'Расчёт не выполнен', 'The run failed'),
  again: text('Осы жолмен жаңа сұрақ', 'Новый вопрос по этому пути', 'New question about this scheme'),
})

/** Faults of a question, told at their fields. */
export const faultWords = messages({
  scheme: text(
    'Мұндай жол жоқ: тізімнен таңдаңыз',
    'Такого пути нет: выберите из списка',
    'There is no such scheme: choose one from the list',
  ),
  day: text(
    'Бұл күн емес: күнін, айын, жылын жазыңыз',
    'Это не дата: укажите день, месяц и год',
    'This is no day: give day, month and year',
  ),
  notInForce: text(
    'Бұл күні осы жол күшінде жоқ: басқа күнді таңдаңыз',
    'В этот день этот путь не действует: выберите другой день',
    'This scheme is not in force on this day: choose another day',
  ),
  nothing: text(
    'Екінші нұсқада ештеңе өзгертілмеген: кемінде біреуін өзгертіңіз',
    'Во втором варианте ничего не изменено: измените хотя бы одно',
    'Nothing is changed in the second variant: change at least one thing',
  ),
  many: text(
    `Өзгеріс тым көп: ең көбі ${MOST_CHANGES}`,
    `Слишком много изменений: не больше ${MOST_CHANGES}`,
    `Too many changes: ${MOST_CHANGES} at most`,
  ),
  places: text(
    'Орын саны — нөлден басталатын бүтін сан',
    'Число мест — целое, от нуля',
    'Places are a whole number from zero',
  ),
  persons: text(
    `Адам саны 1 мен ${MOST_PERSONS} арасындағы бүтін сан болсын`,
    `Число людей — целое от 1 до ${MOST_PERSONS}`,
    `Persons are a whole number from 1 to ${MOST_PERSONS}`,
  ),
  seed: text(
    `Популяция нөмірі 0 мен ${MOST_SEED} арасындағы бүтін сан болсын`,
    `Номер популяции — целое от 0 до ${MOST_SEED}`,
    `The number of the population is a whole number from 0 to ${MOST_SEED}`,
  ),
})

/** Faults of what was typed. */
export const typedWords = messages({
  scheme: text('Жолды таңдаңыз', 'Выберите путь', 'Choose a scheme'),
  day: text(
    'Күнді толық жазыңыз: күні, айы, жылы',
    'Укажите дату полностью: день, месяц, год',
    'Give the whole date: day, month, year',
  ),
  number: text('Бұл жерге сан жазыңыз', 'Введите здесь число', 'Enter a number here'),
  people: text('Кімді есептеу керегін таңдаңыз', 'Выберите, кого считать', 'Choose whom to decide'),
  file: text('CSV файлын таңдаңыз', 'Выберите файл CSV', 'Choose a CSV file'),
})

export const keyWords = messages({ others: text('басқалары', 'прочие', 'all others') })
