/** Notices in the inbox, and messages outside the service that say that there is one. */
export {
  type AskedContact,
  askContact,
  type Contact,
  cleanAddress,
  codeRules,
  confirmContact,
  contactsOf,
  removeContact,
} from './contacts.ts'
export { notificationErrors } from './errors.ts'
export { isTongue, letters, type Tongue, tongues } from './messages.ts'
export {
  announce,
  type Delivery,
  deliveriesOf,
  type NewNotice,
  notificationJobs,
  notificationRecurring,
  sendDue,
  tell,
  telling,
} from './queue.ts'
