import { citing, type Recruitment, text } from '../../../language/index.ts'

const GUIDE = citing('kr/eps-guidance')
const CONTRACT = GUIDE('article not seen', 'R', 'KRa', 'KR-13')

/** Public bodies only, from the roster of a memorandum state, on the standard contract. Who bears which cost was not read. */
export const recruitment: Recruitment = {
  agreement: { states: 'kr.eps.states', cite: GUIDE('article not seen', 'R', 'KRc', 'KR-3') },
  roster: {
    proposals: { n: 3, cite: GUIDE('article not seen', 'R', 'KRa', 'KR-12: fitting candidates, three times') },
    cite: GUIDE('article not seen', 'R2', 'KRa', 'KR-10'),
  },
  contract: {
    clauses: [
      {
        id: 'pay',
        title: text('Ақы', 'Оплата', 'Pay'),
        text: text(
          'Ақының мөлшері мен валютасы осы шартта жазылған.',
          'Размер и валюта оплаты указаны в этом договоре.',
          'The amount and the currency of the pay stand in this contract.',
        ),
        cite: CONTRACT,
      },
      {
        id: 'hours',
        title: text('Жұмыс уақыты', 'Рабочее время', 'Hours'),
        text: text(
          'Жұмыс уақыты осы шартта жазылған.',
          'Рабочее время указано в этом договоре.',
          'The hours of work stand in this contract.',
        ),
        cite: CONTRACT,
      },
      {
        id: 'rest',
        title: text('Демалыс күндері', 'Выходные дни', 'Rest days'),
        text: text(
          'Демалыс күндері осы шартта жазылған.',
          'Выходные дни указаны в этом договоре.',
          'The rest days stand in this contract.',
        ),
        cite: CONTRACT,
      },
      {
        id: 'workplace',
        title: text('Жұмыс орны', 'Место работы', 'Workplace'),
        text: text(
          'Жұмыскер осы шартта жазылған орында істейді.',
          'Работник работает в месте, указанном в этом договоре.',
          'The worker works at the place that stands in this contract.',
        ),
        cite: CONTRACT,
      },
    ],
    cite: CONTRACT,
  },
  information: [
    {
      id: 'arrival',
      title: text('Келгенде', 'По прибытии', 'On arrival'),
      text: text(
        'Келгенде оқу мен медициналық тексеру болады. Екінші тексеруден де өтпесеңіз, өз есебіңізден қайтарыласыз.',
        'По прибытии будут обучение и медицинский осмотр. Если не пройти его и во второй раз, отправят домой за свой счёт.',
        'Training and a medical check follow the arrival. Who fails the second check too is sent home at own cost.',
      ),
      cite: GUIDE('article not seen', 'R2', 'KRu', 'KR-15'),
    },
    {
      id: 'insurance',
      title: text('Сақтандыру', 'Страховки', 'Insurance'),
      text: text(
        'Қайту шығыны сақтандыруын сексен күнде өзіңіз төлейсіз; ол қалай кетсеңіз де қайтарылады.',
        'Страховку расходов на возвращение вы платите сами в восемьдесят дней; её выплачивают при любом отъезде.',
        'You pay the return-cost insurance yourself within eighty days; it is paid out at departure of any kind.',
      ),
      cite: GUIDE('article not seen', 'R', 'KRg', 'KR-18'),
    },
    {
      id: 'change',
      title: text('Жұмыс орнын ауыстыру', 'Смена места работы', 'Change of workplace'),
      text: text(
        'Бірінші жұмыс орнында қаласыз; шарт бітсе, кәсіпорын жабылса не себеп сізде болмаса (төленбеген ақы, зорлық), ауыса аласыз. Шарт біткен соң бір айда өтініңіз.',
        'Вы остаётесь на первом месте; сменить его можно, если договор кончился, фирма закрылась или причина не в вас (невыплата, насилие). Обратитесь за месяц после конца договора.',
        'You stay with the first workplace; you may change if the contract ended, the firm closed or the reason is not yours (unpaid wages, abuse). Apply within a month of the end of the contract.',
      ),
      cite: GUIDE('article not seen', 'R', 'KRe', 'KR-23, KR-25'),
    },
  ],
  cite: GUIDE('article not seen', 'R', 'KRa', 'KR-10..15'),
}
