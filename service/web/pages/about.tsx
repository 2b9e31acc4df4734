import { text } from '@kosh/law/language'
import { H1, H2, List, P } from '../components/index.ts'
import { Page } from '../frame.tsx'
import type { Html } from '../jsx/jsx-runtime.ts'
import type { View } from '../view.ts'

const words = {
  title: text('Қызмет туралы', 'О сервисе', 'About this service'),
  lead: text(
    'Көш — еңбек көші-қонын жүргізетін ашық жүйе: рұқсатқа өтініштен жұмыстың аяқталуына дейін.',
    'Көш — открытая система ведения трудовой миграции: от заявления на разрешение до окончания работы.',
    'Kosh is an open system that runs labour migration: from the application for a permit to the end of the work.',
  ),
  lawTitle: text('Шешім неге сүйенеді', 'На чём основано решение', 'What a decision rests on'),
  law: [
    text(
      'Ережелер, квоталар, мерзімдер мен алымдар заңнан алынған; әрқайсысының жанында актісі мен бабы тұрады.',
      'Правила, квоты, сроки и сборы взяты из закона; рядом с каждым указаны акт и статья.',
      'Rules, quotas, time limits and fees come from the law; beside each stand its act and article.',
    ),
    text(
      'Заңда сан көрсетілмесе, жүйе оны ойдан қоспайды: «толық емес» деп көрсетеді.',
      'Если закон не называет числа, система его не придумывает: она показывает «неполно».',
      'Where the law gives no figure the system does not make one up: it says “incomplete”.',
    ),
    text(
      'Шешімді адам қабылдайды. Жүйе есептің барысын сол күйінде сақтайды: оны өтініш беруші де, шағым органы да көреді.',
      'Решение принимает человек. Ход расчёта хранится как есть: его видят и заявитель, и орган обжалования.',
      'A person decides. The computation is kept as it was: the applicant and the appeal body see the same record.',
    ),
  ],
  dataTitle: text('Сіз туралы деректер', 'Данные о вас', 'Data about you'),
  data: [
    text(
      'Ісіңізді тек оны қарайтын адамдар көреді. Әр әрекет журналға жазылады.',
      'Ваше дело видят только те, кто его рассматривает. Каждое действие записывается в журнал.',
      'Only those who handle your case see it. Every act is written into the journal.',
    ),
    text(
      'Cookie файлдары тек кіру, тіл және нысан қауіпсіздігі үшін керек. Бақылау жоқ, бөгде сервер жоқ.',
      'Файлы cookie нужны только для входа, языка и защиты форм. Слежки нет, чужих серверов нет.',
      'Cookies serve sign-in, language and the safety of forms only. No tracking, no servers of others.',
    ),
  ],
  openTitle: text('Ашықтық', 'Открытость', 'Openness'),
  open: text(
    'Бағдарлама EUPL-1.2 лицензиясымен ашық: оны кез келген мекеме орнатып, тексеріп, өзгерте алады.',
    'Программа открыта по лицензии EUPL-1.2: любое ведомство может её установить, проверить и изменить.',
    'The software is open under the EUPL-1.2: any office may install, check and change it.',
  ),
}

export const AboutPage = ({ view }: { view: View }): Html => (
  <Page view={view} title={view.t(words.title)} crumbs={[{ text: view.t(words.title) }]}>
    <H1>{view.t(words.title)}</H1>
    <P lead>{view.t(words.lead)}</P>
    <H2>{view.t(words.lawTitle)}</H2>
    <List items={words.law.map((line) => view.t(line))} />
    <H2>{view.t(words.dataTitle)}</H2>
    <List items={words.data.map((line) => view.t(line))} />
    <H2>{view.t(words.openTitle)}</H2>
    <P>{view.t(words.open)}</P>
  </Page>
)
