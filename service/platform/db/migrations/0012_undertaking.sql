-- Undertakings for nationals that an employer takes on with a permit: plan, proof, review, lateness.
CREATE SEQUENCE undertaking_seq;
CREATE TABLE undertaking (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  region text,
  employer_id uuid NOT NULL,
  case_id uuid NOT NULL,
  permit_id uuid NOT NULL,
  permit_number text NOT NULL,
  scheme text NOT NULL,
  edition text NOT NULL,
  duty text NOT NULL,
  kind text CHECK (kind IN ('train','retrain','raise','replace','jobs')),
  places integer NOT NULL CHECK (places > 0),
  law_due date,
  due date,
  permit_to date NOT NULL,
  plan text,
  state text NOT NULL CHECK (state IN ('open','planned','met','broken','lifted')),
  opened_at timestamptz NOT NULL,
  planned_at timestamptz,
  late_at timestamptz,
  closed_at timestamptz,
  close_reason text,
  CHECK (state = 'open' OR due IS NOT NULL OR state = 'lifted'),
  CHECK ((state IN ('met','broken','lifted')) = (closed_at IS NOT NULL)),
  CHECK (state NOT IN ('broken','lifted') OR length(close_reason) > 0)
);
COMMENT ON TABLE undertaking IS 'A special condition of a permit (one for the permit and its extensions). law_due: the last day that the law sets, where a source gives one; due: that, or the earlier day of the plan. late_at: when its day passed unmet; it may still be met, and stays marked.';
CREATE INDEX undertaking_employer ON undertaking (employer_id, state, due);
CREATE INDEX undertaking_region ON undertaking (country, region, state, due);
CREATE INDEX undertaking_permit ON undertaking (permit_id);
CREATE TABLE undertaking_step (
  undertaking_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  person text NOT NULL,
  what text NOT NULL CHECK (length(what) > 0),
  until date NOT NULL,
  done_on date,
  proof text,
  file_hash text,
  file_name text,
  reported_at timestamptz,
  verdict text CHECK (verdict IN ('accepted','returned')),
  verdict_reason text,
  judged_at timestamptz,
  judged_by uuid,
  PRIMARY KEY (undertaking_id, no),
  CHECK ((reported_at IS NULL) = (done_on IS NULL)),
  CHECK (verdict IS DISTINCT FROM 'returned' OR length(verdict_reason) > 0)
);
COMMENT ON TABLE undertaking_step IS 'One national of the plan: who, what, until when; what the employer reports, with proof; what the officer says of it. A returned report may be made again.';
