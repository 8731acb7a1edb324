package org.chithi.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.read.PageWords.Sign;

/**
 * What surrounds the document of a page: menus, bread crumbs, related news, what is shared, the
 * foot. Menus part a page; the document is the part with the most prose, with those parts that have
 * prose too or the head or foot of a document, and all between them.
 *
 * @param lines the lines that surround it
 * @param parts how many parts they are
 */
record PageMenus(List<PageLine> lines, int parts) {

  /** A menu of fewer links is none, if it does not say so. */
  private static final int FEWEST_LINKS = 3;

  /** A line of fewer letters may stand between links: a date, a heading. */
  private static final int SHORT = 40;

  private static final int MOST_BETWEEN = 2;

  /** So many lines may stand between the heading of an annex and its first row. */
  private static final int MOST_HEADING = 6;

  /** What a list of news says under each title is shorter. */
  private static final int LONGEST_TEASER = 400;

  /** A page with fewer letters of prose has no document, a part with fewer is not of it. */
  private static final int LEAST = 120;

  /** Of what stands before most of a document, one in so many letters is too few. */
  private static final int SHARE_BEFORE = 25;

  PageMenus {
    lines = List.copyOf(lines);
  }

  /** What surrounds the document of a page of lines; nothing if there is no document. */
  static PageMenus of(List<PageLine> lines) {
    return new Finder(lines).found();
  }

  /** A stretch of lines that are no menu, the letters of its prose and what it tells. */
  private record Part(int start, int end, int prose, Set<Sign> signs) {

    /** A sign of a document is as good as a sentence. */
    int weight() {
      return prose + signs.size() * LEAST / 2;
    }
  }

  /** Looks through one page. */
  private static final class Finder {
    private final List<PageLine> lines;
    private final BitSet menu = new BitSet();
    private final BitSet left = new BitSet();

    Finder(List<PageLine> lines) {
      this.lines = lines;
    }

    PageMenus found() {
      markMenus();
      markShares();
      List<Part> document = document(parts());
      if (!document.isEmpty()) {
        left.set(0, start(document.getFirst()));
        left.set(end(document.getLast()), lines.size());
      }
      return left();
    }

    private PageMenus left() {
      List<PageLine> gone = left.stream().mapToObj(lines::get).toList();
      int parts = 0;
      for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(left.nextClearBit(i))) {
        parts++;
      }
      return new PageMenus(gone, parts);
    }

    // --- menus ----------------------------------------------------------------------------------

    private void markMenus() {
      for (int i = 0; i < lines.size(); i++) {
        if (isOfMenu(i)) {
          int end = runEnd(i);
          if (!isAnnex(i)) {
            markMenu(i, end);
          }
          i = end - 1;
        }
      }
    }

    /** Whether links stand below the heading of an annex. */
    private boolean isAnnex(int start) {
      List<PageLine> above = lines.subList(Math.max(0, start - MOST_HEADING), start);
      return above.stream().anyMatch(it -> !it.isLinks() && PageWords.isAnnex(it));
    }

    /** A run of links is a menu if it has several or, from there on, says that it is one. */
    private void markMenu(int start, int end) {
      int links = lines.subList(start, end).stream().mapToInt(PageLine::links).sum();
      for (int at = start; at < end && links > 0; at++) {
        if (links >= FEWEST_LINKS || PageWords.isMenu(lines.get(at))) {
          menu.set(at, end);
          return;
        }
        links -= lines.get(at).links();
      }
    }

    private boolean isOfMenu(int at) {
      PageLine line = lines.get(at);
      return line.isLinks() || !line.isProse() && PageWords.isMenu(line);
    }

    /** Where the links that begin at a line end, with what may stand between them. */
    private int runEnd(int start) {
      int end = start + 1;
      for (int at = end; at < lines.size() && mayGoOn(at, end); at++) {
        end = isOfMenu(at) || isTeaser(at, end) ? at + 1 : end;
      }
      return end;
    }

    private boolean mayGoOn(int at, int end) {
      return isOfMenu(at) || isShort(at) && at - end < MOST_BETWEEN || isTeaser(at, end);
    }

    private boolean isShort(int at) {
      PageLine line = lines.get(at);
      return line.letters() < SHORT && PageWords.sign(line).isEmpty();
    }

    /** A sentence or two between two links. */
    private boolean isTeaser(int at, int end) {
      PageLine line = lines.get(at);
      boolean links = isLinks(end - 1) && (isLinks(at + 1) || isLinks(at + 2) && isShort(at + 1));
      return line.isProse()
          && line.letters() <= LONGEST_TEASER
          && links
          && PageWords.sign(line).isEmpty();
    }

    private boolean isLinks(int at) {
      return at >= 0 && at < lines.size() && lines.get(at).isLinks();
    }

    // --- the document ---------------------------------------------------------------------------

    private List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      for (int start = menu.nextClearBit(0); start < lines.size(); ) {
        int next = menu.nextSetBit(start);
        int end = next < 0 ? lines.size() : next;
        parts.add(new Part(start, end, prose(start, end), signs(start, end)));
        start = menu.nextClearBit(end);
      }
      return parts;
    }

    private int prose(int start, int end) {
      return lines.subList(start, end).stream()
          .filter(it -> !PageWords.isFoot(it))
          .mapToInt(PageLine::prose)
          .sum();
    }

    private Set<Sign> signs(int start, int end) {
      Set<Sign> signs = EnumSet.noneOf(Sign.class);
      lines.subList(start, end).forEach(it -> PageWords.sign(it).ifPresent(signs::add));
      return signs;
    }

    /** The parts with prose, and those with a sign of a document that they lack. */
    private static List<Part> document(List<Part> parts) {
      Optional<Part> core = parts.stream().max(Comparator.comparingInt(Part::weight));
      Set<Sign> known = EnumSet.noneOf(Sign.class);
      parts.stream().filter(it -> isMain(it, core)).forEach(it -> known.addAll(it.signs()));
      return core.filter(it -> it.weight() >= LEAST).isEmpty()
          ? List.of()
          : parts.stream()
              .filter(it -> isMain(it, core) || !known.containsAll(it.signs()))
              .toList();
    }

    private static boolean isMain(Part part, Optional<Part> core) {
      int before = core.filter(it -> part.start() < it.start()).map(Part::weight).orElse(0);
      return part.weight() >= Math.max(LEAST, before / SHARE_BEFORE);
    }

    /** Behind what a part begins with if a menu stands before it: when it was put on the page. */
    private int start(Part part) {
      int start = part.start();
      while (part.start() > 0 && start < part.end() - 1 && isEdge(start)) {
        start++;
      }
      return start;
    }

    /**
     * Before the heading of a menu, and before the foot of the page, if it tells that it is one.
     */
    private int end(Part part) {
      boolean beforeMenu = part.end() < lines.size();
      int end = part.end();
      int foot = end;
      while (end > part.start() + 1 && (isEdge(end - 1) || isFoot(end - 1))) {
        end--;
        foot = beforeMenu || PageWords.isFoot(lines.get(end)) ? end : foot;
      }
      return foot;
    }

    private boolean isEdge(int at) {
      return !lines.get(at).isProse() && PageWords.isMenu(lines.get(at)) || left.get(at);
    }

    private boolean isFoot(int at) {
      return PageWords.isFoot(lines.get(at)) || PageWords.isContact(lines.get(at));
    }

    /** Lines that say nothing but where to share a page; one alone must be a link. */
    private void markShares() {
      for (int i = 0; i < lines.size(); i++) {
        int shares = 0;
        int links = 0;
        int end = i;
        while (end < lines.size() && isShare(end)) {
          shares += PageWords.shares(lines.get(end));
          links += lines.get(end).links();
          end++;
        }
        if (shares > 1 || shares > 0 && links > 0) {
          left.set(i, end);
        }
        i = Math.max(i, end - 1);
      }
    }

    private boolean isShare(int at) {
      return PageWords.shares(lines.get(at)) > 0 || PageWords.isTool(lines.get(at));
    }
  }
}
