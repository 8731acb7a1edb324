package org.chithi.lex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chithi.text.Ordinal;
import org.chithi.text.TermTable;

/**
 * The words that the reading layer knows: entries of one or several syllables that become tokens by
 * longest match, phrases that are noted beside the tokens, and the codes of symbols.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.builder()
 *     .word("Nghị quyết", DocumentKind.NGHI_QUYET, TokenType.DOC_TYPE)
 *     .plainWord("kỷ luật")
 *     .phrase("Sau {n} năm thực hiện", Relation.REVIEWS)
 *     .build();
 * }</pre>
 *
 * <p>An entry without a type only hides its syllables from the rules: nothing can find {@code luật}
 * inside {@code kỷ luật}. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Lexicon {

  /**
   * A word or phrase of the lexicon.
   *
   * @param words as the table has them
   * @param types the mask of the {@linkplain TokenType types} that it may have
   * @param senses what it stands for: a kind of document, a relation; values of the caller
   * @param isExact whether only these very letters are the word: {@code NQ}
   */
  public record Entry(String words, int types, List<Object> senses, boolean isExact) {

    /** Takes a copy of the senses. */
    public Entry {
      senses = List.copyOf(senses);
    }

    /** The first sense of a class; empty if the entry has none. */
    public <T> Optional<T> sense(Class<T> type) {
      for (int i = 0; i < senses.size(); i++) {
        if (type.isInstance(senses.get(i))) {
          return Optional.of(type.cast(senses.get(i)));
        }
      }
      return Optional.empty();
    }

    /** Whether it has a sense of a class. */
    public boolean has(Class<?> type) {
      for (int i = 0; i < senses.size(); i++) {
        if (type.isInstance(senses.get(i))) {
          return true;
        }
      }
      return false;
    }

    /** Whether it has no type and no sense of its own: {@code kỷ luật}. */
    boolean onlyHides() {
      return senses.isEmpty() && types == TokenType.WORD.mask();
    }

    /** Whether one of the senses equals a value. */
    public boolean means(Object value) {
      for (int i = 0; i < senses.size(); i++) {
        if (senses.get(i).equals(value)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Trie trie;
  private final Entry[] entries;
  private final int[] types;
  private final Map<String, String> typeCodes;
  private final Map<String, String> typeCodesInAnyCase;
  private final KnownIssuers issuers;

  private Lexicon(Builder builder) {
    this.trie = builder.trie.trie();
    this.entries = builder.drafts.stream().map(Draft::entry).toArray(Entry[]::new);
    this.types = Arrays.stream(entries).mapToInt(Entry::types).toArray();
    this.typeCodes = Map.copyOf(builder.typeCodes);
    Map<String, String> anyCase = new HashMap<>();
    builder.typeCodes.forEach(
        (code, right) -> {
          if (code.length() > 2) {
            anyCase.putIfAbsent(code.toUpperCase(Locale.ROOT), right);
          }
        });
    this.typeCodesInAnyCase = Map.copyOf(anyCase);
    this.issuers = new KnownIssuers(builder.issuerCodes, builder.stateIssuers);
  }

  /** A lexicon to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  Trie trie() {
    return trie;
  }

  /** How many entries there are. */
  int size() {
    return entries.length;
  }

  Entry entry(int id) {
    return entries[id];
  }

  /** The masks of the types of all entries, not to be changed. */
  int[] types() {
    return types;
  }

  /** The number of the token entry with exactly these words; -1 if there is none. */
  int wordId(String words) {
    return trie.find(words);
  }

  /** The numbers of the entries with a sense. */
  BitSet entriesMeaning(Object sense) {
    BitSet found = new BitSet();
    for (int i = 0; i < entries.length; i++) {
      if (entries[i].means(sense)) {
        found.set(i);
      }
    }
    return found;
  }

  /** Whether letters are the code of a type of document, in the right case or another. */
  public boolean isTypeCode(String code) {
    return typeCodes.containsKey(code) || typeCodesInAnyCase.containsKey(upper(code));
  }

  /** The code of a type in the case it should have; itself if it is unknown. */
  public String rightCase(String code) {
    String right = typeCodes.get(code);
    return right != null ? right : typeCodesInAnyCase.getOrDefault(upper(code), code);
  }

  /** The code of a type that letters were printed for: {@code QĐ} for QD, Qđ and qđ. */
  String likelyType(String code) {
    if (isTypeCode(code)) {
      return code;
    }
    String upper = upper(code);
    String barred = upper.replace('D', '\u0110');
    return isTypeCode(upper) ? upper : isTypeCode(barred) ? barred : code;
  }

  /** The code of an issuer that letters were printed for: {@code TW} for tw, TƯ and T.Ư. */
  String likelyIssuer(String code) {
    return issuers.likely(code);
  }

  /** Whether the number of a term may follow the code of an issuer: {@code QH15}. */
  boolean hasTerms(String code) {
    return issuers.hasTerms(code);
  }

  /** Whether letters are the code of a known issuer, with the number of a term or not. */
  public boolean isIssuerCode(String code) {
    return issuers.isIssuer(code);
  }

  /** Whether the code is that of a body of the party: {@code TW}, {@code VPTU}, {@code ĐUK}. */
  public boolean isPartyIssuer(String code) {
    return issuers.isParty(code);
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  /** An entry in the making. */
  private static final class Draft {
    private final String words;
    private int types;
    private final List<Object> senses = new ArrayList<>();
    private boolean exact = true;

    Draft(String words) {
      this.words = words;
    }

    void add(int mask) {
      types |= mask;
    }

    void mean(Object sense) {
      if (!senses.contains(sense)) {
        senses.add(sense);
      }
    }

    Entry entry() {
      return new Entry(words, types, senses, exact);
    }
  }

  /** Gathers the entries of a lexicon. Not safe to share between threads. */
  public static final class Builder {

    private final Trie.Draft trie = new Trie.Draft();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, String> typeCodes = new LinkedHashMap<>();
    private final Set<String> issuerCodes = new HashSet<>();
    private final Set<String> stateIssuers = new HashSet<>();

    private Builder() {}

    /**
     * Adds a word that becomes a token; one that is there already gets the types and the sense too.
     *
     * @param words one or several syllables, signs between them where they are printed
     * @param sense what it stands for
     * @param types what it can be; a word always is a {@link TokenType#WORD}
     */
    public Builder word(String words, Object sense, TokenType... types) {
      Draft draft = draft(words, types);
      draft.mean(sense);
      draft.exact = false;
      return this;
    }

    /** Adds a word that stands for nothing beyond what it can be. */
    public Builder plainWord(String words, TokenType... types) {
      draft(words, types).exact = false;
      return this;
    }

    /**
     * Adds a word that is one only in these very letters, as abbreviations are: {@code NQ}; where
     * it is added by {@link #word} too, any case will do.
     */
    public Builder exactWord(String words, Object sense, TokenType... types) {
      draft(words, types).mean(sense);
      return this;
    }

    private Draft draft(String words, TokenType... types) {
      int mask = TokenType.WORD.mask();
      for (TokenType type : types) {
        mask |= type.mask();
      }
      int id = trie.word(words, drafts.size());
      if (id == drafts.size()) {
        drafts.add(new Draft(words));
      }
      drafts.get(id).add(mask);
      return drafts.get(id);
    }

    /**
     * Adds words that are noted beside the tokens they cover: they hide nothing and may stand in
     * several phrases. {@code {n}} stands for a number of up to six digits.
     *
     * @param sense what the phrase stands for
     */
    public Builder phrase(String words, Object sense) {
      int id = trie.phrase(words, drafts.size());
      if (id == drafts.size()) {
        drafts.add(new Draft(words));
      }
      drafts.get(id).mean(sense);
      return this;
    }

    /**
     * Adds the small words that every reading needs: joiners, pointers, ordinals, parts of
     * documents, words of time, and words that would hide in others ({@code kỷ luật}).
     */
    public Builder commonWords() {
      for (TermTable.Row row : TermTable.rows(Lexicon.class, "words.tsv")) {
        TokenType[] types =
            Arrays.stream(row.cell("types").split(" "))
                .filter(name -> !name.isEmpty())
                .map(TokenType::valueOf)
                .toArray(TokenType[]::new);
        String value = row.cell("value");
        if (value.isEmpty()) {
          plainWord(row.cell("words"), types);
        } else {
          word(row.cell("words"), sense(value), types);
        }
      }
      for (TermTable.Row row : TermTable.rows(Ordinal.class, "ordinals.tsv")) {
        word(row.cell("word"), Integer.valueOf(row.cell("value")), TokenType.ORDINAL);
      }
      return this;
    }

    /** The number of a word of time, or what a word does in the name of a body. */
    private static Object sense(String value) {
      return Character.isDigit(value.charAt(0))
          ? (Object) Integer.valueOf(value)
          : BodyNames.Role.valueOf(value);
    }

    /** Adds words without types or senses, so that rules can name them. */
    public Builder words(Collection<String> all) {
      all.forEach(words -> plainWord(words));
      return this;
    }

    /**
     * Adds the words of bodies, rows with {@code name} and {@code use} (head, word, small, village,
     * inner, form, link, capitals), and with what {@code sense} makes of a row.
     */
    public Builder bodies(List<TermTable.Row> rows, Function<TermTable.Row, Optional<?>> sense) {
      for (TermTable.Row row : rows) {
        TokenType type =
            switch (row.cell("use")) {
              case "head" -> TokenType.BODY;
              case "small" -> TokenType.BODY_SMALL;
              case "village" -> TokenType.BODY_VILLAGE;
              case "inner" -> TokenType.BODY_INNER;
              case "link" -> TokenType.BODY_LINK;
              case "form" -> TokenType.BODY_FORM;
              default -> TokenType.BODY_WORD;
            };
        plainWord(row.cell("name"), type);
        sense.apply(row).ifPresent(value -> word(row.cell("name"), value, type));
      }
      return this;
    }

    /**
     * Adds the code of a type of document.
     *
     * @param code as it is met
     * @param right as it should be written
     */
    public Builder typeCode(String code, String right) {
      typeCodes.putIfAbsent(code, right);
      return this;
    }

    /**
     * Adds the code of an issuer.
     *
     * @param state whether it is one of the state or a mass organisation, which write the slash
     *     first
     */
    public Builder issuerCode(String code, boolean state) {
      issuerCodes.add(code);
      if (state) {
        stateIssuers.add(code);
      }
      return this;
    }

    /** The lexicon with all that was added. */
    public Lexicon build() {
      return new Lexicon(this);
    }
  }
}
