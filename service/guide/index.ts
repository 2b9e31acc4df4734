/** The door of the guide: which lawful way fits, asked with few questions and nothing kept. */
import { addNavigation } from '../platform/access/index.ts'
import type { App } from '../platform/http/index.ts'
import { words } from './messages.ts'
import { registerGuidePages } from './routes.tsx'

export function registerGuide(app: App): void {
  addNavigation(app, { href: '/guide', text: words.navigation, roles: 'public', order: 5 })
  registerGuidePages(app)
}
