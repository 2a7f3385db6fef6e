-- Incidents of a span of time, for what coverage is held against.
create index ix_incident_opened on incident (opened_at);
