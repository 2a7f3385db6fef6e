-- The past decided again by a version of the protocol: what was asked, how far it is, and what moved.
create table replay_run (
  id                 bigint       not null auto_increment,
  version            varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  dmn_sha256         varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'of the file of the version',
  from_at            datetime(6)  not null,
  to_at              datetime(6)  not null,
  zone               varchar(64)  not null comment 'by whose hours calls are told apart',
  assumed            longtext     null comment 'answers for what nobody asked in calls never assessed; null counts them only' check (json_valid(assumed)),
  question_sha256    varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'of version, period and assumed answers',
  status             varchar(12)  not null,
  problem            varchar(60)  null comment 'why it failed',
  cancel_asked       bit(1)       not null,
  last_assessment_id bigint       not null comment 'decisions made after it began do not go in',
  expected           bigint       not null comment 'decisions of the period when it began',
  read_assessment_id bigint       not null comment 'where it goes on after a stop',
  read_call_at       datetime(6)  null comment 'where it goes on among calls without answers',
  read_call_id       bigint       null,
  parts              int          not null,
  decisions          bigint       not null,
  unanswered         bigint       not null,
  same_decisions     bigint       null,
  lowered_protection bigint       null,
  lowered_priority   bigint       null,
  raised             bigint       null,
  report_sha256      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  asked_at           datetime(6)  not null,
  ended_at           datetime(6)  null,
  started_by         varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  started_by_name    varchar(120) not null,
  running_key        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin
                     as (if(status = 'RUNNING', question_sha256, null)) persistent,
  constraint pk_replay_run primary key (id),
  constraint uq_replay_run_running unique (running_key),
  constraint ck_replay_run_status check (status in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  constraint ck_replay_run_ended check ((status = 'RUNNING') = (ended_at is null)),
  constraint ck_replay_run_report check ((status = 'DONE') = (report_sha256 is not null)),
  constraint ck_replay_run_period check (from_at < to_at)
);
create index ix_replay_run_question on replay_run (question_sha256);

-- Some thousand decisions each, in the order in which they were made, or calls without answers in the order in which they were received.
create table replay_part (
  run_id     bigint     not null,
  part       int        not null comment 'from 1',
  unanswered bit(1)     not null,
  bytes      mediumblob not null,
  constraint pk_replay_part primary key (run_id, part),
  constraint fk_replay_part_run foreign key (run_id) references replay_run (id)
);

-- The decisions of a period are found and counted by it.
create index ix_assessment_made on assessment (made_at);
