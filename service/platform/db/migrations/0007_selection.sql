-- Draws: lines of applications that wait for a place, and the selections that give places in another order than receipt.
CREATE SEQUENCE selection_seq;
CREATE TABLE selection (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL,
  series text NOT NULL,
  period text NOT NULL,
  dims jsonb NOT NULL,
  method text NOT NULL CHECK (method IN ('receipt','uniform','weighted','ranked')),
  places integer NOT NULL CHECK (places > 0),
  opens timestamptz NOT NULL,
  closes timestamptz NOT NULL CHECK (closes > opens),
  ground jsonb NOT NULL,
  secret text NOT NULL,
  commitment text NOT NULL,
  public_source text NOT NULL,
  opened_at timestamptz NOT NULL,
  drawn_at timestamptz,
  public_value text,
  list_hash text,
  seed text,
  entries integer,
  selected integer,
  CHECK ((drawn_at IS NULL) = (seed IS NULL))
);
COMMENT ON TABLE selection IS 'A draw over the waiting lines of a quota. The secret is promised by its hash (commitment) when the draw is opened, and published when it is held.';
CREATE INDEX selection_series ON selection (series, period);
CREATE TABLE selection_entry (
  case_id uuid NOT NULL,
  line_no integer NOT NULL,
  number text NOT NULL UNIQUE,
  series text NOT NULL,
  period text NOT NULL,
  dims jsonb NOT NULL,
  person_id uuid,
  places integer NOT NULL CHECK (places > 0),
  weight integer NOT NULL CHECK (weight > 0),
  score integer NOT NULL,
  receipt_seq bigint NOT NULL,
  at timestamptz NOT NULL,
  selection_id uuid,
  rank integer,
  outcome text CHECK (outcome IN ('selected','waiting','not-selected','twice','left')),
  told_at timestamptz,
  PRIMARY KEY (case_id, line_no)
);
COMMENT ON TABLE selection_entry IS 'One line that waits for a draw. outcome: selected; waiting on the reserve list by rank; not selected; twice: the person stands in the draw already; left: withdrawn or decided before the draw. told_at: the applicant was told and the line assessed again.';
CREATE INDEX selection_entry_waiting ON selection_entry (series, period, receipt_seq) WHERE outcome IS NULL;
CREATE INDEX selection_entry_drawn ON selection_entry (selection_id, rank);
CREATE INDEX selection_entry_untold ON selection_entry (selection_id) WHERE outcome IS NOT NULL AND told_at IS NULL;
