-- What a person narrows the list of calls to again and again, under a name. Holds nothing that says who called, from where, or what was told.
create table saved_filter (
  id            bigint      not null auto_increment,
  owner         varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  name          varchar(60) not null,
  state         varchar(12) not null,
  number        varchar(16) null,
  nature        varchar(80) null,
  district      varchar(20) null,
  beat          varchar(20) null,
  received_from datetime(6) null,
  received_to   datetime(6) null,
  priority_from int         null,
  priority_to   int         null,
  saved_at      datetime(6) not null,
  constraint pk_saved_filter primary key (id),
  constraint uq_saved_filter_name unique (owner, name),
  constraint ck_saved_filter_state check (state in ('OPEN', 'CLOSED', 'ALL'))
);
