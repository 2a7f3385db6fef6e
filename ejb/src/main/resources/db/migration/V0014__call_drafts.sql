-- What is typed of a call before it is sent. The id is the page's and becomes the call's external id. Times are UTC.
create table call_draft (
  id          bigint       not null auto_increment,
  version     int          not null,
  uuid        varchar(36)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  owner       varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  owner_name  varchar(120) not null,
  answered_at datetime(6)  not null,
  touched_at  datetime(6)  not null,
  opening     int          not null,
  last_save   int          not null,
  state       varchar(12)  not null,
  typed       longtext     not null check (json_valid(typed)),
  constraint pk_call_draft primary key (id),
  constraint uq_call_draft_uuid unique (uuid),
  constraint ck_call_draft_state check (state in ('OPEN', 'SENT', 'DISCARDED')),
  constraint ck_call_draft_order check (opening >= 0 and last_save >= 0)
);
create index ix_call_draft_dropped on call_draft (state, touched_at, id);
create index ix_call_draft_owner on call_draft (owner, state, touched_at);
