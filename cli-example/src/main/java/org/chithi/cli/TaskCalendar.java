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
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes days as a calendar of whole days (RFC 5545). The same days give the same bytes, so that a
 * calendar program that has them already changes nothing.
 */
final class TaskCalendar {

  private static final int DAYS_OF_WEEK = 7;

  /** In bytes, as the format has it. */
  private static final int LONGEST_LINE = 75;

  /** In letters; the whole stands in the description. */
  private static final int LONGEST_SUMMARY = 120;

  private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

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
    if (events.isEmpty()) {
      calendar.add(zone());
    }
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return folded(text.toString());
  }

  /** A calendar has one component at least; the zone of the documents says nothing of a day. */
  private static VTimeZone zone() {
    Standard standard = new Standard();
    standard.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
    standard.add(new TzOffsetFrom(ZONE));
    standard.add(new TzOffsetTo(ZONE));
    VTimeZone zone = new VTimeZone();
    zone.add(new TzId("Asia/Ho_Chi_Minh"));
    zone.add(standard);
    return zone;
  }

  /** Breaks lines between letters. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int length = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      boolean end = letter == '\r' || letter == '\n';
      if (!end && bytes + length > LONGEST_LINE) {
        folded.append("\r\n ");
        bytes = 1;
      }
      folded.appendCodePoint(letter);
      bytes = end ? 0 : bytes + length;
      i += Character.charCount(letter);
    }
    return folded.toString();
  }

  /** The first words of a long sentence. */
  private static String shortened(String words) {
    int space = words.lastIndexOf(' ', LONGEST_SUMMARY);
    return words.length() <= LONGEST_SUMMARY
        ? words
        : words.substring(0, space > 0 ? space : LONGEST_SUMMARY) + "…";
  }

  private VEvent event(TaskList.Event event) {
    VEvent day = new VEvent(event.day(), shortened(plain(event.summary())));
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
