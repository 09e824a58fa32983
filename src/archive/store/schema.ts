/**
 * Tables as the contract has its records, keyed by release and record id; `person` and `body` are what a record's
 * official or organization was found to be across releases. `start` and `end` are the record's first evidence.
 * `regions` has each region that a release names once, and all around it: a province's releases are those of its code.
 */
export const FIRST_SCHEMA = `
create table releases (
  id integer primary key autoincrement,
  content_hash text not null unique,
  version text not null,
  source_id text not null,
  path text,
  url text,
  publisher text,
  headline text,
  lead text,
  published_on text,
  home text,
  same_as integer references releases(id) on delete set null
) strict;
create index releases_published on releases(published_on);
create index releases_same_as on releases(same_as) where same_as is not null;

create table documents (
  release integer primary key references releases(id) on delete cascade,
  signature blob,
  records text not null,
  text any not null
) strict;

create virtual table words using fts5(
  forms, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

create table stems (
  stem text not null,
  form text not null,
  primary key (stem, form)
) strict, without rowid;

create table bands (
  band integer not null,
  release integer not null references releases(id) on delete cascade,
  primary key (band, release)
) strict, without rowid;
create index bands_release on bands(release);

create table people (
  id integer primary key autoincrement,
  name text not null,
  merged_into integer references people(id)
) strict;

create table person_keys (
  key text not null,
  person integer not null references people(id) on delete cascade,
  primary key (key, person)
) strict, without rowid;
create index person_keys_person on person_keys(person);

create table person_names (
  person integer not null references people(id) on delete cascade,
  name text not null,
  mentions integer not null,
  primary key (person, name)
) strict, without rowid;

create table holdings (
  person integer not null references people(id) on delete cascade,
  title text not null,
  organization text not null,
  jurisdiction text not null,
  acting text not null,
  former integer not null,
  first_on text,
  last_on text,
  mentions integer not null,
  primary key (person, title, organization, jurisdiction, acting, former)
) strict, without rowid;

create table homes (
  person integer not null references people(id) on delete cascade,
  region text not null,
  first_on text,
  last_on text,
  mentions integer not null,
  primary key (person, region)
) strict, without rowid;

create table pins (
  content_hash text not null,
  name_key text not null,
  person integer not null references people(id),
  reason text not null,
  primary key (content_hash, name_key)
) strict, without rowid;
create index pins_person on pins(person);

create table officials (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  person integer not null references people(id),
  name text not null,
  reason text not null,
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;
create index officials_person on officials(person, release);

create table posts (
  release integer not null references releases(id) on delete cascade,
  official text not null,
  number integer not null,
  person integer not null references people(id),
  title text not null,
  title_key text not null,
  organization text,
  body integer references bodies(id),
  jurisdiction text,
  acting text,
  former integer not null,
  primary key (release, official, number)
) strict, without rowid;
create index posts_title on posts(title_key, jurisdiction);
create index posts_person on posts(person);
create index posts_body on posts(body, release) where body is not null;

create table bodies (
  id integer primary key,
  key text not null unique,
  acronym_key text,
  name text not null,
  acronym text,
  kind text
) strict;
create index bodies_acronym on bodies(acronym_key) where acronym_key is not null;

create table organizations (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  body integer not null references bodies(id),
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;
create index organizations_body on organizations(body, release);

create table places (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  name text not null,
  level text not null,
  code text,
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;

create table regions (
  code text not null,
  release integer not null references releases(id) on delete cascade,
  primary key (code, release)
) strict, without rowid;
create index regions_release on regions(release);

create table events (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  type text not null,
  name text not null,
  theme text,
  status text not null,
  start_on text,
  end_on text,
  venue text,
  region text,
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;
create index events_type on events(type, start_on);
create index events_start on events(start_on);
create index events_region on events(region, start_on) where region is not null;

create table participants (
  release integer not null references releases(id) on delete cascade,
  event text not null,
  number integer not null,
  person integer references people(id),
  body integer references bodies(id),
  role text not null,
  primary key (release, event, number)
) strict, without rowid;
create index participants_person on participants(person) where person is not null;
create index participants_body on participants(body) where body is not null;

create table attendance (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  event text,
  value integer not null,
  qualifier text not null,
  noun text not null,
  unit text not null,
  happened_on text,
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;
create index attendance_value on attendance(value);

create table awards (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  kind text not null,
  title text not null,
  title_key text not null,
  series text,
  rank integer,
  year integer,
  quantity real,
  unit text,
  happened_on text,
  event text,
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;
create index awards_title on awards(title_key);
create index awards_year on awards(year) where year is not null;
create index awards_happened on awards(happened_on);

create table handovers (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  event text,
  happened_on text,
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;

create table handover_parties (
  release integer not null references releases(id) on delete cascade,
  handover text not null,
  number integer not null,
  side text not null check (side in ('giver', 'recipient')),
  person integer references people(id),
  body integer references bodies(id),
  text text not null,
  primary key (release, handover, number)
) strict, without rowid;
create index handover_parties_person on handover_parties(person) where person is not null;

create table handover_awards (
  release integer not null references releases(id) on delete cascade,
  handover text not null,
  award text not null,
  primary key (release, handover, award)
) strict, without rowid;

create table quotes (
  release integer not null references releases(id) on delete cascade,
  id text not null,
  person integer references people(id),
  start integer not null,
  end integer not null,
  primary key (release, id)
) strict, without rowid;
create index quotes_person on quotes(person) where person is not null;
`
