import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

const again = text(
  'Бетті жаңартып, күйін қараңыз.',
  'Обновите страницу и посмотрите состояние.',
  'Reload the page and look at its state.',
)

export const recruitmentErrors = defineErrors({
  'recruitment-not-found': {
    status: 404,
    title: text('Мұндай жазба жоқ', 'Такой записи нет', 'No such entry'),
    text: text(
      'Жалдау тіркелімінде мұндай жазба жоқ.',
      'В регистре найма такой записи нет.',
      'The register of recruitment has no such entry.',
    ),
    next: text(
      'Тізімнен таңдаңыз: /recruitment.',
      'Выберите из списка: /recruitment.',
      'Choose from the lists at /recruitment.',
    ),
  },
  'recruitment-not-yours': {
    status: 403,
    title: text('Бұл министрліктің ісі', 'Это делает министерство', 'This is for the ministry'),
    text: text(
      'Бұл әрекетті бүкіл ел үшін жауапты қызметкер жасайды.',
      'Это делает сотрудник, отвечающий за всю страну.',
      'An officer of the whole country does this.',
    ),
    next: text('Министрлікке жүгініңіз.', 'Обратитесь в министерство.', 'Turn to the ministry.'),
  },
  'recruitment-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
  'recruitment-state': {
    status: 409,
    title: text('Қазір бұлай істеуге болмайды', 'Сейчас так сделать нельзя', 'This cannot be done now'),
    text: text(
      'Жазбаның күйі бұл әрекетке сай емес: ол өзгерген не мерзімі өткен.',
      'Состояние записи этого не допускает: она изменилась или её срок прошёл.',
      'The state of the entry does not allow it: it has changed or its day has passed.',
    ),
    next: again,
  },
  'recruitment-full': {
    status: 409,
    title: text('Тізімде орын қалмады', 'В списке нет места', 'The list is full'),
    text: text(
      'Тізімде ең көбі {n} адам болады.',
      'В списке может быть не больше {n} человек.',
      'The list can hold at most {n} persons.',
    ),
    next: text('Артық жолдарды алып тастаңыз.', 'Уберите лишние строки.', 'Leave out the lines above that.'),
  },
  'recruitment-none-left': {
    status: 409,
    title: text('Бос үміткер жоқ', 'Свободных кандидатов нет', 'No candidate is free'),
    text: text(
      'Бұл тізімде осы кәсіп бойынша күтіп тұрған үміткер жоқ.',
      'В этом списке нет ожидающих кандидатов этой профессии.',
      'No candidate of this occupation waits on this list.',
    ),
    next: text(
      'Басқа тізімді не кәсіпті таңдаңыз.',
      'Выберите другой список или профессию.',
      'Choose another list or occupation.',
    ),
  },
})
