-- Officers fill shifts: the register they are in is there by now, so their ids are kept true.
alter table shift
  add constraint fk_shift_officer foreign key (officer_id) references officer (id),
  add constraint fk_shift_planned_officer foreign key (planned_officer_id) references officer (id),
  add constraint uq_shift_planned_officer unique (planned_officer_id, planned_starts_at),
  drop index ix_shift_planned_officer;
alter table shift_change
  add constraint fk_shift_change_before_officer foreign key (before_officer_id) references officer (id),
  add constraint fk_shift_change_after_officer foreign key (after_officer_id) references officer (id);
alter table shift_notice
  add constraint fk_shift_notice_officer foreign key (officer_id) references officer (id);
