-- Which import brought a demonstration its past: asked for once.
alter table demo_data
  add column past_import_id bigint null after loaded_at,
  add constraint fk_demo_data_past_import foreign key (past_import_id) references import_job (id);
