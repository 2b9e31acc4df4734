import { text } from '@kosh/law/language'
import type { ErrorWords } from '../platform/errors/index.ts'
import { getError } from '../platform/errors/index.ts'
import { A, Button, Form, H1, P } from './components/index.ts'
import { Page } from './frame.tsx'
import { type Html, nothing } from './jsx/jsx-runtime.ts'
import type { View } from './view.ts'

type Words = Omit<ErrorWords, 'status'>

const words = {
  front: text('Басты бет', 'Главная страница', 'Front page'),
  signIn: text('Кіру', 'Войти', 'Sign in'),
  again: text('Қайта жіберу', 'Отправить ещё раз', 'Send again'),
  reference: text('Нөмірі:', 'Номер:', 'Reference:'),
}

/** People meet these in other words than programs do. */
const own: Record<string, Words> = {
  'not-found': {
    title: text('Бет табылмады', 'Страница не найдена', 'Page not found'),
    text: text(
      'Мекенжай қате терілген, бет көшірілген немесе ол сізге көрсетілмейді.',
      'Адрес набран с ошибкой, страница перенесена или вам не показывается.',
      'The address is mistyped, the page has moved, or it is not shown to you.',
    ),
    next: text(
      'Мекенжайды тексеріңіз немесе басты беттен бастаңыз.',
      'Проверьте адрес или начните с главной страницы.',
      'Check the address, or start from the front page.',
    ),
  },
  'request-unreadable': {
    title: text('Сұрау қабылданбады', 'Запрос не принят', 'The request was not accepted'),
    text: text(
      'Сұрауды оқу мүмкін болмады. Ештеңе өзгерген жоқ.',
      'Запрос не удалось прочитать. Ничего не изменилось.',
      'The request could not be read. Nothing has changed.',
    ),
    next: text('Артқа қайтып, қайталаңыз.', 'Вернитесь назад и повторите.', 'Go back and try again.'),
  },
}

/** A fault of the program: told by its number only. */
export const faultWords: Words = {
  title: text('Бізде ақау шықты', 'У нас произошёл сбой', 'Something went wrong on our side'),
  text: text(
    'Бұл сіздің қателігіңіз емес. Соңғы әрекетіңіз сақталмаған болуы мүмкін.',
    'Это не ваша ошибка. Возможно, последнее действие не сохранено.',
    'This is not your mistake. Your last step may not have been saved.',
  ),
  next: text(
    'Бірер минуттан кейін қайталаңыз. Қайталанса, қолдау қызметіне мына нөмірді айтыңыз.',
    'Повторите через пару минут. Если сбой повторится, сообщите поддержке этот номер.',
    'Try again in a few minutes. If it happens again, tell support this number.',
  ),
}

export interface ErrorPageProps {
  view: View
  /** A code of the registry, or `fault`. */
  code: string
  params?: Record<string, string | number> | undefined
  /** The number under which the fault stands in the log. */
  reference?: string
  /** What was sent, to be sent again by its sender with a fresh form token. */
  resend?: { action: string; values: Readonly<Record<string, unknown>> }
}

const Resend = (props: { view: View; resend: NonNullable<ErrorPageProps['resend']> }): Html => (
  <Form view={props.view} action={props.resend.action}>
    {Object.entries(props.resend.values).flatMap(([name, value]) =>
      [value]
        .flat()
        .filter((item) => typeof item === 'string' && name !== '_csrf')
        .map((item) => <input type="hidden" name={name} value={String(item)} />),
    )}
    <Button>{props.view.t(words.again)}</Button>
  </Form>
)

/** What happened, what it means, what to do now, and the number to ask with. */
export function ErrorPage(props: ErrorPageProps): Html {
  const { view, code, params } = props
  const said = code === 'fault' ? faultWords : (own[code] ?? getError(code))
  return (
    <Page view={view} title={view.t(said.title, params)}>
      <H1>{view.t(said.title, params)}</H1>
      <P>{view.t(said.text, params)}</P>
      <P>{view.t(said.next, params)}</P>
      {props.reference ? (
        <P>
          {view.t(words.reference)} <strong class="kosh-number">{props.reference}</strong>
        </P>
      ) : null}
      {props.resend ? <Resend view={view} resend={props.resend} /> : nothing}
      <P>
        <A href="/">{view.t(words.front)}</A>
        {view.actor.role === 'public' ? (
          <>
            {' · '}
            <A href={`/sign-in?next=${encodeURIComponent(view.address)}`}>{view.t(words.signIn)}</A>
          </>
        ) : null}
      </P>
    </Page>
  )
}
