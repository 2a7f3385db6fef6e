-- Days that the city counts as holidays, for who works on them. The kinds are those that the City of Durham lists (parkdurham.org/158/Holiday-Schedule); each stands on its own day, not on the working day that offices close for it.
create table holiday (
  day     date        not null,
  name_en varchar(80) not null,
  name_es varchar(80) not null,
  constraint pk_holiday primary key (day)
);
insert into holiday (day, name_en, name_es) values
  ('2026-01-01', 'New Year’s Day', 'Año Nuevo'),
  ('2026-01-19', 'Martin Luther King Jr. Birthday', 'Natalicio de Martin Luther King Jr.'),
  ('2026-04-03', 'Good Friday', 'Viernes Santo'),
  ('2026-05-25', 'Memorial Day', 'Día de los Caídos'),
  ('2026-06-19', 'Juneteenth', 'Juneteenth'),
  ('2026-07-04', 'Independence Day', 'Día de la Independencia'),
  ('2026-09-07', 'Labor Day', 'Día del Trabajo'),
  ('2026-11-11', 'Veterans Day', 'Día de los Veteranos'),
  ('2026-11-26', 'Thanksgiving Day', 'Día de Acción de Gracias'),
  ('2026-11-27', 'Day after Thanksgiving', 'Día después de Acción de Gracias'),
  ('2026-12-25', 'Christmas Day', 'Navidad'),
  ('2027-01-01', 'New Year’s Day', 'Año Nuevo'),
  ('2027-01-18', 'Martin Luther King Jr. Birthday', 'Natalicio de Martin Luther King Jr.'),
  ('2027-03-26', 'Good Friday', 'Viernes Santo'),
  ('2027-05-31', 'Memorial Day', 'Día de los Caídos'),
  ('2027-06-19', 'Juneteenth', 'Juneteenth'),
  ('2027-07-04', 'Independence Day', 'Día de la Independencia'),
  ('2027-09-06', 'Labor Day', 'Día del Trabajo'),
  ('2027-11-11', 'Veterans Day', 'Día de los Veteranos'),
  ('2027-11-25', 'Thanksgiving Day', 'Día de Acción de Gracias'),
  ('2027-11-26', 'Day after Thanksgiving', 'Día después de Acción de Gracias'),
  ('2027-12-25', 'Christmas Day', 'Navidad');
