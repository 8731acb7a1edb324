package org.chithi.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * The lines of a text parted into those of its document and those that a page puts around it.
 *
 * @param document the lines of the document in order; one may begin in the middle of a printed line
 * @param around where the words of the page stand, in order
 * @param letterhead the first line of the letterhead; the number of lines if there is none
 * @param head what the page says of a document that has no letterhead
 */
record PageFrame(
    List<Line> document, List<Span> around, int letterhead, Optional<HeaderBlock> head) {

  PageFrame {
    document = List.copyOf(document);
    around = List.copyOf(around);
  }

  /** The page of a text. */
  static PageFrame of(List<Line> lines) {
    int letterhead = LetterheadFinder.find(lines);
    boolean found = letterhead < lines.size();
    return (found ? Optional.<PageFrame>empty() : ArticlePage.read(lines))
        .orElseGet(() -> new PageFrame(lines, List.of(), letterhead, Optional.empty()));
  }

  /** The marks of the document with those of the page; after it the role goes on as before. */
  List<SectionMark> amid(List<SectionMark> marks) {
    TreeMap<Integer, SectionMark> roles = new TreeMap<>();
    marks.forEach(mark -> roles.put(mark.start(), mark));
    List<SectionMark> all = new ArrayList<>(marks);
    int line = 0;
    for (Span words : around) {
      all.add(SectionMark.byForm(words.start(), SectionRole.OTHER));
      while (line < document.size() && document.get(line).span().start() < words.end()) {
        line++;
      }
      if (line < document.size() && !roles.containsKey(document.get(line).span().start())) {
        int start = document.get(line).span().start();
        Optional.ofNullable(roles.lowerEntry(start))
            .map(Map.Entry::getValue)
            .ifPresent(mark -> all.add(mark.resumedAt(start)));
      }
    }
    all.sort(Comparator.comparingInt(SectionMark::start));
    return all;
  }
}
