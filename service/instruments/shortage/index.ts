/** The list of occupations in demand, made each year: proposals of regions, indicators, vote with reasons, publication. */
export {
  carriedOver,
  isOccupation,
  type OpenList,
  openList,
  type ProposeOccupations,
  type PublishList,
  proposeOccupations,
  publishList,
  type RecordVotes,
  recordVotes,
} from './acts.ts'
export { shortageErrors } from './errors.ts'
export {
  type Candidate,
  candidatesOf,
  type Demand,
  type Entry,
  type List,
  MOST_PROPOSALS,
  type OccupationProposal,
  type Phase,
  phaseOf,
  type Verdict,
  type Vote,
  WHOLE,
} from './model.ts'
export {
  demandOf,
  entriesOf,
  findList,
  isListed,
  listBefore,
  listLists,
  listOn,
  NO_DEMAND,
  proposalsOf,
} from './store.ts'
