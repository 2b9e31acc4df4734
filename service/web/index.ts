/** The door of the web frame: pages import from here. */
export * from './charts/index.ts'
export * from './components/index.ts'
export { type Crumb, Page, type PageProps, renderPage } from './frame.tsx'
export type { Html, Node } from './jsx/jsx-runtime.ts'
export { words as frameWords } from './messages.ts'
export { bodyOf, errorsOf, FormReader, keyOf, type Read, said, wholeOf, withStatus } from './reading.ts'
export { sendPage } from './routes.ts'
export { isLocale, localeNames, locales, type NavItem, type View, withParam } from './view.ts'
