package org.coresponse.web.governance;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;

/** An invariant as it is typed: id and sentences in fields of their own, the exact form as JSON. */
public class InvariantForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final JsonProvider JSON = JsonProvider.provider();

  private String id;
  private String en;
  private String es;
  private String exact =
      """
      {"kind": "WHENEVER",
       "when": {"answer": "child", "is": ["YES"]},
       "then": {"priority": {"atLeast": 3, "atMost": 10}}}
      """
          .strip();

  /** The whole as the desk reads it; what is no JSON goes there as it is, to be refused. */
  String json() {
    try (var reader = JSON.createReader(new StringReader(exact == null ? "" : exact))) {
      if (reader.readValue() instanceof JsonObject form) {
        var whole = JSON.createObjectBuilder(form).add("id", text(id));
        var sentence = JSON.createObjectBuilder().add("en", text(en)).add("es", text(es));
        return whole.add("sentence", sentence).build().toString();
      }
      return exact;
    } catch (JsonException e) {
      return exact;
    }
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public String getEs() {
    return es;
  }

  public void setEs(String es) {
    this.es = es;
  }

  public String getExact() {
    return exact;
  }

  public void setExact(String exact) {
    this.exact = exact;
  }
}
