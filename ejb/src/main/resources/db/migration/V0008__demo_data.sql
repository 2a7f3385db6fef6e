-- One row once demo data was begun here; loaded when it is whole. A demonstration refuses a database that holds calls and lacks it.
create table demo_data (
  id        int         not null,
  begun_at  datetime(6) not null,
  loaded_at datetime(6) null,
  constraint pk_demo_data primary key (id)
);
