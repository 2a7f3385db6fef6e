-- What contracted clinicians sign in with, why it is closed, and what Keycloak still has to do for it.
create table account (
  id                bigint       not null auto_increment,
  version           int          not null,
  account_key       varchar(36)  character set utf8mb4 collate utf8mb4_nopad_bin not null comment 'what the user carries in Keycloak',
  clinician_id      bigint       not null,
  agency_id         bigint       not null,
  living            boolean      null comment 'true until it ends, then null: one at a time',
  subject           varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  user_name         varchar(60)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  email             varchar(254) not null,
  role              varchar(24)  not null,
  state             varchar(12)  not null,
  created_at        datetime(6)  not null,
  created_by_name   varchar(120) not null,
  open_since_at     datetime(6)  not null,
  last_sign_in_at   datetime(6)  null,
  last_session      varchar(64)  null,
  confirmed_at      datetime(6)  not null,
  confirmed_by_name varchar(120) not null,
  mailed_at         datetime(6)  null,
  ended_at          datetime(6)  null,
  constraint pk_account primary key (id),
  constraint uq_account_key unique (account_key),
  constraint uq_account_living unique (clinician_id, living),
  constraint uq_account_subject unique (subject),
  constraint fk_account_clinician foreign key (clinician_id) references clinician (id),
  constraint fk_account_agency foreign key (agency_id) references agency (id),
  constraint ck_account_role check (role in ('DIVERSION_CLINICIAN', 'FIELD_CLINICIAN')),
  constraint ck_account_state check (state in ('WANTED', 'ACTIVE', 'SUSPENDED', 'ENDED')),
  constraint ck_account_ended check ((state = 'ENDED') = (living is null))
);
create index ix_account_user_name on account (user_name);
create index ix_account_review on account (living, confirmed_at);

create table account_hold (
  account_id bigint      not null,
  hold       varchar(24) not null,
  constraint pk_account_hold primary key (account_id, hold),
  constraint fk_account_hold_account foreign key (account_id) references account (id),
  constraint ck_account_hold check (hold in ('BY_AGENCY', 'BY_CITY', 'NO_RIGHT_TO_WORK', 'UNUSED', 'NOT_CONFIRMED'))
);

create table account_order (
  id         bigint      not null auto_increment,
  account_id bigint      not null,
  kind       varchar(12) not null,
  state      varchar(12) not null,
  attempts   int         not null,
  wanted_at  datetime(6) not null,
  due_at     datetime(6) not null,
  trouble    varchar(16) null,
  done_at    datetime(6) null,
  constraint pk_account_order primary key (id),
  constraint fk_account_order_account foreign key (account_id) references account (id),
  constraint ck_account_order_kind check (kind in ('CREATE', 'ENABLE', 'DISABLE', 'END', 'MAIL')),
  constraint ck_account_order_state check (state in ('OPEN', 'DONE', 'REFUSED')),
  constraint ck_account_order_trouble check (trouble in ('NOT_SET_UP', 'UNREACHABLE', 'MAIL_NOT_SENT', 'NAME_TAKEN', 'REFUSED', 'GONE'))
);
create index ix_account_order_due on account_order (state, due_at);
