import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const personErrors = defineErrors({
  'person-not-found': {
    status: 404,
    title: text('Адам табылмады', 'Человек не найден', 'Person not found'),
    text: text(
      'Тізілімде мұндай жазба жоқ немесе ол сізге ашық емес.',
      'В реестре нет такой записи, или она вам не открыта.',
      'The register has no such record, or it is not open to you.',
    ),
    next: text('Іздеуді қайталаңыз.', 'Повторите поиск.', 'Search again.'),
  },
  'person-invalid': {
    status: 422,
    title: text('Деректерді түзету керек', 'Данные нужно исправить', 'The data need correcting'),
    text: text(
      'Кейбір жолдар толтырылмаған немесе дұрыс жазылмаған.',
      'Некоторые поля не заполнены или записаны неверно.',
      'Some fields are empty or not written correctly.',
    ),
    next: text('Белгіленген жолдарды түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
  },
  'person-changed': {
    status: 409,
    title: text('Жазба өзгеріп кетті', 'Запись успели изменить', 'The record has changed'),
    text: text(
      'Сіз ашқаннан бері бұл жазбаны басқа біреу өзгертті.',
      'С тех пор как вы её открыли, запись изменил кто-то другой.',
      'Somebody has changed this record since you opened it.',
    ),
    next: text(
      'Жазбаны қайта ашып, өзгертуді қайталаңыз.',
      'Откройте запись снова и повторите изменение.',
      'Open the record again and repeat the change.',
    ),
  },
})
