-- Whoever chose otherwise than the protocol is answered by a supervisor, who is somebody else. No review is changed: a later one stands beside it.
create table override_review (
  id               bigint        not null auto_increment,
  override_id      bigint        not null,
  ordinal          int           not null comment 'from 1',
  verdict          varchar(12)   not null,
  comment          varchar(2000) null,
  reviewed_at      datetime(6)   not null,
  reviewed_by      varchar(64)   character set utf8mb4 collate utf8mb4_nopad_bin not null,
  reviewed_by_name varchar(120)  not null,
  constraint pk_override_review primary key (id),
  constraint uq_override_review_ordinal unique (override_id, ordinal),
  constraint fk_override_review_override foreign key (override_id) references recommendation_override (id),
  constraint ck_override_review_verdict check (verdict in ('AGREED', 'NOT_AGREED')),
  constraint ck_override_review_ordinal check (ordinal >= 1)
);

alter table recommendation_override
  add column reviews int not null default 0 comment 'how many there are; 0 is open',
  add index ix_recommendation_override_reviews (reviews, id);
