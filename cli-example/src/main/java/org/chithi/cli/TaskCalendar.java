package org.chithi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes days as a calendar of whole days (RFC 5545). The same days give the same bytes, so that a
 * calendar program that has them already changes nothing.
 */
final class TaskCalendar {

  private static final int DAYS_OF_WEEK = 7;

  /** In letters; the format allows 75 bytes, of which a Vietnamese letter may take three. */
  private static final int LONGEST_LINE = 25;

  private final Map<String, Integer> ids = new HashMap<>();

  private TaskCalendar() {}

  /** The calendar; checked by the rules of its format. */
  static String of(String title, List<TaskList.Event> events) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//chithi//tasks//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(new XProperty("X-WR-CALNAME", title));
    TaskCalendar ids = new TaskCalendar();
    events.forEach(event -> calendar.add(ids.event(event)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(true, LONGEST_LINE).output(calendar, text);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return text.toString();
  }

  private VEvent event(TaskList.Event event) {
    VEvent day = new VEvent(event.day(), plain(event.summary()));
    day.getProperty("DTSTAMP").ifPresent(now -> day.remove(now));
    day.add(new DtStamp(stamp(event)));
    day.add(new Uid(id(event)));
    day.add(new Description(plain(event.description())));
    day.add(new Transp("TRANSPARENT"));
    event
        .every()
        .flatMap(TaskCalendar::rule)
        .ifPresent(rule -> day.add(new RRule<LocalDate>(rule)));
    return day;
  }

  private static String plain(String words) {
    return words.replaceAll("[\\p{Cc}&&[^\\n]]", " ");
  }

  private static Instant stamp(TaskList.Event event) {
    return event.issued().orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** One that stays the same from run to run; of equal days the second is another. */
  private String id(TaskList.Event event) {
    String words = event.day() + " " + event.summary() + " " + event.description();
    int count = ids.merge(words, 1, Integer::sum);
    return UUID.nameUUIDFromBytes((words + " " + count).getBytes(StandardCharsets.UTF_8))
        + "@chithi";
  }

  private static Optional<String> rule(Period every) {
    int days = every.getDays();
    int months = every.getMonths();
    String rule =
        every.getYears() > 0
            ? "FREQ=YEARLY;INTERVAL=" + every.getYears()
            : months > 0
                ? "FREQ=MONTHLY;INTERVAL=" + months
                : days % DAYS_OF_WEEK == 0
                    ? "FREQ=WEEKLY;INTERVAL=" + days / DAYS_OF_WEEK
                    : "FREQ=DAILY;INTERVAL=" + days;
    return every.isZero() ? Optional.empty() : Optional.of(rule);
  }
}
