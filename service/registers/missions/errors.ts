import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const missionErrors = defineErrors({
  'mission-not-yours': {
    status: 403,
    title: text('Бұл әрекет сізге ашық емес', 'Это действие вам недоступно', 'This act is not open to you'),
    text: text(
      'Мекемелерді тек бүкіл елдің маманы қосады.',
      'Представительства добавляет только специалист всей страны.',
      'Only an officer of the whole country adds missions.',
    ),
    next: text('Министрлікке жүгініңіз.', 'Обратитесь в министерство.', 'Turn to the ministry.'),
  },
  'mission-input': {
    status: 422,
    title: text('Мекеме қосылмады', 'Представительство не добавлено', 'The mission was not added'),
    text: text('Кейбір өрістер дұрыс емес.', 'Некоторые поля заполнены неверно.', 'Some fields are not right.'),
    next: text('Белгіленген өрістерді түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields marked.'),
  },
  'mission-known': {
    status: 409,
    title: text('Бұл код тіркелген', 'Этот код уже есть', 'This code is taken'),
    text: text(
      '{code} коды басқа мекемеде.',
      'Код {code} у другого представительства.',
      'Code {code} is another mission’s.',
    ),
    next: text('Басқа код жазыңыз.', 'Укажите другой код.', 'Give another code.'),
  },
})
