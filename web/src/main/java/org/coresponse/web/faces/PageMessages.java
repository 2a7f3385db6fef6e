package org.coresponse.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The messages of this request for {@code cr:messages}; those about a field lead to it. */
@Named
@RequestScoped
public class PageMessages {

  /**
   * One message.
   *
   * @param kind {@code info}, {@code warn} or {@code error}
   * @param icon PrimeIcon with its shape
   * @param title first sentence
   * @param detail the rest, or empty
   * @param field id of the input in the page, or null
   * @param label of that field, or null
   */
  public record Line(
      String kind, String icon, String title, String detail, String field, String label) {}

  public List<Line> getLines() {
    var faces = FacesContext.getCurrentInstance();
    var lines = new ArrayList<Line>();
    for (var clients = faces.getClientIdsWithMessages(); clients.hasNext(); ) {
      var client = clients.next();
      var component = client == null ? null : faces.getViewRoot().findComponent(client);
      var field = component == null ? null : Field.around(component);
      for (var messages = faces.getMessages(client); messages.hasNext(); ) {
        lines.add(
            line(
                messages.next(),
                field == null ? null : field.target(faces),
                field == null ? null : field.label()));
      }
    }
    return lines;
  }

  private static Line line(FacesMessage message, String field, String label) {
    message.rendered();
    var kind = kind(message.getSeverity());
    var icon =
        switch (kind) {
          case "info" -> "pi-info-circle";
          case "warn" -> "pi-exclamation-triangle";
          default -> "pi-times-circle";
        };
    var said = split(message.getSummary(), message.getDetail());
    return new Line(kind, icon, said[0], said[1], field, label);
  }

  private static String kind(FacesMessage.Severity severity) {
    if (FacesMessage.SEVERITY_INFO.equals(severity)) {
      return "info";
    }
    return FacesMessage.SEVERITY_WARN.equals(severity) ? "warn" : "error";
  }

  /** A message of one text is split after its first sentence. */
  static String[] split(String summary, String detail) {
    var title = summary == null ? "" : summary.strip();
    if (detail != null && !detail.isBlank() && !detail.strip().equals(title)) {
      return new String[] {title, detail.strip()};
    }
    var end = title.indexOf(". ");
    return end < 0
        ? new String[] {title, ""}
        : new String[] {title.substring(0, end + 1), title.substring(end + 2)};
  }
}
