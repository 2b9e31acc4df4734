/** Recruitment: licences of recruiters, agreements, lists of sending bodies, offers, standard contract, costs, information. */
export {
  type AgreedNumber,
  type Agreement,
  type AgreementInput,
  findAgreement,
  listAgreements,
  numbersOf,
  saveAgreement,
  type UsedNumber,
  versionsOf,
} from './agreements.ts'
export {
  type Contract,
  type ContractTerms,
  checkContract,
  contractOf,
  findContract,
  hashOfTerms,
  makeContract,
  signContract,
} from './contracts.ts'
export {
  addCost,
  answerFee,
  answersOf,
  type CostInput,
  costsOf,
  declareNoFee,
  type FeeAnswer,
  type RefundInput,
  recordRefund,
} from './costs.ts'
export { recruitmentErrors } from './errors.ts'
export { recruitmentFacts } from './facts.ts'
export { confirmInformed, type Informed, informedOf } from './informed.ts'
export {
  changeLicence,
  changesOf,
  enterLicence,
  findLicence,
  type LicenceChangeInput,
  type LicenceInput,
  type ListedLicence,
  searchLicences,
} from './licences.ts'
export { recruitmentWords } from './messages.ts'
export {
  type CostLine,
  changeKinds,
  type Licence,
  type LicenceChange,
  type LicenceKind,
  type LicenceStanding,
  licenceKinds,
  licenceOn,
  type OfferState,
  refundOf,
} from './model.ts'
export { type CandidateRequest, findOffer, findRequest, listOffers, listRequests, type Offer } from './offer-store.ts'
export {
  type AnswerInput,
  answerOffer,
  askCandidates,
  chooseCandidate,
  lapseOffers,
  type RequestInput,
} from './offers.ts'
export {
  type ApproveInput,
  addEntries,
  approveRoster,
  type BadEntry,
  type Entry,
  entriesOf,
  findRoster,
  listRosters,
  type NewEntry,
  openRoster,
  type Roster,
  type RosterInput,
  rosterToFill,
  type ShownState,
  withdrawEntry,
} from './rosters.ts'
export { isMinistry } from './shared.ts'
