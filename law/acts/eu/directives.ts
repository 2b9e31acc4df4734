import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Binds the member states, not employers or workers; named only where a scheme of a state follows it. */
export const seasonalDirective = act('eu/directive-2014-36', {
  title: text(
    'Маусымдық жұмыскерлер туралы 2014/36 директива (Еуропалық одақ)',
    'Директива 2014/36 о сезонных работниках (Европейский союз)',
    'Directive 2014/36 on seasonal workers (European Union)',
  ),
  number: '2014/36',
  source: 'eumonitor.eu (summary; text not read)',
  editions: [{ id: 'known', from: '2014-12-31', note: 'of 2014; the day was not read' }],
  mark: 'R2',
})
