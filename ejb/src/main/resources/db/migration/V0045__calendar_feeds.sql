-- Secret addresses of people's calendars, of which only the hash is kept; still_open lets there be one at a time.
create table calendar_feed (
  id           bigint      not null auto_increment,
  clinician_id bigint      null,
  officer_id   bigint      null,
  agency_id    bigint      null,
  token_hash   varchar(64) character set ascii collate ascii_bin not null comment 'SHA-256 of the address secret part',
  language     varchar(2)  not null,
  made_at      datetime(6) not null,
  read_at      datetime(6) null comment 'when somebody last read it',
  revoked_at   datetime(6) null,
  still_open   boolean     as (if(revoked_at is null, true, null)) persistent,
  constraint pk_calendar_feed primary key (id),
  constraint uq_calendar_feed_token unique (token_hash),
  constraint uq_calendar_feed_clinician unique (clinician_id, still_open),
  constraint uq_calendar_feed_officer unique (officer_id, still_open),
  constraint fk_calendar_feed_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_calendar_feed_officer foreign key (officer_id) references officer (id),
  constraint fk_calendar_feed_agency foreign key (agency_id) references agency (id),
  constraint ck_calendar_feed_one check ((clinician_id is null) <> (officer_id is null) and (clinician_id is null) = (agency_id is null))
);
