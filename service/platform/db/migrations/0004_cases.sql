-- Cases: an application, its lines (workers or places), what was assessed and decided. Distribution column: case_id.
CREATE SEQUENCE receipt_seq;
CREATE TABLE application (
  case_id uuid PRIMARY KEY,
  number text NOT NULL,
  scheme text NOT NULL,
  edition text NOT NULL,
  country text NOT NULL CHECK (length(country) = 2),
  state text NOT NULL CHECK (state IN ('draft','filed','in-assessment','awaiting-applicant','awaiting-fee','decided','withdrawn','lapsed')),
  channel text NOT NULL CHECK (channel IN ('online','counter','mission','import')),
  region text,
  account_id uuid NOT NULL,
  employer_id uuid,
  person_id uuid,
  facts jsonb NOT NULL,
  raw jsonb NOT NULL DEFAULT '{}',
  judgements jsonb NOT NULL DEFAULT '{}',
  as_of date,
  filed_at timestamptz,
  receipt_seq bigint,
  officer_id uuid,
  due_at timestamptz,
  decided_at timestamptz,
  source_key text,
  version integer NOT NULL DEFAULT 1,
  created timestamptz NOT NULL,
  CHECK (state = 'draft' OR (filed_at IS NOT NULL AND as_of IS NOT NULL AND receipt_seq IS NOT NULL))
);
COMMENT ON TABLE application IS 'One application under a scheme. facts: answers that hold for all lines. raw: answers as typed that could not be read yet. judgements: who judged what and why. as_of: day of filing, which picks the law. due_at: the most urgent running clock.';
CREATE INDEX application_queue ON application (state, region, due_at, receipt_seq);
CREATE INDEX application_account ON application (account_id, created DESC);
CREATE INDEX application_employer ON application (employer_id, created DESC);
CREATE INDEX application_scheme ON application (scheme, state);
CREATE INDEX application_person ON application (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX application_open ON application (region, (coalesce(due_at, 'infinity'::timestamptz)), receipt_seq)
  WHERE state IN ('filed','in-assessment','awaiting-applicant','awaiting-fee');
CREATE INDEX application_decided ON application (country, decided_at) INCLUDE (filed_at) WHERE decided_at IS NOT NULL;
CREATE TABLE number_claim (
  number text PRIMARY KEY CHECK (number <> ''),
  kind text NOT NULL CHECK (kind IN ('case','permit','source')),
  id uuid NOT NULL
);
COMMENT ON TABLE number_claim IS 'Human numbers of cases and permits, and keys of imported cases: unique in every shard, found without asking all of them.';
CREATE TABLE application_line (
  case_id uuid NOT NULL,
  line_no integer NOT NULL CHECK (line_no > 0),
  person_id uuid,
  label text NOT NULL,
  person jsonb,
  facts jsonb NOT NULL,
  raw jsonb NOT NULL DEFAULT '{}',
  judgements jsonb NOT NULL DEFAULT '{}',
  places integer NOT NULL DEFAULT 1 CHECK (places > 0),
  outcome text CHECK (outcome IN ('pass','fail','unknown','incomplete')),
  exempt text,
  reservation uuid,
  cell_id text,
  decision text CHECK (decision IN ('granted','refused','withdrawn','not-needed','lapsed')),
  granted_places integer CHECK (granted_places >= 0),
  permit_id uuid,
  extends uuid,
  validity jsonb,
  PRIMARY KEY (case_id, line_no)
);
COMMENT ON TABLE application_line IS 'A worker, or a number of unnamed places. facts: answers of this line only. person: as typed, until filing finds or makes the record. extends: the permit that the line asks to extend. validity: days the officer gave the permit, until it is issued.';
CREATE INDEX application_line_person ON application_line (person_id) WHERE person_id IS NOT NULL;
CREATE TABLE assessment (
  case_id uuid NOT NULL,
  line_no integer NOT NULL,
  n integer NOT NULL CHECK (n > 0),
  at timestamptz NOT NULL,
  scheme text NOT NULL,
  edition text NOT NULL,
  as_of date NOT NULL,
  engine text NOT NULL,
  law_hash text NOT NULL,
  facts jsonb NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('pass','fail','unknown','incomplete')),
  record jsonb NOT NULL,
  PRIMARY KEY (case_id, line_no, n)
);
COMMENT ON TABLE assessment IS 'The frozen record: facts used, edition, hash of the law, outcome and the short record that replay must reproduce.';
CREATE TABLE decision (
  case_id uuid NOT NULL,
  line_no integer NOT NULL,
  n integer NOT NULL CHECK (n > 0),
  at timestamptz NOT NULL,
  decided_by uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('granted','refused','withdrawn','not-needed','lapsed')),
  reasons jsonb NOT NULL,
  free_text text,
  against_assessment boolean NOT NULL DEFAULT false,
  assessment_n integer,
  PRIMARY KEY (case_id, line_no, n),
  CHECK (NOT against_assessment OR length(free_text) > 0)
);
COMMENT ON TABLE decision IS 'What was decided and why, as rendered on the day (kk/ru/en): a legal act, stored whole.';
CREATE TABLE case_document (
  case_id uuid NOT NULL,
  id uuid NOT NULL,
  need text NOT NULL,
  line_no integer,
  file_hash text NOT NULL,
  name text NOT NULL,
  added_at timestamptz NOT NULL,
  added_by uuid NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (case_id, id)
);
COMMENT ON TABLE case_document IS 'Papers given to a case; need = id of the scheme''s document need.';
CREATE TABLE case_clock (
  case_id uuid NOT NULL,
  id uuid NOT NULL,
  clock text NOT NULL,
  line_no integer,
  actor text NOT NULL CHECK (actor IN ('officer','applicant','worker')),
  started_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  on_expiry text NOT NULL,
  state text NOT NULL CHECK (state IN ('running','stopped','expired')),
  ended_at timestamptz,
  PRIMARY KEY (case_id, id)
);
COMMENT ON TABLE case_clock IS 'Legal time limits of a case. due_at is the last instant in time; when it has passed the clock acts.';
CREATE INDEX case_clock_due ON case_clock (due_at) WHERE state = 'running';
CREATE INDEX case_clock_escalated ON case_clock (case_id) WHERE state = 'expired' AND actor = 'officer' AND on_expiry = 'escalate';
CREATE TABLE case_fee (
  case_id uuid NOT NULL,
  id uuid NOT NULL,
  fee text NOT NULL,
  line_no integer,
  amount bigint CHECK (amount >= 0),
  currency text NOT NULL CHECK (length(currency) = 3),
  computed jsonb NOT NULL,
  paid_at timestamptz,
  payment_reference text,
  PRIMARY KEY (case_id, id)
);
COMMENT ON TABLE case_fee IS 'Fees due, in minor units, with the values and the citation they were computed from. No amount: the rate was not found in the law.';
CREATE TABLE notice (
  case_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  to_account uuid NOT NULL,
  text jsonb NOT NULL,
  read_at timestamptz,
  PRIMARY KEY (case_id, id)
);
COMMENT ON TABLE notice IS 'What the applicant was told, in three languages, as rendered on the day.';
CREATE INDEX notice_account ON notice (to_account, at DESC);

CREATE TABLE import_run (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  file_name text NOT NULL,
  file_hash text NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  lines_done integer NOT NULL DEFAULT 0,
  cases_made integer NOT NULL DEFAULT 0,
  lines_bad integer NOT NULL DEFAULT 0,
  UNIQUE (kind, file_hash)
);
COMMENT ON TABLE import_run IS 'One file read; lines_done moves in the transaction that stores the lines, so a killed run goes on where it stopped.';
CREATE TABLE import_bad_line (
  run_id uuid NOT NULL,
  line_no integer NOT NULL CHECK (line_no > 0),
  field text,
  reason text NOT NULL,
  raw text NOT NULL,
  PRIMARY KEY (run_id, line_no)
);
COMMENT ON TABLE import_bad_line IS 'Lines that could not become a case, kept whole with the reason.';
