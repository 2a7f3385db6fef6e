package org.coresponse.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.coresponse.rosterfeed.FeedRow;
import org.coresponse.rosterfeed.OwnFeed;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** The address of the viewer's calendar: a part of {@code /app/roster/own.xhtml}. */
@Named
@ViewScoped
@ReportsProblems
public class OwnCalendarView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OwnFeed feed;
  @Inject transient CalendarAddress addresses;
  @Inject transient Language language;
  @Inject transient PageTexts msg;

  private FeedRow row;
  private String address;

  @PostConstruct
  void read() {
    row = feed.find().orElse(null);
  }

  /** Makes a new address and shows it this once. */
  public void make() {
    address = addresses.of(feed.make(language.getCode()));
    read();
  }

  public void revoke() {
    feed.revoke();
    address = null;
    read();
    Messages.addGlobalInfo(msg.get("calendar.revoked"));
  }

  public FeedRow getRow() {
    return row;
  }

  /** The address just made, else null. */
  public String getAddress() {
    return address;
  }
}
