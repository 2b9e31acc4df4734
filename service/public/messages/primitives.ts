import { text } from '@kosh/law'
import { messages } from '../../platform/i18n/index.ts'

/** Words of the page of primitives. */
export const primitiveWords = messages({
  title: text('Схема тілінің негіздері', 'Основы языка схем', 'Primitives of the scheme language'),
  lead: text(
    'Еңбек көші-қоны құқығы тілі айта алуы тиіс {all} негіз. Оның {used} негізі пайдаланылады; қайсысын қай жол пайдаланатыны жолдардың өзінен есептеледі.',
    '{all} понятий, без которых не записать право трудовой миграции. Используется {used}; кто чем пользуется, вычислено из самих путей.',
    '{all} notions without which the law of labour migration cannot be written. {used} are in use; who uses which is computed from the ways themselves.',
  ),
  id: text('Белгі', 'Знак', 'Id'),
  name: text('Негіз', 'Понятие', 'Notion'),
  count: text('Жол саны', 'Путей', 'Ways'),
  all: text(
    '{n, plural, one {# жол} other {# жол}}',
    '{n, plural, one {# путь} few {# пути} other {# путей}}',
    '{n, plural, one {# way} other {# ways}}',
  ),
  users: text('Кім пайдаланады', 'Кто использует', 'Used by'),
  served: text('қызмет барлық жолға береді', 'даёт сервис для всех путей', 'given by the service to every way'),
  awaited: text('әзірге жоқ: {why}', 'пока нет: {why}', 'not yet: {why}'),
  link: text('Схема тілінің негіздері', 'Основы языка схем', 'Primitives of the scheme language'),
})
