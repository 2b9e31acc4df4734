import { scheme, text } from '../../../language/index.ts'
import { application } from './facts.ts'
import { r2 } from './r2.ts'
import { r3 } from './r3.ts'
import { r4 } from './r4.ts'
import { r5 } from './r5.ts'
import { worker } from './worker-facts.ts'

/** Permit given to an employer for foreign workers inside the yearly quota of the region. */
export const employerPermit = scheme('kz/employer-permit', {
  status: 'law',
  gives: 'employer-permit',
  title: text(
    'Шетелдік жұмыс күшін тартуға рұқсат',
    'Разрешение на привлечение иностранной рабочей силы',
    'Permit to attract foreign labour',
  ),
  summary: text(
    'Шетелдік жұмыскер алатын жұмыс берушілерге: өңір квотасының шегінде санат бойынша рұқсат береді.',
    'Для работодателей, которые принимают иностранных работников: разрешение по категории в пределах квоты региона.',
    'For employers who take on foreign workers: a permit by category within the quota of the region.',
  ),
  facts: { ...application, ...worker },
  editions: [r2, r3, r4, r5],
})
