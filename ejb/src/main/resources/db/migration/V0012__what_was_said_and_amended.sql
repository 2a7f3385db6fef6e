-- What is said on a call stays: each safety answer with who and when, each amended field with its former value, notes, attempts to call back.
create table safety_answer (
  id            bigint       not null auto_increment,
  call_id       bigint       not null,
  question      varchar(24)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  answer        varchar(24)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  said_by       varchar(16)  not null comment 'whoever was calling',
  asked_at      datetime(6)  not null,
  asked_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  asked_by_name varchar(120) not null,
  constraint pk_safety_answer primary key (id),
  constraint fk_safety_answer_call foreign key (call_id) references crisis_call (id),
  constraint ck_safety_answer_said_by check (said_by in ('FIRST_PARTY', 'SECOND_PARTY', 'THIRD_PARTY', 'UNKNOWN'))
);

create table call_amendment (
  id              bigint       not null auto_increment,
  call_id         bigint       not null,
  field           varchar(24)  not null,
  former_value    varchar(200) null,
  new_value       varchar(200) null,
  amended_at      datetime(6)  not null,
  amended_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  amended_by_name varchar(120) not null,
  constraint pk_call_amendment primary key (id),
  constraint fk_call_amendment_call foreign key (call_id) references crisis_call (id),
  constraint ck_call_amendment_field check (field in ('NATURE', 'CHANNEL', 'CALLBACK', 'CALLER_NAME', 'CALLER_TYPE', 'LANGUAGE',
    'INTERPRETER', 'ADDRESS', 'CROSS_STREET', 'PLACE_NAME', 'LATITUDE', 'LONGITUDE', 'CAD_PRIORITY', 'CAD_DISPOSITION'))
);

-- As of when the value of a field is known, by the clock of whoever said so: what was said earlier and comes later changes nothing.
create table call_field_time (
  call_id    bigint      not null,
  field      varchar(24) not null,
  changed_at datetime(6) not null,
  constraint pk_call_field_time primary key (call_id, field),
  constraint fk_call_field_time_call foreign key (call_id) references crisis_call (id)
);

create table call_note (
  id              bigint        not null auto_increment,
  call_id         bigint        not null,
  client_id       varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  text            varchar(2000) not null,
  written_at      datetime(6)   not null,
  written_by      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  written_by_name varchar(120)  not null,
  constraint pk_call_note primary key (id),
  constraint uq_call_note_client unique (call_id, client_id),
  constraint fk_call_note_call foreign key (call_id) references crisis_call (id)
);

create table callback_attempt (
  id            bigint       not null auto_increment,
  call_id       bigint       not null,
  client_id     varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  number        varchar(48)  not null comment 'E.164, with its extension where it has one',
  result        varchar(16)  not null,
  tried_at      datetime(6)  not null,
  tried_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  tried_by_name varchar(120) not null,
  constraint pk_callback_attempt primary key (id),
  constraint uq_callback_attempt_client unique (call_id, client_id),
  constraint fk_callback_attempt_call foreign key (call_id) references crisis_call (id),
  constraint ck_callback_attempt_result check (result in ('REACHED', 'NO_ANSWER', 'BUSY', 'WRONG_NUMBER', 'LEFT_MESSAGE', 'REFUSED'))
);

-- A number keeps its extension: +19195550123;ext=42.
alter table crisis_call
  modify column callback varchar(48) null comment 'E.164, with its extension where it has one';
