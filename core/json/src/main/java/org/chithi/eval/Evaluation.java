package org.chithi.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.eval.EvaluationError.Kind;
import org.chithi.eval.GoldAnswers.Duty;
import org.chithi.eval.GoldAnswers.Mention;
import org.chithi.eval.GoldAnswers.Part;
import org.chithi.model.Directive;
import org.chithi.model.Recipient;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.task.ActingBody;
import org.chithi.task.Assignment;
import org.chithi.task.TaskFinder;
import org.chithi.text.Span;

/**
 * Compares the analysis of one document with its gold answers.
 *
 * @since 0.1.0
 */
public final class Evaluation {

  private static final EqualNames NAMES = EqualNames.standard();

  private final GoldAnswers gold;
  private final Directive directive;
  private final List<Citation> citations;
  private final List<Assignment> assignments;
  private final SqueezedText text;
  private final List<EvaluationError> errors = new ArrayList<>();

  private Evaluation(
      GoldAnswers gold,
      Directive directive,
      List<Citation> citations,
      List<Assignment> assignments) {
    this.gold = gold;
    this.directive = directive;
    this.citations = citations;
    this.assignments = assignments;
    this.text = new SqueezedText(directive.text());
  }

  /** The score of a directive with the citations and assignments that the library finds in it. */
  public static DocumentScore score(String name, GoldAnswers gold, Directive directive) {
    return score(
        name,
        gold,
        directive,
        new CitationFinder().find(directive).all(),
        new TaskFinder().find(directive).assignments());
  }

  /** The score of a directive with citations and assignments that the caller has found. */
  public static DocumentScore score(
      String name,
      GoldAnswers gold,
      Directive directive,
      List<Citation> citations,
      List<Assignment> assignments) {
    return new Evaluation(gold, directive, citations, assignments).score(name);
  }

  private DocumentScore score(String name) {
    Tally letterhead = letterhead();
    Map<SectionRole, Tally> sections = sections();
    Matches matches = matches();
    Map<Citation.Form, Tally> forms = forms(matches);
    Map<CitationFact, Tally> facts = facts(matches);
    Tally recipients = recipients();
    Leads leads = assignments();
    return new DocumentScore(
        name,
        letterhead,
        sections,
        new Tally(matches.found.size(), matches.said, matches.meant.size()),
        forms,
        facts,
        recipients,
        leads.assignments,
        leads.leads,
        errors);
  }

  private void error(Kind kind, String... words) {
    errors.add(EvaluationError.of(kind, words));
  }

  private Tally letterhead() {
    Map<LetterheadFact, String> found = LetterheadFact.of(directive);
    Tally sum = Tally.NONE;
    for (LetterheadFact fact : LetterheadFact.values()) {
      String want = gold.letterhead().getOrDefault(fact, "");
      String got = found.getOrDefault(fact, "");
      if (!want.isEmpty() || !got.isEmpty()) {
        boolean isRight = isEqual(want, got, fact == LetterheadFact.ISSUER);
        sum = sum.plus(Tally.of(isRight));
        if (!isRight) {
          error(Kind.LETTERHEAD, name(fact), want, got);
        }
      }
    }
    return sum;
  }

  private static boolean isEqual(String want, String got, boolean isBody) {
    if (want.isEmpty() || got.isEmpty()) {
      return want.equals(got);
    }
    return isBody
        ? NAMES.isOneBody(want, got)
        : EqualNames.folded(want).equals(EqualNames.folded(got));
  }

  static String name(Enum<?> fact) {
    return fact.name().toLowerCase(Locale.ROOT);
  }

  private Map<SectionRole, Tally> sections() {
    SectionRole[] want = wantedRoles();
    SectionRole[] got = new SectionRole[text.length()];
    for (Section section : directive.sections()) {
      text.of(section.span()).ifPresent(span -> fill(got, span, section.role()));
    }
    Map<SectionRole, Tally> counts = new EnumMap<>(SectionRole.class);
    Map<List<String>, Integer> wrong = new LinkedHashMap<>();
    for (int i = 0; i < want.length; i++) {
      if (want[i] != null && want[i] == got[i]) {
        counts.merge(want[i], new Tally(1, 1, 1), Tally::plus);
      } else if (want[i] != null) {
        counts.merge(want[i], new Tally(0, 0, 1), Tally::plus);
        if (got[i] != null) {
          counts.merge(got[i], new Tally(0, 1, 0), Tally::plus);
        }
        String found = got[i] == null ? "" : got[i].name();
        wrong.merge(List.of(want[i].name(), found), 1, Integer::sum);
      }
    }
    wrong.entrySet().stream()
        .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
        .forEach(
            it ->
                error(
                    Kind.SECTION_ROLE,
                    it.getKey().get(0),
                    it.getKey().get(1),
                    it.getValue().toString()));
    return counts;
  }

  private record Start(int at, SectionRole role) {}

  /** The role of each letter by the gold, none before its first section. */
  private SectionRole[] wantedRoles() {
    List<Start> starts = new ArrayList<>();
    int from = 0;
    for (Part part : gold.sections()) {
      Optional<Span> place = text.find(part.starts(), 1, from).or(() -> text.find(part.starts()));
      if (place.isEmpty()) {
        error(Kind.SECTION_NOT_IN_TEXT, part.starts());
      } else {
        int at = place.get().start();
        starts.add(new Start(at, part.role()));
        from = Math.max(from, at + 1);
      }
    }
    starts.sort(Comparator.comparingInt(Start::at).thenComparing(start -> start.role.name()));
    SectionRole[] roles = new SectionRole[text.length()];
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).at : text.length();
      fill(roles, new Span(starts.get(i).at, end), starts.get(i).role);
    }
    return roles;
  }

  private static void fill(SectionRole[] roles, Span span, SectionRole role) {
    Arrays.fill(roles, span.start(), span.end(), role);
  }

  private record Match(Mention want, Citation got) {}

  /** The mentions of the gold that are in the text, how many were said, and which agree. */
  private record Matches(List<Mention> meant, int said, List<Match> found) {}

  private record Placed<T>(Span place, T value) {}

  private Matches matches() {
    List<Placed<Citation>> open = new ArrayList<>();
    for (Citation citation : citations) {
      text.of(citation.span()).ifPresent(place -> open.add(new Placed<>(place, citation)));
    }
    int said = open.size();
    List<Mention> meant = new ArrayList<>();
    List<Match> found = new ArrayList<>();
    for (Mention mention : gold.citations()) {
      Optional<Span> place = text.find(mention.quote(), mention.occurrence(), 0);
      if (place.isEmpty()) {
        error(Kind.CITATION_NOT_IN_TEXT, mention.quote());
        continue;
      }
      meant.add(mention);
      Optional<Placed<Citation>> match =
          open.stream()
              .filter(it -> SqueezedText.overlap(it.place, place.get()))
              .filter(it -> isSameDocument(mention, it.value))
              .findFirst();
      match.ifPresentOrElse(
          it -> found.add(new Match(mention, it.value)),
          () -> error(Kind.CITATION_MISSED, mention.form().name(), mention.quote()));
      match.ifPresent(open::remove);
    }
    for (Placed<Citation> extra : open) {
      error(Kind.CITATION_EXTRA, extra.value.form().name(), words(extra.value.span()));
    }
    return new Matches(meant, said, found);
  }

  private static boolean isSameDocument(Mention mention, Citation citation) {
    String want = number(mention.number());
    String got = number(citation.reference().number().orElse(""));
    boolean isShort =
        mention.form() == Citation.Form.SHORT || citation.form() == Citation.Form.SHORT;
    if (isShort || want.isEmpty() || got.isEmpty()) {
      return want.equals(got);
    }
    String symbol = citation.reference().symbol().orElse("");
    return want.equals(got) && NAMES.symbol(mention.symbol()).equals(NAMES.symbol(symbol));
  }

  private static String number(String number) {
    int zeros = 0;
    while (zeros < number.length() && number.charAt(zeros) == '0') {
      zeros++;
    }
    return number.substring(zeros);
  }

  private static Map<Citation.Form, Tally> forms(Matches matches) {
    Map<Citation.Form, Tally> forms = new EnumMap<>(Citation.Form.class);
    for (Mention mention : matches.meant) {
      forms.merge(mention.form(), new Tally(0, 0, 1), Tally::plus);
    }
    for (Match match : matches.found) {
      forms.merge(match.want.form(), new Tally(0, 1, 0), Tally::plus);
    }
    forms.replaceAll((form, it) -> new Tally(it.found(), it.found(), it.meant()));
    return forms;
  }

  private Map<CitationFact, Tally> facts(Matches matches) {
    Map<CitationFact, Tally> facts = new EnumMap<>(CitationFact.class);
    for (Match match : matches.found) {
      if (match.want.form() == Citation.Form.SELF) {
        continue;
      }
      Map<CitationFact, String> found = CitationFact.of(match.got);
      for (CitationFact fact : CitationFact.values()) {
        String want = match.want.facts().getOrDefault(fact, "");
        String got = found.getOrDefault(fact, "");
        if (!want.isEmpty() || !got.isEmpty()) {
          boolean isRight = isEqual(want, got, fact == CitationFact.ISSUER);
          facts.merge(fact, Tally.of(isRight), Tally::plus);
          if (!isRight) {
            error(Kind.CITATION_FACT, name(fact), match.want.quote(), want, got);
          }
        }
      }
    }
    return facts;
  }

  private Tally recipients() {
    Map<String, Integer> open = new HashMap<>();
    for (String item : gold.recipients()) {
      open.merge(EqualNames.folded(item), 1, Integer::sum);
    }
    int right = 0;
    List<Recipient> found = directive.closing().recipients();
    for (Recipient recipient : found) {
      String item = EqualNames.folded(recipient.text());
      if (open.getOrDefault(item, 0) > 0) {
        right++;
        open.merge(item, -1, Integer::sum);
      } else {
        error(Kind.RECIPIENT_EXTRA, recipient.text());
      }
    }
    for (String item : gold.recipients()) {
      if (open.merge(EqualNames.folded(item), -1, Integer::sum) >= 0) {
        error(Kind.RECIPIENT_MISSED, item);
      }
    }
    return new Tally(right, found.size(), gold.recipients().size());
  }

  private record Leads(Tally assignments, Tally leads) {}

  private Leads assignments() {
    List<Placed<Assignment>> open = new ArrayList<>();
    for (Assignment assignment : assignments) {
      text.of(assignment.span()).ifPresent(place -> open.add(new Placed<>(place, assignment)));
    }
    int said = open.size();
    Tally leads = Tally.NONE;
    for (Duty duty : gold.assignments()) {
      Optional<Span> place = text.find(duty.quote());
      Optional<Placed<Assignment>> match =
          open.stream()
              .filter(it -> place.isPresent() && SqueezedText.overlap(it.place, place.get()))
              .findFirst();
      if (match.isPresent()) {
        open.remove(match.get());
        leads = leads.plus(Tally.of(isLead(duty, match.get().value)));
      } else {
        error(place.isEmpty() ? Kind.ASSIGNMENT_NOT_IN_TEXT : Kind.ASSIGNMENT_MISSED, duty.quote());
      }
    }
    for (Placed<Assignment> extra : open) {
      error(Kind.ASSIGNMENT_EXTRA, words(extra.value.span()));
    }
    return new Leads(new Tally(leads.meant(), said, gold.assignments().size()), leads);
  }

  private boolean isLead(Duty duty, Assignment assignment) {
    List<String> found = assignment.lead().stream().map(ActingBody::printed).toList();
    boolean isRight = NAMES.bodies(duty.lead()).equals(NAMES.bodies(found));
    if (!isRight) {
      error(
          Kind.ASSIGNMENT_LEAD,
          duty.quote(),
          String.join(", ", duty.lead()),
          String.join(", ", found));
    }
    return isRight;
  }

  private String words(Span span) {
    return directive.words(span).replaceAll("\\s+", " ").strip();
  }
}
