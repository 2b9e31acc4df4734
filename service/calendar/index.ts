export { registerCalendar } from './routes.tsx'
