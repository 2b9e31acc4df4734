import { assets } from './assets.ts'
import { BackLink } from './components/actions.tsx'
import type { Html, Node } from './jsx/jsx-runtime.ts'
import { words } from './messages.ts'
import { localeNames, locales, type NavItem, type View, withParam } from './view.ts'

export interface Crumb {
  href?: string
  text: Node
}

export interface PageProps {
  view: View
  /** What the page is, without the name of the service. */
  title: string
  /** The form on the page has faults: the title says so first. */
  faulty?: boolean
  /** Way back inside one task. Either this or `crumbs`. */
  back?: string
  /** Place in the service, from the front page on; the last one is this page. */
  crumbs?: readonly Crumb[]
  /** Desks with wide tables use the whole screen up to 1200 px. */
  wide?: boolean
  /** Language of the page where it is none of the service's own. */
  lang?: string
  /** Another language switch, where changing the language must not lose what a form holds. */
  languages?: Node
  children?: Node
}

const Head = (props: PageProps): Html => {
  const { view } = props
  const fault = props.faulty ? `${view.t(words.errorPrefix)} ` : ''
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${fault}${props.title} – ${view.t(words.service)}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#0b4f6c" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.styles} />
      <script src={assets.script} defer />
    </head>
  )
}

/** The same page in the other languages: the address stays, `lang` is added and taken off by the server. */
const Languages = ({ view }: { view: View }): Html => (
  <nav class="kosh-languages" aria-label={view.t(words.language)}>
    <ul class="kosh-languages__list">
      {locales.map((locale) => (
        <li>
          {locale === view.locale ? (
            <span lang={locale} aria-current="true">
              {localeNames[locale]}
            </span>
          ) : (
            <a href={withParam(view.address, 'lang', locale)} lang={locale} hreflang={locale} rel="alternate nofollow">
              {localeNames[locale]}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

const Header = ({ view, languages }: PageProps): Html => (
  <header class="govuk-generic-header kosh-header">
    <div class="govuk-generic-header__container govuk-width-container kosh-header__row">
      <div class="govuk-generic-header__logo">
        <a href="/" class="govuk-generic-header__homepage-link">
          <svg class="kosh-header__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden focusable="false">
            <circle cx="16" cy="11" r="6" fill="#e0a100" />
            <path d="M0 25q8-8 16-3t16-4v8H0z" fill="#fff" />
            <path d="M0 30q8-6 16-3t16-3v8H0z" fill="#8cc4da" />
          </svg>
          <span>{view.t(words.service)}</span>
          <span class="kosh-header__line">{view.t(words.serviceLine)}</span>
        </a>
      </div>
      {languages ?? <Languages view={view} />}
    </div>
  </header>
)

const isUnder = (address: string, item: NavItem): boolean => {
  const path = address.split('?', 1)[0]!
  return path === item.href || (item.href !== '/' && path.startsWith(`${item.href}/`))
}

const signInAddress = (view: View): string =>
  view.address.startsWith('/sign-in') ? '/sign-in' : `/sign-in?next=${encodeURIComponent(view.address)}`

const Account = ({ view }: { view: View }): Html =>
  view.actor.role === 'public' ? (
    <p class="kosh-account">
      <a class="govuk-service-navigation__link" href={signInAddress(view)}>
        {view.t(words.signIn)}
      </a>
    </p>
  ) : (
    <form class="kosh-account" method="post" action="/sign-out">
      <input type="hidden" name="_csrf" value={view.csrf()} />
      <span>
        <span class="govuk-visually-hidden">{view.t(words.signedInAs)} </span>
        {view.actor.name}
      </span>
      <button type="submit" class="kosh-account__out">
        {view.t(words.signOut)}
      </button>
    </form>
  )

const Navigation = ({ view }: { view: View }): Html => (
  <section class="govuk-service-navigation" aria-label={view.t(words.service)}>
    <div class="govuk-width-container kosh-navigation">
      <nav class="govuk-service-navigation__wrapper" aria-label={view.t(words.navigation)}>
        <ul class="govuk-service-navigation__list">
          {view.navigation.map((item) => {
            const current = isUnder(view.address, item)
            const text = view.t(item.text)
            return (
              <li class={['govuk-service-navigation__item', current && 'govuk-service-navigation__item--active']}>
                <a class="govuk-service-navigation__link" href={item.href} aria-current={current ? 'true' : undefined}>
                  {current ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <Account view={view} />
    </div>
  </section>
)

const DemoBanner = ({ view }: { view: View }): Html => (
  <aside class="kosh-demo" aria-label={view.t(words.demo)}>
    <p class="govuk-width-container">
      <strong class="kosh-demo__tag">{view.t(words.demo)}</strong> {view.t(words.demoText)}
    </p>
  </aside>
)

const Crumbs = (props: { view: View; crumbs: readonly Crumb[] }): Html => (
  <nav class="govuk-breadcrumbs" aria-label={props.view.t(words.breadcrumbs)}>
    <ol class="govuk-breadcrumbs__list">
      {[{ href: '/', text: props.view.t(words.home) }, ...props.crumbs].map((crumb, n) => (
        <li class="govuk-breadcrumbs__list-item" aria-current={n === props.crumbs.length ? 'page' : undefined}>
          {crumb.href && n < props.crumbs.length ? (
            <a class="govuk-breadcrumbs__link" href={crumb.href}>
              {crumb.text}
            </a>
          ) : (
            crumb.text
          )}
        </li>
      ))}
    </ol>
  </nav>
)

const footerLinks: readonly NavItem[] = [
  { href: '/accessibility', text: words.accessibility },
  { href: '/about', text: words.about },
  { href: '/law', text: words.law },
  { href: '/api/v1/openapi.json', text: words.api },
]

const Footer = ({ view }: { view: View }): Html => (
  <footer class="govuk-footer kosh-footer">
    <div class="govuk-width-container">
      <h2 class="govuk-visually-hidden">{view.t(words.support)}</h2>
      <ul class="govuk-footer__inline-list">
        {footerLinks.map((item) => (
          <li class="govuk-footer__inline-list-item">
            <a class="govuk-footer__link" href={item.href}>
              {view.t(item.text)}
            </a>
          </li>
        ))}
      </ul>
      <p class="kosh-footer__line">{view.t(words.footerLine)}</p>
    </div>
  </footer>
)

/** A whole page: frame, navigation, language switch and the mark of a demonstration around its content. */
export const Page = (props: PageProps): Html => (
  <html class="govuk-template" lang={props.lang ?? props.view.locale}>
    <Head {...props} />
    <body class={['govuk-template__body', props.wide && 'kosh-wide']}>
      <a href="#main" class="govuk-skip-link">
        {props.view.t(words.skip)}
      </a>
      <Header {...props} />
      <Navigation view={props.view} />
      {props.view.demo ? <DemoBanner view={props.view} /> : null}
      <div class="govuk-width-container kosh-content">
        {props.back ? (
          <nav aria-label={props.view.t(words.back)}>
            <BackLink view={props.view} href={props.back} />
          </nav>
        ) : null}
        {props.crumbs ? <Crumbs view={props.view} crumbs={props.crumbs} /> : null}
        <main class="govuk-main-wrapper" id="main" tabindex={-1}>
          {props.children}
        </main>
      </div>
      <Footer view={props.view} />
    </body>
  </html>
)

/** The text of a page as it is sent. */
export const renderPage = (page: Html): string => `<!doctype html>\n${page.markup}\n`
