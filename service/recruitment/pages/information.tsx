import type { Library, Locale } from '@kosh/law'
import type { Informed, Offer } from '../../instruments/recruitment/index.ts'
import type { FieldError } from '../../platform/context.ts'
import { locales } from '../../platform/i18n/index.ts'
import { Citing } from '../../public/index.ts'
import {
  A,
  ButtonGroup,
  ErrorSummary,
  Filters,
  type FormValues,
  H1,
  H2,
  type Html,
  LinkButton,
  localeNames,
  P,
  Page,
  type View,
} from '../../web/index.ts'
import { DeedForm } from '../deeds.tsx'
import type { Piece } from '../information.ts'
import { informedDeed } from '../placing-deeds.ts'
import { placingWords as say } from '../placing-messages.ts'
import { offerAddress } from './home.tsx'

/** What the worker is told, page by page in the chosen language, or whole for paper; the last page asks for the proof. */
export function InformationPage(props: {
  view: View
  library: Library
  offer: Offer
  language: Locale
  pieces: readonly Piece[]
  hash: string
  /** The page shown, from 1; 0 for the whole text. */
  page: number
  informed: Informed | undefined
  values: FormValues
  errors: readonly FieldError[]
}): Html {
  const { view, offer: o, language, pieces, page } = props
  const { t } = view
  const all = pieces.length
  const address = (n: number) => offerAddress(o.number, `/information?language=${language}&page=${n}`)
  const shown = page === 0 ? pieces : pieces.slice(page - 1, page)
  const mayConfirm = ['worker', 'officer'].includes(view.actor.role) && !props.informed && page === all
  return (
    <Page
      view={view}
      title={t(say.information)}
      faulty={props.errors.length > 0}
      crumbs={[
        { href: '/recruitment', text: t(say.nav) },
        { href: offerAddress(o.number), text: o.number },
        { text: t(say.information) },
      ]}
    >
      <ErrorSummary view={view} errors={props.errors} />
      <H1 above={o.number}>{t(say.information)}</H1>
      <Filters
        label={t(say.language)}
        items={locales.map((value) => ({
          href: offerAddress(o.number, `/information?language=${value}&page=${page}`),
          text: localeNames[value],
          current: value === language,
        }))}
      />
      <div lang={language}>
        {shown.map((piece) => (
          <>
            <H2>{piece.title[language]}</H2>
            <P>{piece.text[language]}</P>
            <P small>
              <Citing view={view} library={props.library} citation={piece.cite} />
            </P>
          </>
        ))}
      </div>
      {page === 0 ? (
        <P>
          <A href={address(1)}>{t(say.readIt)}</A>
        </P>
      ) : (
        <>
          <P small>{t(say.pageOf, { n: page, all })}</P>
          <ButtonGroup>
            {page < all ? <LinkButton href={address(page + 1)}>{t(say.next)}</LinkButton> : null}
            {page > 1 ? (
              <LinkButton href={address(page - 1)} kind="secondary">
                {t(say.back)}
              </LinkButton>
            ) : null}
            <A href={address(0)}>{t(say.whole)}</A>
          </ButtonGroup>
        </>
      )}
      {mayConfirm ? (
        <DeedForm
          {...{ view, deed: informedDeed, params: { number: o.number }, values: props.values, errors: props.errors }}
          button={t(view.actor.role === 'officer' ? say.confirmForWorker : say.confirm)}
          hidden={{ language, shown: props.hash }}
        />
      ) : null}
    </Page>
  )
}
