package org.coresponse.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/**
 * Label, input, help and message of one field, tied together for those who cannot see them side by
 * side: {@code <co:field id="phoneField" label="..." help="..."><p:inputText id="phone"
 * .../></co:field>}.
 *
 * <p>Not a naming container, so the input keeps the client id it would have without it. After an
 * ajax call {@link FieldRefresh} draws it again where its message came or went.
 */
@FacesComponent(
    value = "org.coresponse.Field",
    createTag = true,
    tagName = "field",
    namespace = "coresponse")
public class Field extends UIComponentBase {
  private static final String HAD_MESSAGE = "hadMessage";

  @Override
  public String getFamily() {
    return "org.coresponse.Field";
  }

  /** The field around a component, or null. */
  static Field around(UIComponent component) {
    for (var at = component; at != null; at = at.getParent()) {
      if (at instanceof Field field) {
        return field;
      }
    }
    return null;
  }

  String label() {
    return text("label");
  }

  /** Id of the element in the page that takes the focus; null where the field has no input. */
  String target(FacesContext faces) {
    var input = FieldMessages.firstInput(this);
    if (input instanceof InputHolder holder) {
      return holder.getInputClientId();
    }
    return input == null
        ? null
        : radios(input) ? input.getClientId(faces) + ":0" : input.getClientId(faces);
  }

  /**
   * Whether it must be drawn again: it has a message now, or had one when last drawn and was looked
   * at since. One that was not sent keeps its message, and what is being typed into it.
   */
  boolean changed(FacesContext faces) {
    return !messages(faces).isEmpty()
        || Boolean.TRUE.equals(getStateHelper().get(HAD_MESSAGE)) && processed(faces);
  }

  private boolean processed(FacesContext faces) {
    var partial = faces.getPartialViewContext();
    if (partial.isExecuteAll()) {
      return true;
    }
    for (UIComponent at = FieldMessages.firstInput(this); at != null; at = at.getParent()) {
      if (partial.getExecuteIds().contains(at.getClientId(faces))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    super.encodeBegin(faces);
    var input = FieldMessages.firstInput(this);
    var id = getClientId(faces);
    var out = faces.getResponseWriter();
    out.startElement("div", this);
    out.writeAttribute("id", id, null);
    out.writeAttribute("class", ("field " + text("styleClass")).strip(), null);
    var group = input == null || radios(input);
    out.startElement(group ? "span" : "label", this);
    out.writeAttribute("id", id + "_label", null);
    out.writeAttribute("class", group ? "lab" : "ui-outputlabel", null);
    if (!group) {
      out.writeAttribute("for", target(faces), null);
    }
    out.writeText(label(), null);
    if (input != null && input.isRequired()) {
      out.startElement("span", this);
      out.writeAttribute("class", "ui-outputlabel-rfi", null);
      out.writeAttribute("aria-hidden", "true", null);
      out.writeText("*", null);
      out.endElement("span");
    }
    out.endElement(group ? "span" : "label");
    if (input != null) {
      describe(input, id, !messages(faces).isEmpty());
    }
  }

  private void describe(UIInput input, String id, boolean refused) {
    var described = new ArrayList<String>();
    if (!text("help").isEmpty()) {
      described.add(id + "_help");
    }
    if (refused) {
      described.add(id + "_message");
    }
    var attributes = input.getPassThroughAttributes(true);
    set(attributes, "aria-describedby", described.isEmpty() ? null : String.join(" ", described));
    if (!(input instanceof InputHolder)) { // PrimeFaces says it by itself
      set(attributes, "aria-invalid", refused ? "true" : null);
    }
  }

  private static void set(java.util.Map<String, Object> attributes, String name, String value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    var out = faces.getResponseWriter();
    var id = getClientId(faces);
    if (!text("help").isEmpty()) {
      out.startElement("span", this);
      out.writeAttribute("id", id + "_help", null);
      out.writeAttribute("class", "hint", null);
      out.writeText(text("help"), null);
      out.endElement("span");
    }
    var messages = messages(faces);
    if (!messages.isEmpty()) {
      out.startElement("div", this);
      out.writeAttribute("id", id + "_message", null);
      out.writeAttribute("class", "ui-message ui-message-error", null);
      out.startElement("span", this);
      out.writeAttribute("class", "ui-message-error-icon", null);
      out.writeAttribute("aria-hidden", "true", null);
      out.endElement("span");
      out.startElement("span", this);
      out.writeAttribute("class", "ui-message-error-detail", null);
      out.writeText(String.join(" ", messages), null);
      out.endElement("span");
      out.endElement("div");
    }
    out.endElement("div");
    getStateHelper().put(HAD_MESSAGE, !messages.isEmpty());
    super.encodeEnd(faces);
  }

  private List<String> messages(FacesContext faces) {
    var input = FieldMessages.firstInput(this);
    return input == null
        ? List.of()
        : faces.getMessageList(input.getClientId(faces)).stream()
            .map(
                message -> message.getDetail() == null ? message.getSummary() : message.getDetail())
            .toList();
  }

  private static boolean radios(UIInput input) {
    return input instanceof UISelectOne && "jakarta.faces.Radio".equals(input.getRendererType());
  }

  private String text(String attribute) {
    var value = getAttributes().get(attribute);
    return value == null ? "" : value.toString();
  }
}
