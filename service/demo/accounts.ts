import { type Text, text } from '@kosh/law'
import type { Role } from '../platform/context.ts'

/** Who can be tried in the demonstration. All have the password `demo`. */
export interface MadeLogin {
  login: string
  /** Name of the person; a firm's or worker's account is named by the record behind it. */
  name: string
  role: Role
  regions: string[] | null
  /** The made firm or worker behind the account, by its place in the list of the kind. */
  firm?: number
  worker?: number
  locale: 'kk' | 'ru' | 'en'
  tries: Text
}

export const logins: readonly MadeLogin[] = [
  {
    login: 'worker',
    name: '',
    role: 'worker',
    regions: null,
    worker: 0,
    locale: 'ru',
    tries: text(
      'Жеке үйде жұмыс істеуге рұқсат сұраңыз, өтінішіңіз бен рұқсатыңызды көріңіз.',
      'Попросите разрешение работать в частном доме, посмотрите своё заявление и разрешение.',
      'Ask for a permit to work in a private household; see your application and your permit.',
    ),
  },
  {
    login: 'worker2',
    name: '',
    role: 'worker',
    regions: null,
    worker: 1,
    locale: 'ru',
    tries: text(
      'Бірінші рет өтініш беріңіз: бұл жұмыскерде әлі ештеңе жоқ.',
      'Подайте первое заявление: у этого работника ещё ничего нет.',
      'File a first application: this worker has none yet.',
    ),
  },
  {
    login: 'employer',
    name: '',
    role: 'employer',
    regions: null,
    firm: 0,
    locale: 'kk',
    tries: text(
      'Алматыдағы құрылыс фирмасы: жаңа өтініш бастаңыз, бас тартудың себептерін оқыңыз, алымды төлеңіз.',
      'Строительная фирма в Алматы: начните заявление, прочитайте причины отказа, уплатите сбор.',
      'A building firm in Almaty: begin an application, read the reasons of a refusal, pay a fee.',
    ),
  },
  {
    login: 'farm',
    name: '',
    role: 'employer',
    regions: null,
    firm: 1,
    locale: 'kk',
    tries: text(
      'Алматыдағы ауыл шаруашылығы фирмасы: маусымдық жұмыскерлерді тізіммен қосыңыз.',
      'Сельскохозяйственная фирма в Алматы: добавьте сезонных работников списком.',
      'A farm in Almaty: add seasonal workers from a list.',
    ),
  },
  {
    login: 'oil',
    name: '',
    role: 'employer',
    regions: null,
    firm: 2,
    locale: 'ru',
    tries: text(
      'Атыраудағы мұнай фирмасы: мамандарға рұқсаттарыңызды қараңыз.',
      'Нефтяная фирма в Атырау: посмотрите разрешения своих специалистов.',
      'An oil firm in Atyrau: see the permits of your specialists.',
    ),
  },
  {
    login: 'officer',
    name: 'Сәуле Оспанова',
    role: 'officer',
    regions: ['KZ-75'],
    locale: 'kk',
    tries: text(
      'Алматы кезегі: ең шұғыл істі алыңыз, шарттарды тексеріңіз, шешім шығарыңыз.',
      'Очередь Алматы: возьмите самое срочное дело, проверьте условия, решите.',
      'The queue of Almaty: take the most urgent case, check the conditions, decide.',
    ),
  },
  {
    login: 'officer2',
    name: 'Марат Қасымов',
    role: 'officer',
    regions: ['KZ-23'],
    locale: 'ru',
    tries: text(
      'Атырау кезегі: басқа өңірдің істері сізге көрінбейді.',
      'Очередь Атырау: дела других регионов вам не видны.',
      'The queue of Atyrau: cases of other regions are not shown to you.',
    ),
  },
  {
    login: 'quota',
    name: 'Жанар Есенова',
    role: 'quota-officer',
    regions: null,
    locale: 'kk',
    tries: text(
      'Квота үстелі: орын белгілеңіз, өңірлерге бөліңіз, себебін жазып ауыстырыңыз.',
      'Стол квоты: установите места, распределите по регионам, перенесите с причиной.',
      'The quota desk: set places, divide them among regions, move them with a reason.',
    ),
  },
  {
    login: 'inspector',
    name: 'Дәурен Нұрғалиев',
    role: 'inspector',
    regions: ['KZ-75', 'KZ-23'],
    locale: 'ru',
    tries: text(
      'Жұмыскерлердің шағымдарын алыңыз, сұраңыз, шешіңіз; рұқсаттарды нөмірі бойынша тексеріңіз.',
      'Возьмите жалобы работников, спросите, решите; проверьте разрешения по номеру.',
      'Take complaints of workers, ask, settle; check permits by number.',
    ),
  },
  {
    login: 'analyst',
    name: 'Асхат Бекмұхамбетов',
    role: 'analyst',
    regions: null,
    locale: 'ru',
    tries: text(
      'Басқа шек не квота не өзгертер еді деп модельден сұраңыз; адам аттары сізге көрінбейді.',
      'Спросите модель, что изменил бы другой порог или квота; имена людей вам не показываются.',
      'Ask the simulation what another threshold or quota would change; names of people are not shown to you.',
    ),
  },
  {
    login: 'auditor',
    name: 'Гүлнар Тілеубердина',
    role: 'auditor',
    regions: null,
    locale: 'kk',
    tries: text(
      'Бүкіл елдің істерін оқыңыз: ештеңені өзгерте алмайсыз.',
      'Читайте дела всей страны: изменить ничего нельзя.',
      'Read the cases of the whole country: you can change nothing.',
    ),
  },
  {
    login: 'admin',
    name: 'Ерлан Сейітов',
    role: 'admin',
    regions: null,
    locale: 'kk',
    tries: text(
      'Органдар мен есептік жазбалар: жеке істер сізге көрінбейді.',
      'Органы и учётные записи: дела вам не видны.',
      'Bodies and accounts: cases are not shown to you.',
    ),
  },
  {
    login: 'ministry',
    name: 'Гүлнар Ахметова',
    role: 'officer',
    regions: null,
    locale: 'kk',
    tries: text(
      'Жоғары орган: бас тартуға түскен шағымды қараңыз, негіздеп шешіңіз.',
      'Вышестоящий орган: рассмотрите жалобу на отказ и решите с обоснованием.',
      'The higher body: hear an appeal against a refusal and decide it with reasons.',
    ),
  },
]
