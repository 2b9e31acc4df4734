-- What foreign workers are paid, month by month, held against the contract, the offer and the floor of the law.
CREATE TABLE pay_month (
  employer_id uuid NOT NULL,
  month date NOT NULL CHECK (extract(day from month) = 1),
  version integer NOT NULL CHECK (version > 0),
  country text NOT NULL CHECK (length(country) = 2),
  currency text NOT NULL CHECK (length(currency) = 3),
  file_hash text NOT NULL,
  workers integer NOT NULL CHECK (workers >= 0),
  bad jsonb NOT NULL,
  filed_at timestamptz NOT NULL,
  filed_by uuid NOT NULL,
  PRIMARY KEY (employer_id, month)
);
COMMENT ON TABLE pay_month IS 'The payroll of one month as last filed; an earlier one is replaced, the journal keeps its hash. bad: lines of the file that could not be read, with their faults and text.';
CREATE INDEX pay_month_recent ON pay_month (country, month DESC);
CREATE TABLE pay_row (
  employer_id uuid NOT NULL,
  month date NOT NULL,
  permit_id uuid NOT NULL,
  contract bigint NOT NULL CHECK (contract > 0),
  worked integer NOT NULL CHECK (worked >= 0),
  norm integer NOT NULL CHECK (norm > 0),
  gross bigint NOT NULL CHECK (gross >= 0),
  withheld bigint NOT NULL CHECK (withheld >= 0),
  paid bigint NOT NULL CHECK (paid >= 0),
  PRIMARY KEY (employer_id, month, permit_id)
);
COMMENT ON TABLE pay_row IS 'A worker in a month: contract wage for a full month, tenths of days worked of the norm, gross pay, what was withheld, what was paid out; money in minor units.';
CREATE INDEX pay_row_permit ON pay_row (permit_id, month);
CREATE TABLE pay_finding (
  employer_id uuid NOT NULL,
  month date NOT NULL,
  permit_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('missing','below-floor','below-contract','below-offer','unpaid','contract-lowered')),
  due bigint,
  got bigint,
  state text NOT NULL CHECK (state IN ('open','told','settled','excused')),
  found_at timestamptz NOT NULL,
  paid_on date,
  reference text,
  closed_at timestamptz,
  closed_by uuid,
  reason text,
  PRIMARY KEY (employer_id, month, permit_id, kind),
  CHECK ((due IS NULL) = (got IS NULL)),
  CHECK (due IS NULL OR due > got),
  CHECK (state <> 'told' OR (paid_on IS NOT NULL AND length(reference) > 0)),
  CHECK ((state IN ('settled','excused')) = (closed_at IS NOT NULL)),
  CHECK (state <> 'excused' OR length(reason) > 0)
);
COMMENT ON TABLE pay_finding IS 'A shortfall of a worker in a month: what was due and what was got. told: the employer says it has been paid since; an officer or inspector settles or excuses it. A payroll filed again takes away what it no longer shows.';
CREATE INDEX pay_finding_open ON pay_finding (employer_id, state) WHERE state IN ('open','told');
