import { type Text, text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Languages that a message goes out in; those of countries of origin await review. */
export type Tongue = 'kk' | 'ru' | 'en' | 'uz' | 'ky' | 'tg'
export const tongues: readonly Tongue[] = ['kk', 'ru', 'en', 'uz', 'ky', 'tg']
export const isTongue = (value: unknown): value is Tongue => tongues.includes(value as Tongue)

/** A text in the three languages of the service and in three of countries of origin. */
type Wide = Text & Record<'uz' | 'ky' | 'tg', string>
const wide = (kk: string, ru: string, en: string, uz: string, ky: string, tg: string): Wide => ({
  ...text(kk, ru, en),
  uz,
  ky,
  tg,
})

/** What goes out. Every message says the same, whatever it is about: who else sees it learns nothing. */
export const letters = {
  subject: wide(
    'Kosh: жаңа хабарлама',
    'Kosh: новое сообщение',
    'Kosh: a new message',
    'Kosh: yangi xabar',
    'Kosh: жаңы билдирүү',
    'Kosh: паёми нав',
  ),
  news: wide(
    'Сізге жаңа хабарлама келді. Оқу үшін сайтқа кіріңіз.',
    'Вам пришло новое сообщение. Чтобы прочитать, войдите на сайт.',
    'You have a new message. Sign in to read it.',
    'Sizga yangi xabar keldi. O‘qish uchun saytga kiring.',
    'Сизге жаңы билдирүү келди. Окуу үчүн сайтка кириңиз.',
    'Ба шумо паёми нав омад. Барои хондан ба сайт ворид шавед.',
  ),
  why: wide(
    'Бұл жерде мазмұны жазылмайды: хатты басқа біреу көруі мүмкін. Құпиясөзді де, ақшаны да ешқашан хатпен сұрамаймыз.',
    'Содержание здесь не пишут: письмо может увидеть кто-то другой. Ни пароль, ни деньги мы никогда не просим в письмах.',
    'What it says is not written here: somebody else may see this. We never ask for a password or money in a message.',
    'Bu yerda mazmuni yozilmaydi: xatni boshqa odam ko‘rishi mumkin. Biz xatda hech qachon parol yoki pul so‘ramaymiz.',
    'Бул жерде мазмуну жазылбайт: катты башка бирөө көрүшү мүмкүн. Биз катта эч качан сырсөз же акча сурабайбыз.',
    'Дар ин ҷо мазмун навишта намешавад: номаро каси дигар диданаш мумкин. Мо дар нома ҳеҷ гоҳ рамз ё пул намепурсем.',
  ),
  codeSubject: wide(
    'Kosh: растау коды',
    'Kosh: код подтверждения',
    'Kosh: confirmation code',
    'Kosh: tasdiqlash kodi',
    'Kosh: ырастоо коду',
    'Kosh: рамзи тасдиқ',
  ),
  code: wide(
    'Kosh коды: {code}. Ешкімге айтпаңыз.',
    'Код Kosh: {code}. Никому его не говорите.',
    'Kosh code: {code}. Tell it to nobody.',
    'Kosh kodi: {code}. Hech kimga aytmang.',
    'Kosh коду: {code}. Эч кимге айтпаңыз.',
    'Рамзи Kosh: {code}. Ба касе нагӯед.',
  ),
}

/** Faults of the contact form, beside their fields. */
export const contactWords = messages({
  badEmail: text(
    'Пошта мекенжайын толық жазыңыз, мысалы: aty@example.kz',
    'Напишите адрес целиком, например: imya@example.kz',
    'Write the whole address, for example: name@example.kz',
  ),
  badPhone: text(
    'Нөмірді + белгісінен бастап, елдің кодымен жазыңыз, мысалы: +7 701 000 00 00',
    'Напишите номер с + и кодом страны, например: +7 701 000 00 00',
    'Write the number with + and the country code, for example: +7 701 000 00 00',
  ),
  badLanguage: text('Хабарлама тілін таңдаңыз', 'Выберите язык сообщений', 'Choose the language of the messages'),
  badCode: text(
    'Код дәл келмеді. Хабарламадағы алты санды жазыңыз',
    'Код не подошёл. Напишите шесть цифр из сообщения',
    'The code does not match. Write the six digits of the message',
  ),
})
