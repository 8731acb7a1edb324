package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import org.chithi.lex.Tokens;

/** Mentions by place as values by token, until all stages read tokens. */
final class LinkedMentions {

  private LinkedMentions() {}

  static void relate(CitedTokens text, List<Mention> mentions) {
    Tokens tokens = text.tokens();
    List<Linked> linked = mentions.stream().map(mention -> linked(tokens, mention)).toList();
    List<Related> related = new RelationFinder(text, linked).relate();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Related found = related.get(i);
      mention.relation = found.relation();
      mention.pinpoint = found.pinpoint();
      mention.outer =
          found.outer().isPresent()
              ? Optional.of(mentions.get(found.outer().getAsInt()))
              : Optional.empty();
      boolean titled = found.subjectTo() > found.mention().to();
      mention.subjectEnd = titled ? tokens.end(found.subjectTo() - 1) : mention.end;
    }
  }

  private static Linked linked(Tokens tokens, Mention mention) {
    Reference reference =
        new Reference(
            mention.kind,
            mention.number,
            mention.symbol,
            mention.date,
            mention.issuer,
            mention.term);
    return new Linked(
        mention.form,
        tokens.at(mention.start),
        tokens.at(mention.end - 1) + 1,
        reference,
        new Linked.Links(mention.alias, mention.defines, mention.inherited, mention.defects));
  }
}
