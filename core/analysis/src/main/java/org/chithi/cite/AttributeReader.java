package org.chithi.cite;

import java.util.Optional;
import org.chithi.model.Bodies;

/**
 * Reads what stands behind a number or a name and belongs to it: date, issuer and term, each once,
 * in any order, commas between them or not.
 */
final class AttributeReader {

  /** "Đảng" behind the name of a central body, which is no part of the issuer. */
  private static final String PARTY = " đảng";

  private static final int LONGEST_NAME = 100;

  private final CitedText text;
  private final OldNameEnds ends;

  AttributeReader(CitedText text) {
    this.text = text;
    this.ends = new OldNameEnds(text);
  }

  /** Gives a mention the attributes behind it and moves its end behind them. */
  void read(Mention mention) {
    boolean goesOn = true;
    while (goesOn) {
      int next = text.skipComma(mention.end);
      goesOn =
          mention.date.isEmpty() && readDate(mention, next)
              || mention.issuer.isEmpty() && readIssuer(mention, next)
              || mention.term.isEmpty() && readTerm(mention, next);
    }
    mention.subjectEnd = mention.end;
  }

  private boolean readDate(Mention mention, int place) {
    boolean shared = text.hasWord(place, "cùng ngày");
    Optional<DateReader.Printed> date =
        DateReader.read(text, shared ? place + "cùng ".length() : place);
    date.ifPresent(
        found -> {
          mention.date = Optional.of(found.date());
          mention.sharesDate = shared;
          mention.end = found.end();
        });
    return date.isPresent();
  }

  private boolean readTerm(Mention mention, int place) {
    Optional<TermReader.Printed> term = TermReader.read(text, place);
    term.ifPresent(
        found -> {
          mention.term = Optional.of(found.term());
          mention.end = found.end();
        });
    return term.isPresent();
  }

  private boolean readIssuer(Mention mention, int place) {
    boolean of = text.hasWord(place, "của");
    boolean bare = mention.date.isPresent() && MeetingReader.plenumEnd(text, place) > place;
    if (!of && !bare) {
      return false;
    }
    int start = of ? text.skipGap(place + "của".length()) : place;
    Optional<MeetingReader.Congress> congress = MeetingReader.congressAt(text, start);
    if (congress.isPresent()) {
      mention.issuer = Optional.of(congress.get().body());
      mention.term = Optional.of(congress.get().ordinal());
      mention.end = congress.get().end();
      return true;
    }
    int plenum = MeetingReader.plenumEnd(text, start);
    int end = plenum > start ? plenum : bodyEnd(start, mention.issuers);
    if (end == start) {
      return false;
    }
    int nameEnd = end;
    while (text.key()
        .startsWith("trung ương" + PARTY, nameEnd - "trung ương".length() - PARTY.length())) {
      nameEnd -= PARTY.length();
    }
    mention.issuer = Optional.of(name(start, nameEnd));
    mention.end = end;
    return true;
  }

  /** A name behind "CỦA" stands in a heading in capitals. */
  private String name(int start, int end) {
    String words = text.words(start, end);
    return isHeading(start) ? Bodies.ordinaryCase(words) : words;
  }

  private boolean isHeading(int start) {
    return text.isCapital(start - 2);
  }

  /**
   * Where the bodies named together end that start at a place: central ones, or as many as the
   * symbol has codes for.
   *
   * @param issuers how many bodies are expected
   */
  int bodyEnd(int start, int issuers) {
    int organ = start;
    int end = oneBodyEnd(start);
    for (int bodies = 1; end > organ; bodies++) {
      int next = nextOrgan(end);
      int more = next > end ? oneBodyEnd(next) : next;
      if (more <= next || bodies >= issuers && !areCentral(organ, end, next, more)) {
        break;
      }
      organ = next;
      end = more;
    }
    return end;
  }

  private boolean areCentral(int start, int end, int next, int more) {
    return Bodies.isCentralOrgan(text.key(), start, end)
        && Bodies.isCentralOrgan(text.key(), next, more);
  }

  private int nextOrgan(int end) {
    if (text.at(end) == ',') {
      return text.skipGap(end + 1);
    }
    int and = text.skipGap(end);
    return text.hasWord(and, "và") ? text.skipGap(and + 2) : end;
  }

  private int oneBodyEnd(int start) {
    int end = Bodies.citedNameEnd(text.text(), text.key(), start);
    int name = end > start || !text.isCapital(start) ? end : capitalRunEnd(start);
    return titleIn(start, name);
  }

  /**
   * Where a title in capitals starts in what looks like a name, {@code Chính phủ Quy định}, or in a
   * heading the sentence goes on: {@code CỦA CHÍNH PHỦ TRÊN ĐỊA BÀN}.
   */
  private int titleIn(int start, int end) {
    for (int place = text.wordEnd(start); place < end; place++) {
      boolean word = text.isWordStart(place) && text.isCapital(place);
      boolean over =
          word
              && (TitleReader.opener(text, place).isPresent()
                  || isHeading(start) && ends.isAt(place));
      if (over) {
        return place - 1;
      }
    }
    return end;
  }

  /**
   * A name that is not in the tables goes as far as its words have capitals, or as the body goes
   * whose organ they shorten: {@code BTG Huyện ủy}.
   */
  private int capitalRunEnd(int start) {
    int end = start;
    int place = start;
    int words = 0;
    while (text.isCapital(place) && place - start < LONGEST_NAME) {
      int body = place > start ? Bodies.citedNameEnd(text.text(), text.key(), place) : place;
      if (body > place) {
        return body;
      }
      end = text.wordEnd(place);
      place = text.at(end) == ' ' ? end + 1 : end;
      words++;
    }
    return words > 1 && text.at(start - 1) == ' ' ? end : start;
  }
}
