-- From the needs of employers to the quota of a period: statements, proposals of regions, drafts, the decision, its rounds.
CREATE SEQUENCE need_seq;
CREATE TABLE need_cycle (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL,
  series text NOT NULL,
  period text NOT NULL,
  statements_by date NOT NULL,
  proposals_by date NOT NULL CHECK (proposals_by >= statements_by),
  ground jsonb NOT NULL,
  opened_at timestamptz NOT NULL,
  decided_version integer,
  decided_at timestamptz,
  decided_by uuid,
  act text,
  rounds jsonb,
  CHECK ((decided_at IS NULL) = (decided_version IS NULL)),
  CHECK ((decided_at IS NULL) = (act IS NULL))
);
COMMENT ON TABLE need_cycle IS 'One way from need to decision for the quota of a period; a second one for the same period is a revision within it. rounds, after the decision: which part of the places was held back until which day, and when it was released.';
CREATE UNIQUE INDEX need_cycle_open ON need_cycle (country, series, period) WHERE decided_at IS NULL;
CREATE TABLE need_statement (
  cycle_id uuid NOT NULL,
  employer_id uuid NOT NULL,
  region text NOT NULL,
  id uuid NOT NULL UNIQUE,
  number text NOT NULL UNIQUE,
  account_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  filed_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  PRIMARY KEY (cycle_id, employer_id, region)
);
COMMENT ON TABLE need_statement IS 'What an employer needs in one region. Filed again until the last day, it replaces its lines; the journal keeps what each version said.';
CREATE TABLE need_line (
  cycle_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  line_no integer NOT NULL CHECK (line_no > 0),
  dims jsonb NOT NULL,
  occupation text NOT NULL,
  places integer NOT NULL CHECK (places > 0),
  months integer NOT NULL CHECK (months > 0),
  pay bigint NOT NULL CHECK (pay > 0),
  why text NOT NULL CHECK (length(why) > 0),
  accepted integer CHECK (accepted >= 0 AND accepted <= places),
  review_reason text,
  reviewed_by uuid,
  PRIMARY KEY (cycle_id, statement_id, line_no),
  CHECK (accepted IS NULL OR accepted = places OR length(review_reason) > 0)
);
COMMENT ON TABLE need_line IS 'Workers of one occupation that an employer needs. pay: for a month, in hundredths of the currency. accepted: what the region takes over into its proposal, with its reason where it is less than asked.';
CREATE TABLE need_proposal (
  cycle_id uuid NOT NULL,
  region text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  cells jsonb NOT NULL,
  note text NOT NULL,
  submitted_at timestamptz NOT NULL,
  submitted_by uuid NOT NULL,
  returned_at timestamptz,
  return_reason text,
  PRIMARY KEY (cycle_id, region, version),
  CHECK ((returned_at IS NULL) = (return_reason IS NULL))
);
COMMENT ON TABLE need_proposal IS 'What a region proposes: places asked, accepted and proposed by cell, with the reason where it proposes otherwise than accepted. The latest version that was not returned counts.';
CREATE TABLE need_draft (
  cycle_id uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  cells jsonb NOT NULL,
  reserve integer NOT NULL CHECK (reserve >= 0),
  rounds jsonb NOT NULL,
  note text NOT NULL,
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  PRIMARY KEY (cycle_id, version)
);
COMMENT ON TABLE need_draft IS 'A draft of the decision: places by cell, the reserve of the whole country, and the rounds in which they open. Every version is kept.';
