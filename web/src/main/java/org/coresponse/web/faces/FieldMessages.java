package org.coresponse.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/** Messages beside the field they are about, found by the field's name. */
final class FieldMessages {
  private FieldMessages() {}

  /**
   * Says that something was refused.
   *
   * @param field path as the command has it, {@code location.latitude}: finds the input with the id
   *     {@code locationLatitude}, else {@code latitude}, else {@code location}, or the first input
   *     inside what has that id; null for the page as a whole
   */
  static void add(FacesContext faces, String field, String text) {
    var input = field == null ? null : find(faces.getViewRoot(), field);
    if (input != null) {
      input.setValid(false);
      keepTyped(faces, input);
    }
    faces.validationFailed();
    faces.addMessage(
        input == null ? null : input.getClientId(faces),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** The value went into the model already; what is shown again is what was typed. */
  private static void keepTyped(FacesContext faces, UIInput input) {
    var sentAs =
        input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(faces);
    var typed = faces.getExternalContext().getRequestParameterMap().get(sentAs);
    if (typed != null) {
      input.setSubmittedValue(typed);
    }
  }

  private static UIInput find(UIComponent root, String field) {
    if (root != null) {
      for (var id : ids(field)) {
        var component = withId(root, id);
        var input = component == null ? null : firstInput(component);
        if (input != null) {
          return input;
        }
      }
    }
    return null;
  }

  /** Ids that a field's input may have, the longest first. */
  static List<String> ids(String field) {
    var words = field.replaceAll("\\[[^]]*]", "").split("\\.");
    var joined = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      joined.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return List.of(joined.toString(), words[words.length - 1], words[0]);
  }

  private static UIComponent withId(UIComponent at, String id) {
    if (id.equals(at.getId())) {
      return at;
    }
    for (var children = at.getFacetsAndChildren(); children.hasNext(); ) {
      var found = withId(children.next(), id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The component itself, or the first input inside it; null where there is none. */
  static UIInput firstInput(UIComponent at) {
    if (at instanceof UIInput input) {
      return input;
    }
    for (var children = at.getFacetsAndChildren(); children.hasNext(); ) {
      var found = firstInput(children.next());
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
