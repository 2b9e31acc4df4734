import { text } from '@kosh/law/language'
import { describe, expect, it } from 'vitest'
import { Page, renderPage } from '../frame.tsx'
import type { View } from '../view.ts'
import { withParam } from '../view.ts'
import {
  Checkboxes,
  DateInput,
  dateFields,
  ErrorSummary,
  Form,
  fields,
  Pagination,
  Radios,
  readDate,
  Select,
  Table,
  TextArea,
  TextInput,
} from './index.ts'

const view: View = {
  locale: 'kk',
  actor: { id: '00000000-0000-7000-8000-000000000001', role: 'public', name: '', country: 'KZ', regions: null },
  address: '/cases?state=filed&after=x1',
  demo: true,
  now: new Date('2026-05-04T06:00:00Z'),
  navigation: [{ href: '/cases', text: text('Істер', 'Дела', 'Cases') }],
  csrf: () => 'token-of-form',
  newKey: () => 'key-of-act',
  t: (words) => words.kk,
}
const faults = [
  { path: '/family', code: 'missing', text: text('Тегіңізді жазыңыз', 'Укажите фамилию', 'Enter your family name') },
  { path: '/birth', code: 'date', text: text('Туған күніңізді жазыңыз', 'Укажите дату', 'Enter your date of birth') },
]

describe('components of forms', () => {
  const typed = {
    family: '<Ә>',
    sex: '1',
    work: ['a', 'c'],
    'birth-day': '31',
    'birth-month': 'x',
    region: 'KZ-ALM',
    note: '\nжол',
  }
  const f = fields(view, typed, faults)

  it('keep what was typed', () => {
    expect(String(<TextInput {...f('family')} label="Тегі" />)).toContain('value="&lt;Ә&gt;"')
    expect(String(<TextArea {...f('note')} label="Ескерту" />)).toContain('>\n\nжол</textarea>')
    const choices = ['0', '1'].map((value) => ({ value, text: value }))
    expect(String(<Radios {...f('sex')} label="Жынысы" choices={choices} />)).toContain('value="1" checked')
    const work = ['a', 'b', 'c'].map((value) => ({ value, text: value }))
    expect(String(<Checkboxes {...f('work')} label="Жұмыс" choices={work} />).match(/ checked/g)).toHaveLength(2)
    const options = [{ value: 'KZ-ALM', text: 'Алматы' }]
    expect(String(<Select {...f('region')} label="Өңір" options={options} />)).toContain('value="KZ-ALM" selected')
    const date = String(<DateInput {...f('birth')} label="Туған күні" />)
    expect(date).toContain('name="birth-day" type="text" inputmode="numeric" value="31"')
    expect(date).toContain('value="x"')
  })

  it('never send a password back', () => {
    expect(
      String(<TextInput {...fields(view, { password: 'secret' })('password')} type="password" label="x" />),
    ).not.toContain('secret')
  })

  it('lead from the error summary to the first input of the field', () => {
    const page = String(
      <Form view={view} action="/x">
        <ErrorSummary view={view} errors={faults} />
        <TextInput {...f('family')} label="Тегі" />
        <DateInput {...f('birth')} label="Туған күні" />
      </Form>,
    )
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets).toEqual(['f-family', 'f-birth'])
    for (const target of targets) expect(page.split(`id="${target}"`)).toHaveLength(2)
    expect(page).toContain('aria-describedby="f-family-error" aria-invalid="true"')
  })

  it('carry the csrf field always and an idempotency key where an act follows', () => {
    const plain = String(<Form view={view} action="/x" />)
    expect(plain).toContain('name="_csrf" value="token-of-form"')
    expect(plain).not.toContain('name="key"')
    expect(String(<Form view={view} action="/x" once />)).toContain('name="key" value="key-of-act"')
    expect(String(<Form view={view} action="/x" once="before" />)).toContain('name="key" value="before"')
  })
})

describe('dates in three fields', () => {
  const read = (day: string, month: string, year: string) =>
    readDate({ 'd-day': day, 'd-month': month, 'd-year': year }, 'd')

  it('are read when they are in the calendar', () => {
    expect(read('5', '5', '2026')).toEqual({ kind: 'date', date: '2026-05-05' })
    expect(read('29', '02', '2024')).toEqual({ kind: 'date', date: '2024-02-29' })
  })

  it('name the part that is wrong', () => {
    expect(read('29', '2', '2026')).toEqual({ kind: 'wrong', part: 'day' })
    expect(read('1', '13', '2026')).toEqual({ kind: 'wrong', part: 'month' })
    expect(read('1', '1', '26')).toEqual({ kind: 'wrong', part: 'year' })
    expect(read('', '', '')).toEqual({ kind: 'empty' })
  })

  it('are filled from a stored answer', () => {
    expect(readDate(dateFields('d', '2026-05-04'), 'd')).toEqual({ kind: 'date', date: '2026-05-04' })
  })
})

describe('frame', () => {
  const page = renderPage(
    <Page view={view} title="Істер" faulty>
      x
    </Page>,
  )

  it('says the language, the title with the fault first, and that it is a demonstration', () => {
    expect(page).toMatch(/^<!doctype html>\n<html class="govuk-template" lang="kk">/)
    expect(page).toContain('<title>Қате: Істер – Көш</title>')
    expect(page).toContain('Бұл жерде рұқсат берілмейді.')
  })

  it('keeps the address in the language switch and marks the section', () => {
    expect(page).toContain('href="/cases?state=filed&amp;after=x1&amp;lang=ru"')
    expect(page).toContain('href="/cases" aria-current="true"')
  })

  it('carries no crown, no name of another government and no inline script', () => {
    expect(page).not.toMatch(/GOV\.UK|crown|govuk-header\b|<script>|onclick/i)
  })
})

describe('lists', () => {
  it('lead to the next page and back to the first, keeping the filters', () => {
    const nav = String(<Pagination view={view} next="k2" />)
    expect(nav).toContain('href="/cases?state=filed&amp;after=k2"')
    expect(nav).toContain('href="/cases?state=filed"')
    expect(String(<Pagination view={{ ...view, address: '/cases' }} next={null} />)).toBe('')
  })

  it('say what will come when a table is empty', () => {
    expect(String(<Table caption="x" columns={[]} rows={[]} empty={<p>Бос</p>} />)).toBe(
      '<div class="kosh-empty"><p>Бос</p></div>',
    )
  })

  it('change one parameter of an address and nothing else', () => {
    expect(withParam('/a?b=1&lang=kk#x', 'lang', undefined)).toBe('/a?b=1')
    expect(withParam('/a', 'lang', 'ru')).toBe('/a?lang=ru')
  })
})
