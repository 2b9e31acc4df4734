import { text } from '@kosh/law'
import { defineErrors } from '../platform/errors/index.ts'

export const returnErrors = defineErrors({
  'return-not-found': {
    status: 404,
    title: text('Мұндай рұқсат жоқ', 'Такого разрешения нет', 'No such permit'),
    text: text(
      'Есімі жазылған жұмыскердің рұқсаты табылмады.',
      'Разрешение названного работника не найдено.',
      'No permit of a named worker was found.',
    ),
    next: text('Тізімнен таңдаңыз: /returns.', 'Выберите из списка: /returns.', 'Choose from the list at /returns.'),
  },
  'return-input': {
    status: 422,
    title: text('Деректер толық емес', 'Данные неполны', 'The data is not complete'),
    text: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
    next: text('Түзетіп, қайта жіберіңіз.', 'Исправьте и отправьте снова.', 'Correct them and send again.'),
  },
})
