package org.coresponse.web.roster;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coresponse.rosterfeed.Feed;
import org.coresponse.rosterfeed.FeedReader;
import org.coresponse.rosterfeed.FeedShift;
import org.coresponse.web.text.Texts;

/**
 * Hands out calendars to telephones, which know a secret address and sign in nowhere. Whatever
 * leads nowhere is answered alike.
 */
public class CalendarServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

  @Inject private transient FeedReader reader;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
    var found = asked.matches() ? reader.read(asked.group(1)) : Optional.<Feed>empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var feed = found.get();
    var language = Locale.forLanguageTag(feed.language());
    response.setContentType("text/calendar");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .write(
            CalendarText.of(
                feed, texts.of(language, "nav.shifts"), shift -> summary(language, shift)));
  }

  private String summary(Locale language, FeedShift shift) {
    return texts.of(language, "calendar.shift." + shift.kind(), shift.role());
  }
}
