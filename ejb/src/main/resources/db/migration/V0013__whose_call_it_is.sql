-- Who works a call, and each time it was handed on. Nobody works what a machine sent until somebody takes it.
alter table crisis_call
  add column handler      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null after entered_by,
  add column handler_name varchar(120) null after handler,
  add constraint ck_crisis_call_handler check ((handler is null) = (handler_name is null));

create table call_hand_over (
  id           bigint       not null auto_increment,
  call_id      bigint       not null,
  from_name    varchar(120) null,
  to_subject   varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  to_name      varchar(120) not null,
  word         varchar(200) null,
  handed_at    datetime(6)  not null,
  handed_by    varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  handed_by_name varchar(120) not null,
  constraint pk_call_hand_over primary key (id),
  constraint fk_call_hand_over_call foreign key (call_id) references crisis_call (id)
);
create index ix_call_hand_over_to on call_hand_over (to_subject, handed_at);
