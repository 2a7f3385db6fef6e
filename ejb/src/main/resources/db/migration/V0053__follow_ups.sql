-- Follow-ups after an answer by phone: until one has ended, exactly one person or one desk has it; every attempt and every hand-over stays.
create table follow_up (
  id             bigint       not null auto_increment,
  version        int          not null,
  incident_id    bigint       not null,
  response_id    bigint       not null,
  level          varchar(12)  null comment 'as the response ended; of the dispatch lane, nothing below it is kept here',
  same_day       boolean      not null comment 'whether the clinician wanted to call again on the same day',
  opened_at      datetime(6)  not null,
  opened_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  opened_by_name varchar(120) not null,
  due_at         datetime(6)  not null,
  status         varchar(12)  not null,
  desk           varchar(20)  null,
  owner          varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  owner_name     varchar(120) null,
  result         varchar(16)  null,
  remark         varchar(1000) null comment 'of whoever closed it without an attempt that ends it',
  ended_at       datetime(6)  null,
  ended_by       varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  ended_by_name  varchar(120) null,
  constraint pk_follow_up primary key (id),
  constraint uq_follow_up_response unique (response_id),
  constraint fk_follow_up_incident foreign key (incident_id) references incident (id),
  constraint fk_follow_up_response foreign key (response_id) references response (id),
  constraint ck_follow_up_level check (level in ('NONE', 'LOW', 'MODERATE', 'HIGH', 'INCOMPLETE')),
  constraint ck_follow_up_status check (status in ('DUE', 'ATTEMPTED', 'REACHED', 'CLOSED')),
  constraint ck_follow_up_desk check (desk in ('CARE_NAVIGATION')),
  constraint ck_follow_up_result check (result in ('REACHED', 'NO_ANSWER', 'LEFT_MESSAGE', 'WRONG_NUMBER', 'DECLINED', 'IN_HOSPITAL', 'IN_JAIL', 'DECEASED')),
  constraint ck_follow_up_has_it check ((owner is null) <> (desk is null) and (owner is null) = (owner_name is null)),
  constraint ck_follow_up_ended check ((status in ('REACHED', 'CLOSED')) = (ended_at is not null) and (ended_at is null) = (ended_by is null)
    and (ended_at is null) = (ended_by_name is null) and (ended_at is null) = (result is null)),
  constraint ck_follow_up_reached check (result is null or (status = 'REACHED') = (result = 'REACHED'))
);
create index ix_follow_up_owner on follow_up (owner, status, due_at);
create index ix_follow_up_due on follow_up (status, due_at);

create table follow_up_attempt (
  id            bigint        not null auto_increment,
  follow_up_id  bigint        not null,
  client_id     varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  tried_at      datetime(6)   not null,
  means         varchar(8)    not null,
  result        varchar(16)   not null,
  remark        varchar(1000) null,
  tried_by      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  tried_by_name varchar(120)  not null,
  constraint pk_follow_up_attempt primary key (id),
  constraint uq_follow_up_attempt_client unique (follow_up_id, client_id),
  constraint fk_follow_up_attempt_follow_up foreign key (follow_up_id) references follow_up (id),
  constraint ck_follow_up_attempt_means check (means in ('PHONE', 'TEXT', 'VISIT', 'MAIL')),
  constraint ck_follow_up_attempt_result check (result in ('REACHED', 'NO_ANSWER', 'LEFT_MESSAGE', 'WRONG_NUMBER', 'DECLINED', 'IN_HOSPITAL', 'IN_JAIL', 'DECEASED'))
);

create table follow_up_hand_over (
  id             bigint       not null auto_increment,
  follow_up_id   bigint       not null,
  from_name      varchar(120) null comment 'nobody: the desk',
  to_subject     varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null comment 'nobody: the desk',
  to_name        varchar(120) null,
  to_navigator   boolean      not null comment 'whether it went to a care navigator, who may then be handed others',
  word           varchar(300) null,
  handed_at      datetime(6)  not null,
  handed_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  handed_by_name varchar(120) not null,
  constraint pk_follow_up_hand_over primary key (id),
  constraint fk_follow_up_hand_over_follow_up foreign key (follow_up_id) references follow_up (id),
  constraint ck_follow_up_hand_over_to check ((to_subject is null) = (to_name is null) and (to_subject is not null or not to_navigator))
);
create index ix_follow_up_hand_over_navigators on follow_up_hand_over (to_navigator, handed_at);
