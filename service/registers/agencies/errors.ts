import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const agencyErrors = defineErrors({
  'agency-not-found': {
    status: 404,
    title: text('Орган табылмады', 'Орган не найден', 'Body not found'),
    text: text('Тізілімде мұндай орган жоқ.', 'В реестре нет такого органа.', 'The register has no such body.'),
    next: text('Тізімнен таңдаңыз.', 'Выберите из списка.', 'Choose from the list.'),
  },
  'agency-not-yours': {
    status: 403,
    title: text('Бұл әрекет сізге ашық емес', 'Это действие вам недоступно', 'You may not do this'),
    text: text(
      'Органдар тізілімін әкімші жүргізеді.',
      'Реестр органов ведёт администратор.',
      'The register of bodies is kept by the administrator.',
    ),
    next: text('Әкімшіге хабарласыңыз.', 'Обратитесь к администратору.', 'Contact the administrator.'),
  },
})
