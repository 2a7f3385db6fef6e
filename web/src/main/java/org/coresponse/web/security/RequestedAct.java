package org.coresponse.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What this request tries, as the trail may say it: a method and an address without the values in
 * it, and apart from it the number it is tried on.
 */
@RequestScoped
public class RequestedAct {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,24}([.-][a-z]{1,24}){0,3}|v\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}|\\d{8}-\\d{4,7}");
  private static final int LONGEST = 120;

  @Inject HttpServletRequest request;

  private String template;
  private String number;

  /**
   * Called once the resource is known.
   *
   * @param template its address with the names of its parameters: {@code /api/v1/calls/{number}}
   * @param number value of the first of them, or null
   */
  public void matched(String template, String number) {
    this.template = template;
    this.number = number != null && NUMBER.matcher(number).matches() ? number : null;
  }

  /** {@code GET /api/v1/calls/{number}}. */
  public String what() {
    return method(request.getMethod())
        + " "
        + (template == null ? masked(Address.of(request).path()) : template);
  }

  /** What it is tried on, or null. */
  public String number() {
    return number;
  }

  static String method(String method) {
    return METHODS.contains(method) ? method : "OTHER";
  }

  /**
   * An address that no resource claimed: plain words stay, anything else might be somebody's name
   * or number.
   */
  static String masked(String path) {
    var masked =
        Arrays.stream(path.split("/", -1))
            .map(part -> part.isEmpty() || WORD.matcher(part).matches() ? part : "*")
            .collect(Collectors.joining("/"));
    return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST);
  }
}
