-- Questions of analysts to the simulation, how far each is, and its report.
CREATE TABLE simulation (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  request jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting','running','done','failed','cancelled')),
  asked_at timestamptz NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  starts integer NOT NULL DEFAULT 0 CHECK (starts >= 0),
  progress jsonb,
  problem jsonb,
  persons integer,
  report jsonb,
  CHECK ((state = 'done') = (report IS NOT NULL)),
  CHECK ((state = 'failed') = (problem IS NOT NULL)),
  CHECK ((state IN ('done','failed','cancelled')) = (ended_at IS NOT NULL))
);
COMMENT ON TABLE simulation IS 'progress: stage, persons decided and in all. starts: how often a process took it up; a process that dies leaves it to the next.';
CREATE INDEX simulation_account ON simulation (account_id, id);
CREATE TABLE simulation_file (
  simulation_id uuid PRIMARY KEY,
  bytes bytea NOT NULL
);
COMMENT ON TABLE simulation_file IS 'Persons sent by an analyst (CSV, plain or gzip). Removed when the run ends: only counts stay.';
