import { localDate } from '../../../platform/calendar.ts'
import { formatDate, regionName } from '../../../platform/i18n/index.ts'
import {
  Button,
  Checkboxes,
  DateInput,
  Details,
  Form,
  type FormValues,
  fields,
  type Html,
  type Node,
  P,
  Radios,
  Select,
  TextArea,
  TextInput,
} from '../../../web/index.ts'
import { deskWords as words } from '../desk-messages.ts'
import { regionsOf } from '../filing.ts'
import { outcomeNames } from '../messages.ts'
import { isOpen, LONGEST, outcomes, SHORT } from '../model.ts'
import type { ComplaintProps } from './complaint.tsx'
import { complaintAddress } from './queue.tsx'

/** Which act the form on the page was; what was typed and the faults stay in it alone. */
export const actOf = (values: FormValues): string => (typeof values['act'] === 'string' ? values['act'] : '')

/** One act in a fold of its own, open when it has just been refused. */
function Fold(
  props: ComplaintProps & { act: string; title: string; children: (f: ReturnType<typeof fields>) => Node },
): Html {
  const { view, complaint, act } = props
  const here = actOf(props.values) === act
  const f = fields(view, here ? props.values : {}, here ? props.errors : [])
  // A page has several forms with fields of one name: each field's id is that of its act.
  const bound: typeof f = (name) => {
    const field = f(name)
    return here ? field : { ...field, id: `${field.id}-${act}` }
  }
  return (
    <Details summary={props.title} id={act} open={here}>
      <Form view={view} action={complaintAddress(complaint.number, `/${act}`)} once>
        <input type="hidden" name="act" value={act} />
        {props.children(bound)}
        <Button>{props.title}</Button>
      </Form>
    </Details>
  )
}

function Protect(props: ComplaintProps): Html {
  const { view, country, consent } = props
  const { t, locale } = view
  const given = consent && formatDate(locale, localDate(new Date(consent.givenAt), country))
  return (
    <Fold {...props} act="protect" title={t(words.give)}>
      {(f) => (
        <>
          <P>{t(words.protectLead)}</P>
          <P>
            {given ? t(words.consentGiven, { day: given }) : t(words.consentNone)}
            {consent?.permit ? `. ${t(words.consentPermit, { permit: consent.permit })}` : null}
          </P>
          <Checkboxes
            {...f('kinds')}
            label={t(words.protect)}
            choices={[
              { value: 'change', text: t(words.change) },
              { value: 'hold', text: t(words.hold) },
            ]}
          />
          <DateInput {...f('until')} label={t(words.until)} />
          {consent?.permit ? null : (
            <TextInput {...f('person')} label={t(words.person)} hint={t(words.personHint)} autocomplete="off" />
          )}
        </>
      )}
    </Fold>
  )
}

/** The acts of the inspector who took the complaint. */
export function Desk(props: ComplaintProps): Html {
  const { view, country, complaint: c, latest, passDays } = props
  const { t, locale } = view
  const upheld = c.outcome === 'upheld' || c.outcome === 'partly-upheld'
  if (!isOpen(c.state)) return upheld && !c.wipedAt ? <Protect {...props} /> : <></>
  const late = c.dueOn !== null && c.dueOn < localDate(view.now, country)
  return (
    <>
      <Fold {...props} act="ask" title={t(words.ask)}>
        {(f) => <TextArea {...f('text')} label={t(words.text)} hint={t(words.askHint)} rows={4} maxlength={LONGEST} />}
      </Fold>
      <Fold {...props} act="step" title={t(words.step)}>
        {(f) => (
          <>
            <TextArea {...f('text')} label={t(words.text)} rows={4} maxlength={LONGEST} />
            <Checkboxes
              {...f('shown')}
              label={t(words.stepShown)}
              choices={[{ value: 'yes', text: t(words.stepShown) }]}
              small
            />
          </>
        )}
      </Fold>
      <Fold {...props} act="employer" title={t(words.setEmployer)}>
        {(f) => (
          <TextInput {...f('employer')} label={t(words.employer)} inputmode="numeric" autocomplete="off" width={20} />
        )}
      </Fold>
      <Fold {...props} act="refer" title={t(words.refer)}>
        {(f) => (
          <>
            <P>{t(words.referHint)}</P>
            <TextInput {...f('body')} label={t(words.body)} maxlength={SHORT} />
            <TextArea {...f('reason')} label={t(words.reason)} rows={3} maxlength={LONGEST} />
          </>
        )}
      </Fold>
      <Fold {...props} act="move" title={t(words.move)}>
        {(f) => (
          <>
            {passDays === undefined ? null : <P>{t(words.moveHint, { n: passDays })}</P>}
            <Select
              {...f('region')}
              label={t(words.region)}
              options={regionsOf(country)
                .filter((code) => code !== c.region)
                .map((value) => ({ value, text: regionName(locale, value) }))}
            />
            <TextArea {...f('reason')} label={t(words.reason)} rows={3} maxlength={LONGEST} />
          </>
        )}
      </Fold>
      {latest && !c.extendedAt && !late ? (
        <Fold {...props} act="extend" title={t(words.extend)}>
          {(f) => (
            <>
              <P>{t(words.extendHint, { day: formatDate(locale, latest) })}</P>
              <DateInput {...f('until')} label={t(words.until)} />
              <TextArea {...f('reason')} label={t(words.reason)} rows={3} maxlength={LONGEST} />
            </>
          )}
        </Fold>
      ) : null}
      <Protect {...props} />
      <Fold {...props} act="close" title={t(words.close)}>
        {(f) => (
          <>
            <Radios
              {...f('outcome')}
              label={t(words.outcome)}
              choices={outcomes.map((value) => ({ value, text: t(outcomeNames[value]) }))}
            />
            <TextArea
              {...f('reasons')}
              label={t(words.reasons)}
              hint={t(words.reasonsHint)}
              rows={6}
              maxlength={LONGEST}
            />
          </>
        )}
      </Fold>
    </>
  )
}
