import { act } from '../../language/act.ts'
import { text } from '../../language/text.ts'

/** Set under s. 74 of the regulations; the notice itself was not read, only what the department's help page says of it. */
export const languageThreshold = act('ca/language-threshold', {
  title: text(
    'Федералды білікті жұмысшыларға арналған тіл деңгейі туралы министр хабарламасы (мәтіні оқылмаған)',
    'Уведомление министра о пороге языка для федеральных квалифицированных работников (текст не прочитан)',
    'Notice of the Minister on the language threshold for federal skilled workers (text not read)',
  ),
  source: 'cic.gc.ca/english/helpcentre/answer.asp?qnum=691',
  editions: [
    { id: 'known', from: '2013-05-04', note: 'the help page gives no first day; the grid counts from 4 May 2013' },
  ],
  mark: 'R2',
})

/** The instructions on the pool and on the ranking; definitions and lists of changes were read, the full grid in copies. */
export const expressEntry = act('ca/express-entry-instructions', {
  title: text(
    'Express Entry жүйесі туралы министр нұсқаулары (Канада)',
    'Указания министра о системе Express Entry (Канада)',
    'Ministerial Instructions respecting the Express Entry system (Canada)',
  ),
  number: 'under s. 10.3 of the Immigration and Refugee Protection Act',
  source: 'canada.ca: ministerial-instructions/express-entry-application-management-system/current.html',
  editions: [
    { id: '2015', from: '2015-01-01', to: '2016-11-18', note: 'a clarification of 30 January 2015 changed no figure' },
    { id: '2016', from: '2016-11-19', to: '2017-06-05', note: '2016-1 of 21 October 2016' },
    { id: '2017', from: '2017-06-06', to: '2020-10-19', note: '2017-1 of 29 May 2017' },
    { id: '2020', from: '2020-10-20', to: '2022-11-15', note: 'told by law firms: more points for French' },
    { id: '2022', from: '2022-11-16', to: '2025-03-24', note: 'occupations by training category (TEER)' },
    { id: '2025', from: '2025-03-25', note: 'told by law firms: no points for a job offer' },
  ],
  mark: 'R',
})

/** One instruction for each round: whom it invites, how many, and down to which rank. */
export const rounds = act('ca/express-entry-rounds', {
  title: text(
    'Express Entry шақыру раундтары туралы министр нұсқаулары',
    'Указания министра о раундах приглашений Express Entry',
    'Ministerial Instructions respecting invitations under the Express Entry system',
  ),
  source: 'canada.ca: ee_rounds_123_en.json (public list of rounds)',
  editions: [{ id: 'known', from: '2015-01-01', note: 'first round on 31 January 2015' }],
  mark: 'R',
})
