-- Money in double entry: claims, payments told and seen at the bank, refunds, deposits, receipts that match nothing.
CREATE SEQUENCE money_seq;
CREATE TABLE money_item (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  kind text NOT NULL CHECK (kind IN ('fee','deposit','refund','receipt')),
  case_id uuid,
  fee_id uuid UNIQUE,
  of_item uuid,
  name text NOT NULL,
  currency text NOT NULL CHECK (length(currency) = 3),
  amount bigint NOT NULL CHECK (amount >= 0),
  open bigint NOT NULL CHECK (open >= 0),
  pending bigint NOT NULL CHECK (pending >= 0),
  settled bigint NOT NULL CHECK (settled >= 0),
  returned bigint NOT NULL DEFAULT 0 CHECK (returned >= 0),
  reference text,
  reason text,
  created_at timestamptz NOT NULL,
  CHECK (amount = open + pending + settled),
  CHECK (returned <= pending + settled)
);
COMMENT ON TABLE money_item IS 'What is claimed or owed, one row each, never negative. fee, deposit: open = not paid, pending = told to be paid and not yet seen at the bank, settled = seen there, returned = given back or, of a deposit, kept. refund: open = to be paid out. receipt: money at the bank that no claim explains, open until it is allocated or sent back. number: of the invoice, the refund, the receipt.';
CREATE INDEX money_item_case ON money_item (case_id);
CREATE INDEX money_item_open ON money_item (country, kind, created_at) WHERE open > 0 OR pending > 0;
CREATE TABLE money_entry (
  id uuid PRIMARY KEY,
  country text NOT NULL CHECK (length(country) = 2),
  at timestamptz NOT NULL,
  actor uuid NOT NULL,
  act text NOT NULL,
  note text NOT NULL
);
COMMENT ON TABLE money_entry IS 'One movement of money; its postings add up to nothing.';
CREATE INDEX money_entry_recent ON money_entry (country, at DESC, id DESC);
CREATE TABLE money_posting (
  entry_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  account text NOT NULL,
  item_id uuid NOT NULL,
  currency text NOT NULL CHECK (length(currency) = 3),
  debit bigint NOT NULL CHECK (debit >= 0),
  credit bigint NOT NULL CHECK (credit >= 0),
  PRIMARY KEY (entry_id, no),
  CHECK ((debit = 0) <> (credit = 0))
);
COMMENT ON TABLE money_posting IS 'receivable and clearing by claim, bank, unallocated by receipt, deposits by deposit, payable by refund, income by fee; income that is given back is debited.';
CREATE INDEX money_posting_item ON money_posting (item_id);
CREATE TABLE bank_statement (
  id uuid PRIMARY KEY,
  country text NOT NULL CHECK (length(country) = 2),
  account text NOT NULL,
  number text NOT NULL,
  hash text NOT NULL,
  currency text NOT NULL,
  opening bigint NOT NULL,
  closing bigint NOT NULL,
  gap bigint NOT NULL,
  closed_on date NOT NULL,
  loaded_at timestamptz NOT NULL,
  loaded_by uuid NOT NULL,
  UNIQUE (country, account, number)
);
COMMENT ON TABLE bank_statement IS 'A statement of the bank (ISO 20022 camt.053). gap: what its opening balance differs by from the closing of the one before.';
CREATE TABLE bank_line (
  country text NOT NULL CHECK (length(country) = 2),
  account text NOT NULL,
  reference text NOT NULL,
  id uuid NOT NULL UNIQUE,
  statement_id uuid NOT NULL,
  booked_on date NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  party text NOT NULL,
  text text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('confirmed','paid','unallocated','paid-out','unknown-debit')),
  item_id uuid,
  PRIMARY KEY (country, account, reference),
  CHECK ((outcome = 'unknown-debit') = (item_id IS NULL))
);
COMMENT ON TABLE bank_line IS 'An entry of a statement and what became of it; the bank''s reference makes it count once. amount: credits above zero, debits below.';
CREATE INDEX bank_line_statement ON bank_line (statement_id, booked_on);
