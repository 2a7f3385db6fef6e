-- Who is there at the screen, and what of it has been told to those who move work on (decision 0040).
create table presence (
  subject         varchar(64)  character set utf8mb4 collate utf8mb4_nopad_bin not null,
  name            varchar(120) not null,
  seen_at         datetime(6)  not null,
  covered_at      datetime(6)  null,
  signed_out_at   datetime(6)  null,
  told_gone       varchar(12)  null,
  seen_since_told boolean      not null default false,
  constraint pk_presence primary key (subject),
  constraint ck_presence_told_gone check (told_gone in ('SIGNED_OUT', 'LOST', 'COVERED'))
);
create index ix_presence_seen on presence (seen_at);
