package org.coresponse.web.rest;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.coresponse.web.problem.RefusedValueException;

/** A name in a map of the body, under the rule of {@link PlainText}. */
class PlainKey extends KeyDeserializer {

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    var fault = PlainText.fault(key);
    if (fault != null) {
      throw new RefusedValueException(context.getParser(), fault);
    }
    return key;
  }
}
