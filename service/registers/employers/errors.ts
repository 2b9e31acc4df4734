import { text } from '@kosh/law'
import { defineErrors } from '../../platform/errors/index.ts'

export const employerErrors = defineErrors({
  'employer-not-found': {
    status: 404,
    title: text('Жұмыс беруші табылмады', 'Работодатель не найден', 'Employer not found'),
    text: text(
      'Тізілімде мұндай жазба жоқ немесе ол сізге ашық емес.',
      'В реестре нет такой записи, или она вам не открыта.',
      'The register has no such record, or it is not open to you.',
    ),
    next: text(
      'Нөмірін тексеріп, қайта іздеңіз.',
      'Проверьте номер и найдите снова.',
      'Check the number and search again.',
    ),
  },
  'employer-invalid': {
    status: 422,
    title: text('Деректерді түзету керек', 'Данные нужно исправить', 'The data need correcting'),
    text: text(
      'Кейбір жолдар толтырылмаған немесе дұрыс жазылмаған.',
      'Некоторые поля не заполнены или записаны неверно.',
      'Some fields are empty or not written correctly.',
    ),
    next: text('Белгіленген жолдарды түзетіңіз.', 'Исправьте отмеченные поля.', 'Correct the fields that are marked.'),
  },
  'employer-changed': {
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
  'employer-not-yours': {
    status: 403,
    title: text('Бұл әрекет сізге ашық емес', 'Это действие вам недоступно', 'You may not do this'),
    text: text(
      'Бұл жазбаны жұмыс берушінің өзі немесе уәкілетті орган өзгертеді.',
      'Эту запись меняет сам работодатель или уполномоченный орган.',
      'This record is changed by the employer or by the authorised body.',
    ),
    next: text('Органға хабарласыңыз.', 'Обратитесь в орган.', 'Contact the body.'),
  },
})
