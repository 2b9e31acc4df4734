import { text } from '@kosh/law/language'
import { H1, H2, List, P } from '../components/index.ts'
import { Page } from '../frame.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import type { View } from '../view.ts'

const words = {
  title: text('Қолжетімділік', 'Доступность', 'Accessibility'),
  lead: text(
    'Бұл қызметті әркім пайдалана алуы керек. Біз WCAG 2.2 AA деңгейін ұстанамыз.',
    'Этим сервисом должен мочь пользоваться каждый. Мы следуем уровню AA стандарта WCAG 2.2.',
    'Everybody should be able to use this service. We follow WCAG 2.2 at level AA.',
  ),
  canTitle: text('Не істей аласыз', 'Что вы можете', 'What you can do'),
  can: [
    text(
      'беттерді тек пернетақтамен немесе экран оқығышпен пайдалану',
      'пользоваться страницами только с клавиатуры или с программой экранного доступа',
      'use the pages with a keyboard only, or with a screen reader',
    ),
    text(
      'мәтінді 400 пайызға дейін үлкейту: ештеңе экраннан шықпайды',
      'увеличить текст до 400 процентов: ничего не уходит за край экрана',
      'enlarge the text up to 400 per cent: nothing leaves the screen',
    ),
    text('скрипттерсіз жұмыс істеу', 'работать без скриптов', 'work without scripts'),
    text(
      'диаграмманың орнына сөйлемін немесе кестесін оқу',
      'вместо диаграммы прочитать её вывод или таблицу',
      'read the sentence or the table instead of a chart',
    ),
    text(
      'кез келген бетті ақ-қара қағазға басып шығару',
      'напечатать любую страницу чёрным по белому',
      'print any page in black on white',
    ),
  ],
  checkTitle: text('Қалай тексереміз', 'Как мы проверяем', 'How we check'),
  check: text(
    'Беттер axe құралымен, пернетақтамен, ені 320 пиксел экранда, скриптпен және скриптсіз тексеріледі. Мүгедектігі бар адамдармен сынақ әлі өткізілген жоқ.',
    'Страницы проверяются инструментом axe, с клавиатуры, на экране шириной 320 пикселей, со скриптами и без них. Испытаний с людьми с инвалидностью ещё не было.',
    'Pages are checked with axe, by keyboard, on a screen 320 pixels wide, with and without scripts. Trials with disabled people have not been held yet.',
  ),
  tellTitle: text('Кедергі тапсаңыз', 'Если вы нашли преграду', 'If you meet a barrier'),
  tell: text(
    'Осы қызметті жүргізетін мекемеге айтыңыз: қай бет, не істедіңіз, не болды. Өтінішті қағаз түрінде де беруге болады.',
    'Сообщите ведомству, которое ведёт этот сервис: какая страница, что вы делали, что произошло. Заявление можно подать и на бумаге.',
    'Tell the office that runs this service: which page, what you did, what happened. You can also apply on paper.',
  ),
}

export const AccessibilityPage = ({ view }: { view: View }): Html => (
  <Page view={view} title={view.t(words.title)} crumbs={[{ text: view.t(words.title) }]}>
    <H1>{view.t(words.title)}</H1>
    <P lead>{view.t(words.lead)}</P>
    <H2>{view.t(words.canTitle)}</H2>
    <List items={words.can.map((line) => view.t(line))} />
    <H2>{view.t(words.checkTitle)}</H2>
    <P>{view.t(words.check)}</P>
    <H2>{view.t(words.tellTitle)}</H2>
    <P>{view.t(words.tell)}</P>
  </Page>
)
