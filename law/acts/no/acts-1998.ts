import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

const described = (from: string, note: string) => [{ id: 'described', from, to: '2001-12-31', note }]

/** The act itself was not read: the review of 2008-2009 (chapter 2.6) tells its rules of about 1998-2001. */
export const aliensAct = act('no/aliens-act', {
  title: text(
    'Норвегия: Шетел азаматтары туралы заң (1998-2001 жылдар ережелері)',
    'Норвегия: закон об иностранных гражданах (правила 1998-2001 годов)',
    'Norway: Act on foreign nationals (rules of 1998-2001)',
  ),
  editions: described(
    '1998-01-01',
    'as the review tells it; the act was not read, and ran before and after these days',
  ),
  mark: 'D',
})

export const barentsDecree = act('no/barents-decree-1999', {
  title: text(
    'Норвегия Үкіметінің Баренц өңіріндегі Ресей азаматтары туралы қаулысы',
    'Постановление правительства Норвегии о российских гражданах Баренцева региона',
    'Decree of the Norwegian Government on Russian citizens of the Barents region',
  ),
  editions: described('1999-01-01', 'in force in 1999; the day was not told'),
  mark: 'D',
})
