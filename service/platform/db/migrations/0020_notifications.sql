-- How people are reached outside the service, and what is sent to them.
CREATE TABLE contact (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('email','sms')),
  language text NOT NULL CHECK (language IN ('kk','ru','en','uz','ky','tg')),
  address text CHECK (length(address) > 0),
  confirmed_at timestamptz,
  stopped_at timestamptz,
  asked_address text CHECK (length(asked_address) > 0),
  code_id uuid,
  code_hash bytea CHECK (length(code_hash) = 32),
  code_until timestamptz,
  tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
  codes integer NOT NULL DEFAULT 0 CHECK (codes >= 0),
  codes_on date,
  UNIQUE (account_id, kind),
  CHECK ((address IS NULL) = (confirmed_at IS NULL)),
  CHECK ((code_hash IS NULL) = (asked_address IS NULL))
);
COMMENT ON TABLE contact IS 'An e-mail address or telephone number of an account. address: confirmed by a code, messages go there; stopped_at: it took none any more. asked_address: waits for its code, of which the hash is kept; codes: how many were sent on codes_on.';
CREATE INDEX contact_asked ON contact (asked_address) WHERE asked_address IS NOT NULL;

CREATE TABLE delivery (
  id uuid PRIMARY KEY,
  contact_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('notice','answer')),
  state text NOT NULL CHECK (state IN ('waiting','sending','sent','read','failed','removed')),
  made_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  done_at timestamptz,
  fault text,
  CHECK ((state IN ('waiting','sending')) = (done_at IS NULL))
);
COMMENT ON TABLE delivery IS 'Messages that something waits in the service, never what. One waits for a contact at any time; sending: at work, or waits to be tried again; read: the person had looked before it went.';
CREATE UNIQUE INDEX delivery_waiting ON delivery (contact_id) WHERE state = 'waiting';
CREATE INDEX delivery_due ON delivery (due_at) WHERE state IN ('waiting','sending');
CREATE INDEX delivery_contact ON delivery (contact_id, made_at DESC);
