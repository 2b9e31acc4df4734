/** Search on the home market: vacancies, referrals of job centres, outcomes with reasons, the certificate. */
export {
  type AskedSearch,
  certify,
  type PublishVacancy,
  publishVacancy,
  type Refer,
  type ReviewOutcome,
  refer,
  reviewOutcome,
  searchJobs,
  type Tell,
  tellOutcome,
  type Withdraw,
  withdrawVacancy,
} from './acts.ts'
export { searchErrors } from './errors.ts'
export { searchWords } from './messages.ts'
export {
  isLocalFound,
  type Outcome,
  outcomes,
  type Post,
  type Referral,
  resultOf,
  type Schedule,
  type SearchResult,
  schedules,
  type Vacancy,
  type VacancyState,
} from './model.ts'
export {
  findVacancy,
  listVacancies,
  offerOf,
  referralsOf,
  type SearchFact,
  searchFact,
  type VacancyFilter,
  waitingOf,
} from './store.ts'
