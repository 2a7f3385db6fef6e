package org.coresponse.search;

import jakarta.persistence.Query;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What a query asks for after its {@code where}, with the values of its parameters. */
record Condition(String where, Map<String, Object> values) {
  Condition {
    values = Collections.unmodifiableMap(new HashMap<>(values)); // some are null
  }

  Condition and(String more, String name, Object value) {
    var all = new HashMap<>(values);
    all.put(name, value);
    return new Condition(where + " and " + more, all);
  }

  <Q extends Query> Q bind(Q query) {
    values.forEach(query::setParameter);
    return query;
  }
}
