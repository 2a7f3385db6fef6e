-- One row once demo data was loaded here. A demonstration refuses a database that holds calls and lacks it.
create table demo_data (
  id        int         not null,
  loaded_at datetime(6) not null,
  constraint pk_demo_data primary key (id)
);
