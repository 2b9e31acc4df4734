import { lists } from '@kosh/law'
import type { FieldError } from '../../platform/context.ts'
import { countryName, formatDateTime } from '../../platform/i18n/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  type FormValues,
  fields,
  H1,
  H2,
  type Html,
  NotificationBanner,
  P,
  Page,
  Select,
  Table,
  TextInput,
  type View,
} from '../../web/index.ts'
import { missionWords as w } from './messages.ts'
import type { Mission } from './missions.ts'

/** Missions abroad with their local time; the ministry adds one. */
export function MissionsPage(props: {
  view: View
  items: readonly Mission[]
  may: boolean
  done: boolean
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, items, values, errors } = props
  const { t, locale } = view
  const f = fields(view, values, errors)
  return (
    <Page view={view} title={t(w.title)} crumbs={[{ text: t(w.title) }]} faulty={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      {props.done ? (
        <NotificationBanner view={view} success>
          {t(w.added)}
        </NotificationBanner>
      ) : null}
      <H1>{t(w.title)}</H1>
      <P>{t(w.lead)}</P>
      <Table
        caption={t(w.title)}
        captionSize="hidden"
        rows={items}
        empty={<P>{t(w.none)}</P>}
        columns={[
          { head: t(w.name), rowHead: true, cell: (m) => m.name[locale] },
          { head: t(w.host), cell: (m) => countryName(locale, m.host) },
          { head: t(w.code), cell: (m) => m.code },
          { head: t(w.hour), cell: (m) => `${formatDateTime(locale, view.now, m.zone)} (${m.zone})` },
        ]}
      />
      {props.may ? (
        <>
          <H2>{t(w.add)}</H2>
          <Form view={view} action="/missions" once={typeof values['key'] === 'string' ? values['key'] : true}>
            <TextInput {...f('code')} label={t(w.code)} hint={t(w.codeHint)} width={20} />
            <Select
              {...f('host')}
              label={t(w.host)}
              options={[
                { value: '', text: '' },
                ...[...lists['country']!.codes()]
                  .map((value) => ({ value, text: countryName(locale, value) }))
                  .sort((a, b) => a.text.localeCompare(b.text, locale)),
              ]}
            />
            <TextInput {...f('name.kk')} label={t(w.nameKk)} />
            <TextInput {...f('name.ru')} label={t(w.nameRu)} />
            <TextInput {...f('name.en')} label={t(w.nameEn)} />
            <TextInput {...f('zone')} label={t(w.zone)} hint={t(w.zoneHint)} width={20} />
            <Button>{t(w.add)}</Button>
          </Form>
        </>
      ) : null}
    </Page>
  )
}
