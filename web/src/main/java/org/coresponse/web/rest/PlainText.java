package org.coresponse.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.coresponse.web.problem.RefusedValueException;

/**
 * Text as people write it: any character of any plane, lines and tabs; kept exactly as sent.
 * Control characters and halves of characters are refused, for no screen, export or other system
 * shows them alike.
 */
class PlainText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  PlainText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    var text = parser.getText();
    var fault = fault(text);
    if (fault != null) {
      throw new RefusedValueException(parser, fault);
    }
    return text;
  }

  /** Key of the sentence that says what is wrong with a text, or null. */
  static String fault(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return "field.surrogate";
      } else if (Character.isISOControl(c) && !allowed(text, i)) {
        return "field.control";
      }
    }
    return null;
  }

  /** New line, tab, and the carriage return that older dispatch systems write before a new line. */
  private static boolean allowed(String text, int at) {
    var c = text.charAt(at);
    return c == '\n'
        || c == '\t'
        || c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }
}
