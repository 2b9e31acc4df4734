-- Appeals against decisions: the ladder of the scheme, one step at a time.
CREATE TABLE appeal (
  case_id uuid NOT NULL,
  step integer NOT NULL CHECK (step >= 0),
  rung integer NOT NULL CHECK (rung >= 0),
  number text NOT NULL UNIQUE,
  filed_at timestamptz NOT NULL,
  filed_by uuid NOT NULL,
  lines integer[] NOT NULL CHECK (cardinality(lines) > 0),
  body jsonb NOT NULL,
  citation jsonb NOT NULL,
  stays boolean NOT NULL,
  last_day date,
  grounds text NOT NULL CHECK (length(grounds) > 0),
  late_reason text,
  officer_id uuid,
  decided_at timestamptz,
  outcome text CHECK (outcome IN ('upheld','overturned','inadmissible','withdrawn')),
  reasons text,
  PRIMARY KEY (case_id, step),
  CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CHECK (outcome IS NULL OR outcome = 'withdrawn' OR length(reasons) > 0)
);
COMMENT ON TABLE appeal IS 'step: the how-manieth appeal of the case. rung: step of the ladder of the scheme; it begins anew after a decision that followed an annulled one. lines: the refused lines that are contested. last_day: of the time limit, null where the law read gives none. Overturned: the decision of the lines is annulled and the case is decided anew.';
CREATE INDEX appeal_open ON appeal (filed_at) WHERE outcome IS NULL;
