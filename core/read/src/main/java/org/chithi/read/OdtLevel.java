package org.chithi.read;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * How the items of one level of an OpenDocument list are numbered: {@code 1.}, {@code a)}, {@code
 * Điều 1.}, {@code -}.
 *
 * @param format the sign of the first number, {@code 1 a A i I}; empty for none
 * @param form the whole label, {@code %1%.%2%.}, with the numbers of the levels in it
 * @param first the number of the first item
 * @param style the style of its words, empty for none
 */
record OdtLevel(String format, String form, int first, String style) {

  private static final Pattern NUMBER = Pattern.compile("%(\\d{1,2})%");

  /** Bullets that are read as they are printed; others are mere decoration. */
  private static final String DASHES = "-+*\u2013\u2014\u2212";

  /** The level that an element describes. */
  static OdtLevel of(XMLStreamReader xml) {
    String bullet = XmlPart.value(xml, "bullet-char");
    String format = XmlPart.value(xml, "num-format");
    String form =
        format.isEmpty() ? (!bullet.isEmpty() && DASHES.contains(bullet) ? bullet : "") : form(xml);
    return new OdtLevel(
        format, form, number(xml, "start-value", 1), XmlPart.value(xml, "style-name"));
  }

  private static String form(XMLStreamReader xml) {
    String whole = XmlPart.value(xml, "num-list-format");
    if (!whole.isEmpty()) {
      return whole;
    }
    int level = number(xml, "level", 1);
    StringBuilder form = new StringBuilder(XmlPart.value(xml, "num-prefix"));
    for (int shown = number(xml, "display-levels", 1); shown > 0; shown--) {
      form.append('%').append(Math.max(1, level - shown + 1)).append('%');
      form.append(shown > 1 ? "." : "");
    }
    return form + XmlPart.value(xml, "num-suffix");
  }

  /** A number that an attribute gives. */
  static int number(XMLStreamReader xml, String attribute, int otherwise) {
    String value = XmlPart.value(xml, attribute);
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** The label of an item, its numbers written by their levels. */
  String label(IntFunction<String> numbers) {
    return NUMBER
        .matcher(form)
        .replaceAll(
            found -> Matcher.quoteReplacement(numbers.apply(Integer.parseInt(found.group(1)))));
  }

  /** A number of this level. */
  String written(int number) {
    return format.isEmpty() ? "" : NumberedList.written(format.charAt(0), number);
  }
}
