-- Whom the city writes to at an agency, and what it has agreed with it: memoranda, associate agreements, insurance.
create table agency_contact (
  id              bigint       not null auto_increment,
  version         int          not null,
  agency_id       bigint       not null,
  name            varchar(120) not null,
  purpose         varchar(16)  not null,
  email           varchar(254) null,
  phone           varchar(48)  null comment 'E.164',
  added_at        datetime(6)  not null,
  added_by        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_by_name   varchar(120) not null,
  changed_at      datetime(6)  null,
  changed_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  changed_by_name varchar(120) null,
  removed_at      datetime(6)  null,
  removed_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  removed_by_name varchar(120) null,
  standing_name   varchar(120) as (if(removed_at is null, name, null)) persistent,
  constraint pk_agency_contact primary key (id),
  constraint uq_agency_contact_standing unique (agency_id, purpose, standing_name),
  constraint fk_agency_contact_agency foreign key (agency_id) references agency (id),
  constraint ck_agency_contact_purpose check (purpose in ('CONTRACT', 'CREDENTIALS', 'BILLING', 'ON_CALL')),
  constraint ck_agency_contact_way check (email is not null or phone is not null),
  constraint ck_agency_contact_removed check ((removed_at is null) = (removed_by is null))
);

create table agreement (
  id                bigint       not null auto_increment,
  version           int          not null,
  agency_id         bigint       not null,
  kind              varchar(12)  not null,
  title             varchar(120) not null,
  number            varchar(60)  null,
  from_on           date         not null,
  expires_on        date         null comment 'first day on which it no longer holds; null: until it is ended, a memorandum only',
  replaces_id       bigint       null,
  entered_at        datetime(6)  not null,
  entered_by        varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  entered_by_name   varchar(120) not null,
  confirmed_at      datetime(6)  null,
  confirmed_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  confirmed_by_name varchar(120) null,
  ended_on          date         null,
  ended_at          datetime(6)  null,
  ended_by          varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin null,
  ended_by_name     varchar(120) null,
  end_reason        varchar(500) null,
  replaced_by_id    bigint       null,
  standing_title    varchar(120) as (if(ended_at is null, title, null)) persistent,
  constraint pk_agreement primary key (id),
  constraint uq_agreement_standing unique (agency_id, kind, standing_title, from_on),
  constraint fk_agreement_agency foreign key (agency_id) references agency (id),
  constraint fk_agreement_replaces foreign key (replaces_id) references agreement (id),
  constraint fk_agreement_replaced_by foreign key (replaced_by_id) references agreement (id),
  constraint ck_agreement_kind check (kind in ('MOU', 'BAA', 'INSURANCE')),
  constraint ck_agreement_days check (expires_on > from_on or expires_on is null and kind = 'MOU'),
  constraint ck_agreement_confirmed check ((confirmed_at is null) = (confirmed_by is null)),
  constraint ck_agreement_ended check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null))
);
create index ix_agreement_end on agreement (expires_on, agency_id);

-- Apart from what is listed, as the files of evidence; handed out as attachments only.
create table agreement_file (
  id            bigint       not null auto_increment,
  agreement_id  bigint       not null,
  agency_id     bigint       not null,
  name          varchar(200) not null,
  type          varchar(8)   not null,
  size_bytes    int          not null,
  sha256        char(64)     character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_at      datetime(6)  not null,
  added_by      varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  added_by_name varchar(120) not null,
  constraint pk_agreement_file primary key (id),
  constraint uq_agreement_file unique (agreement_id, sha256),
  constraint fk_agreement_file_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_agreement_file_agency foreign key (agency_id) references agency (id),
  constraint ck_agreement_file_type check (type in ('PDF', 'JPEG', 'PNG')),
  constraint ck_agreement_file_size check (size_bytes between 1 and 10485760)
);
create table agreement_file_content (
  agreement_file_id bigint   not null,
  bytes             longblob not null,
  constraint pk_agreement_file_content primary key (agreement_file_id),
  constraint fk_agreement_file_content_file foreign key (agreement_file_id) references agreement_file (id)
);
