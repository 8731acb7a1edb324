package org.chithi.parse;

import java.util.List;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cues.Cue;

/** Headings without a number. */
final class UnlabelledHeading {

  private static final int LONGEST = 120;
  private static final int LONGEST_ABOUT = 80;
  private static final int MOST_WORDS = 12;

  private UnlabelledHeading() {}

  /** What the line announces as a heading; nothing if it is none. */
  static List<Cue> cues(Line line) {
    if (line.label().isPresent()) {
      return List.of();
    }
    boolean about = isAbout(line);
    if (!about && !isHeadingLine(line)) {
      return List.of();
    }
    return Cues.ofHeading(line, 0).stream().filter(cue -> isBodyRole(cue.role())).toList();
  }

  private static boolean isBodyRole(SectionRole role) {
    return switch (role) {
      case SITUATION, CAUSES, VIEWPOINTS, OBJECTIVES, TASKS, IMPLEMENTATION -> true;
      default -> false;
    };
  }

  /** {@code TỔ CHỨC THỰC HIỆN}, {@code Tổ chức thực hiện:} or a line Markdown marks. */
  private static boolean isHeadingLine(Line line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    boolean shortLine = Letters.countWords(line.text()) <= MOST_WORDS && !line.text().endsWith(".");
    return line.isCapitals() || line.hints().isTitle() || shortLine && line.hints().afterGap();
  }

  /** {@code Về mục tiêu, Nghị quyết đặt ra ...}: the words up to the comma are a heading. */
  private static boolean isAbout(Line line) {
    String key = line.key();
    if (!key.startsWith("về ") && !key.startsWith("cụ thể, về ")) {
      return false;
    }
    int comma = key.indexOf(',', key.indexOf("về "));
    int colon = key.indexOf(':');
    return comma > 0 && comma <= LONGEST_ABOUT || colon > 0 && colon <= LONGEST_ABOUT;
  }
}
