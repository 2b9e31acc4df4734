-- The platform: who acts, what was done, what is still to do. Every act writes its journal row in its own transaction.
CREATE TABLE journal_head (
  chain uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind <> ''),
  seq integer NOT NULL CHECK (seq > 0),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  sealed integer NOT NULL DEFAULT 0 CHECK (sealed >= 0 AND sealed <= seq)
);
COMMENT ON TABLE journal_head IS 'Newest link of each chain; a chain is one subject (case, permit, employer, user ...).';
CREATE INDEX journal_head_unsealed ON journal_head (chain) WHERE sealed < seq;

CREATE TABLE journal (
  chain uuid NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  at timestamptz NOT NULL,
  actor uuid NOT NULL,
  act text NOT NULL CHECK (act ~ '^[a-z-]+\.[a-z-]+$'),
  payload text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (chain, seq)
);
COMMENT ON TABLE journal IS 'Append-only. hash = sha256(hash of seq - 1 || payload as UTF-8); payload is the canonical JSON of the act.';
CREATE INDEX journal_at ON journal (at);

CREATE TABLE journal_seal (
  n bigint PRIMARY KEY CHECK (n > 0),
  at timestamptz NOT NULL,
  chains integer NOT NULL CHECK (chains >= 0),
  root bytea NOT NULL CHECK (length(root) = 32),
  hash bytea NOT NULL CHECK (length(hash) = 32)
);
COMMENT ON TABLE journal_seal IS 'Seals all chains that moved since the seal before: hash = sha256(hash of n - 1 || root). A removed chain breaks its seal.';
CREATE TABLE journal_seal_item (
  n bigint NOT NULL,
  chain uuid NOT NULL,
  seq integer NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (n, chain)
);
COMMENT ON TABLE journal_seal_item IS 'The links that a seal covers.';

CREATE TABLE request_key (
  actor uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 200),
  act text NOT NULL,
  input_hash bytea NOT NULL,
  outcome jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (actor, key)
);
COMMENT ON TABLE request_key IS 'Idempotency: the outcome of an act by the key its sender chose; the same key gives the same answer.';

CREATE TABLE account (
  id uuid PRIMARY KEY,
  login text NOT NULL UNIQUE CHECK (login = lower(login) AND login <> ''),
  name text NOT NULL CHECK (name <> ''),
  role text NOT NULL CHECK (role IN ('worker','employer','officer','quota-officer','inspector','analyst','auditor','admin')),
  regions text[],
  country text NOT NULL DEFAULT 'KZ' CHECK (length(country) = 2),
  employer_id uuid,
  person_id uuid,
  locale text NOT NULL DEFAULT 'kk' CHECK (locale IN ('kk','ru','en')),
  password text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  demo text,
  created timestamptz NOT NULL
);
COMMENT ON TABLE account IS 'Local accounts. regions null = the whole country; demo = what can be tried with a made account (jsonb text of kk/ru/en).';

CREATE TABLE session (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  account_id uuid NOT NULL,
  csrf text NOT NULL CHECK (length(csrf) >= 32),
  created timestamptz NOT NULL,
  expires timestamptz NOT NULL,
  seen timestamptz NOT NULL
);
COMMENT ON TABLE session IS 'Sign-ins. The token itself is kept only by the browser.';
CREATE TABLE api_token (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  account_id uuid NOT NULL,
  label text NOT NULL,
  created timestamptz NOT NULL,
  expires timestamptz NOT NULL
);
COMMENT ON TABLE api_token IS 'Bearer tokens for the HTTP API.';
CREATE TABLE sign_in_failure (
  login text NOT NULL,
  at timestamptz NOT NULL,
  id uuid NOT NULL,
  PRIMARY KEY (login, id)
);
COMMENT ON TABLE sign_in_failure IS 'Failed sign-ins, to slow guessing.';

CREATE TABLE file (
  hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  type text NOT NULL,
  size integer NOT NULL CHECK (size >= 0),
  bytes bytea NOT NULL,
  created timestamptz NOT NULL,
  CHECK (length(bytes) = size)
);
COMMENT ON TABLE file IS 'Files by the SHA-256 of their bytes, in the same transaction as the act that brought them.';

CREATE TABLE job (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind <> ''),
  payload jsonb NOT NULL,
  run_at timestamptz NOT NULL,
  unique_key text UNIQUE,
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  locked_until timestamptz,
  last_error text,
  done_at timestamptz,
  failed_at timestamptz
);
COMMENT ON TABLE job IS 'Durable work to do later; taken with FOR UPDATE SKIP LOCKED, retried with growing pauses, kept when it fails for good.';
CREATE INDEX job_due ON job (run_at) WHERE done_at IS NULL AND failed_at IS NULL;

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  topic text NOT NULL CHECK (topic <> ''),
  payload jsonb NOT NULL
);
COMMENT ON TABLE outbox IS 'What happened, for statistics and other readers; written in the transaction of the act.';

CREATE TABLE calendar_day (
  country text NOT NULL CHECK (length(country) = 2),
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('holiday','working-day')),
  title jsonb NOT NULL,
  cite text NOT NULL CHECK (cite <> ''),
  adopted_by uuid NOT NULL,
  adopted_at timestamptz NOT NULL,
  PRIMARY KEY (country, day)
);
COMMENT ON TABLE calendar_day IS 'Days off work and working weekends, each with its legal ground and the official who adopted it.';

CREATE TABLE setting (
  key text PRIMARY KEY,
  value jsonb NOT NULL
);
COMMENT ON TABLE setting IS 'Facts about this installation: demonstration mark, country, signing keys.';
