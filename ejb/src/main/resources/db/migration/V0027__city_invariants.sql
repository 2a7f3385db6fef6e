-- What a city asks of its protocol beyond what ships: in plain words, with the exact form that is proven.
create table protocol_invariant (
  id              bigint       not null auto_increment,
  version         int          not null,
  code            varchar(20)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'the id that findings name',
  json            mediumtext   not null check (json_valid(json)),
  added_at        datetime(6)  not null,
  added_by        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_by_name   varchar(120) not null,
  retired_at      datetime(6)  null,
  retired_by_name varchar(120) null,
  constraint pk_protocol_invariant primary key (id),
  constraint uq_protocol_invariant_code unique (code)
);
