-- What each nature means, from which day: a change ends the former row and begins another, nothing is overwritten.
alter table code
  modify column code varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  add column version int not null default 0;

create table nature_mapping (
  id               bigint       not null auto_increment,
  code_id          bigint       not null,
  common_code      varchar(16)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'APCO 2.103.2-2019 common incident type',
  diversion        boolean      not null,
  unarmed          boolean      not null,
  co_response      boolean      not null,
  valid_from       date         not null,
  valid_to         date         null comment 'first day on which it no longer holds; that of valid_from where it never did',
  recorded_at      datetime(6)  not null,
  recorded_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  recorded_by_name varchar(120) not null,
  constraint pk_nature_mapping primary key (id),
  constraint fk_nature_mapping_code foreign key (code_id) references code (id),
  constraint ck_nature_mapping_validity check (valid_to is null or valid_to >= valid_from)
);
create index ix_nature_mapping_code on nature_mapping (code_id, valid_from);

-- The eligibility is a draft of this project for the city to confirm: what Durham's programme is described to answer.
insert into nature_mapping (code_id, common_code, diversion, unarmed, co_response, valid_from, recorded_at, recorded_by, recorded_by_name)
select id, common_code,
  common_code in ('SUICTHRT', 'MNTL', 'EDP', 'WELFARE'),
  common_code in ('SUICTHRT', 'MNTL', 'EDP', 'WELFARE', 'TRESPASS', 'INTOX', 'PHANDLE', 'INDECENT', 'DISORD'),
  common_code in ('SUICTHRT', 'MNTL', 'MTLV', 'EDP', 'WELFARE', 'TRESPASS', 'INTOX', 'PHANDLE', 'INDECENT', 'DISORD', 'DVNA'),
  valid_from, utc_timestamp(6), 'system', 'system'
from code where list = 'nature';
update nature_mapping set diversion = false, unarmed = false
where code_id = (select id from code where list = 'nature' and code = 'SUICIDE ATTEMPT');
update code set common_code = null where list = 'nature';

-- Natures seen in the calls of the last weeks are counted.
create index ix_crisis_call_received_nature on crisis_call (received_at, nature);
