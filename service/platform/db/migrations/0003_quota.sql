-- The quota ledger. A cell is one place in the split of one period; its movements are a hash chain of their own.
CREATE TABLE quota_cell (
  id text PRIMARY KEY CHECK (id ~ '^[^|]+\|[^|]+\|.*$'),
  series text NOT NULL,
  period text NOT NULL,
  dims jsonb NOT NULL,
  parent text,
  allotted integer NOT NULL DEFAULT 0 CHECK (allotted >= 0),
  reserved integer NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  used integer NOT NULL DEFAULT 0 CHECK (used >= 0),
  seq integer NOT NULL DEFAULT 0,
  hash bytea NOT NULL,
  opens timestamptz,
  closes timestamptz,
  CHECK (reserved + used <= allotted)
);
COMMENT ON TABLE quota_cell IS 'id = series|period|dim=code;dim=code. allotted = set + moved in - moved out - split to children. Never reserved + used > allotted.';
CREATE INDEX quota_cell_series ON quota_cell (series, period);
CREATE TABLE quota_movement (
  cell_id text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind IN ('set','split','move','reserve','use','release','expire','return','carry')),
  allotted integer NOT NULL,
  reserved integer NOT NULL,
  used integer NOT NULL,
  reservation uuid,
  case_id uuid,
  payload text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (cell_id, seq)
);
CREATE INDEX quota_movement_decision ON quota_movement (cell_id, at) WHERE kind IN ('set','split','move','carry');
COMMENT ON TABLE quota_movement IS 'allotted, reserved, used are the changes this movement makes; their sums are the counters of the cell. hash = sha256(hash before || payload).';
CREATE TABLE quota_reservation (
  cell_id text NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  line_no integer NOT NULL,
  places integer NOT NULL CHECK (places > 0),
  state text NOT NULL CHECK (state IN ('reserved','used','released','expired')),
  receipt_seq bigint NOT NULL,
  at timestamptz NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (cell_id, id)
);
COMMENT ON TABLE quota_reservation IS 'Places held or used by one line of a case.';
CREATE INDEX quota_reservation_case ON quota_reservation (case_id);
CREATE INDEX quota_reservation_expiry ON quota_reservation (expires_at) WHERE state = 'reserved';
