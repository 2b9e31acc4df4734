/** From the needs of employers to the quota of a period: statements, proposals of regions, drafts, decision, rounds. */
export { hasRegion, isMinistry, type OpenCycle, openCycle, type Phase, phaseOf } from './cycle.ts'
export {
  type Decide,
  decideCycle,
  needJobs,
  type Release,
  releaseRound,
  type SaveDraft,
  saveDraft,
} from './decision.ts'
export { needErrors } from './errors.ts'
export {
  type Cycle,
  type Draft,
  type DraftCell,
  dimsKey,
  HELD,
  type HeldRound,
  inRounds,
  isHeldCode,
  MOST_LINES,
  type NeedLine,
  type Proposal,
  type ProposedCell,
  proposalOf,
  RESERVE,
  type ReviewedLine,
  type Round,
  type Statement,
  sameDims,
  scaled,
  targetsOf,
} from './model.ts'
export { type Propose, propose, returnProposal } from './proposals.ts'
export { type FileStatement, fileStatement, type Review, reviewLines, withdrawStatement } from './statements.ts'
export {
  findCycle,
  findDraft,
  type Indicator,
  indicatorsOf,
  listCycles,
  needByOccupation,
  needByRegion,
  proposalsOf,
  proposedCells,
  type RegionNeed,
  statementsOf,
} from './store.ts'
