-- Search on the home market: vacancies, candidates that job centres refer, outcomes, the certificate of the search.
CREATE SEQUENCE vacancy_seq;
CREATE TABLE vacancy (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  country text NOT NULL CHECK (length(country) = 2),
  region text NOT NULL,
  employer_id uuid NOT NULL,
  account_id uuid NOT NULL,
  scheme text NOT NULL,
  edition text NOT NULL,
  occupation text NOT NULL,
  post jsonb NOT NULL,
  places integer NOT NULL CHECK (places > 0),
  pay_from bigint NOT NULL CHECK (pay_from > 0),
  pay_to bigint NOT NULL CHECK (pay_to >= pay_from),
  currency text NOT NULL CHECK (length(currency) = 3),
  published_at timestamptz NOT NULL,
  published_on date NOT NULL,
  days integer CHECK (days >= 0),
  unit text NOT NULL CHECK (unit IN ('calendar-day','working-day')),
  earliest date CHECK (earliest >= published_on),
  state text NOT NULL CHECK (state IN ('open','certified','filled','withdrawn')),
  ended_at timestamptz,
  end_reason text,
  result jsonb,
  CHECK ((state = 'open') = (ended_at IS NULL)),
  CHECK ((state IN ('certified','filled')) = (result IS NOT NULL)),
  CHECK ((days IS NULL) = (earliest IS NULL))
);
COMMENT ON TABLE vacancy IS 'A vacancy that is searched for at home before a foreign worker is asked for. post: title, town, schedule, duties, requirements, contact as published; it does not change: another pay or demand is another vacancy. days, earliest: what the law asked on the day of publication. pay: for a month, in hundredths. number: the publication code.';
CREATE INDEX vacancy_public ON vacancy (country, state, published_at DESC, id DESC);
CREATE INDEX vacancy_employer ON vacancy (employer_id, published_on DESC);
CREATE TABLE vacancy_referral (
  vacancy_id uuid NOT NULL,
  no integer NOT NULL CHECK (no > 0),
  candidate text,
  note text NOT NULL,
  referred_at timestamptz NOT NULL,
  referred_by uuid NOT NULL,
  outcome text CHECK (outcome IN ('hired','unsuitable','declined','absent')),
  reason text,
  outcome_at timestamptz,
  outcome_by uuid,
  review text CHECK (review IN ('accepted','disputed')),
  review_reason text,
  reviewed_at timestamptz,
  reviewed_by uuid,
  PRIMARY KEY (vacancy_id, no),
  CHECK ((outcome IS NULL) = (outcome_at IS NULL)),
  CHECK (outcome IS NULL OR outcome = 'hired' OR length(reason) > 0),
  CHECK (review IS NULL OR outcome = 'unsuitable'),
  CHECK (review IS DISTINCT FROM 'disputed' OR length(review_reason) > 0)
);
COMMENT ON TABLE vacancy_referral IS 'A candidate whom a job centre sent. candidate: name and contact, seen by the employer and the officers of the region; wiped a year after the search has ended. review: what the job centre says of an employer who turned a candidate down.';
