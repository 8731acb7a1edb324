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
    int aboutEnd = aboutEnd(line);
    List<Cue> cues =
        aboutEnd > 0
            ? Cues.ofHeading(line, 0, aboutEnd)
            : isHeadingLine(line) ? Cues.ofHeading(line, 0) : List.of();
    return cues.stream().filter(cue -> isBodyRole(cue.role())).toList();
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

  /**
   * Where the heading of {@code Về nhiệm vụ, giải pháp, Nghị quyết đề ra ...} ends: at the last
   * comma before a capital, or at the colon; 0 if the line does not start so.
   */
  private static int aboutEnd(Line line) {
    if ("VvCc".indexOf(line.text().charAt(0)) < 0) {
      return 0;
    }
    String key = line.key();
    if (!key.startsWith("về ") && !key.startsWith("cụ thể, về ")) {
      return 0;
    }
    int end = 0;
    for (int i = key.indexOf("về "); i < Math.min(key.length(), LONGEST_ABOUT); i++) {
      boolean comma = key.charAt(i) == ',' && i + 2 < key.length();
      if (key.charAt(i) == ':' || comma && Character.isUpperCase(line.text().charAt(i + 2))) {
        end = i;
        break;
      }
    }
    return end;
  }
}
