/** The door of notifications: how a person hears outside the service that something waits to be read. */
import type { App } from '../platform/http/index.ts'
import { registerNotificationApi } from './api.ts'
import { registerNotificationPages } from './routes.ts'

export function registerNotifications(app: App): void {
  registerNotificationPages(app)
  registerNotificationApi(app)
}
