package org.chithi.read;

/**
 * A line of a page.
 *
 * @param first the first event of the page with words of it
 * @param last the last one
 * @param letters how many letters and digits it has
 * @param linked how many of them lead to other pages
 * @param links how many links there are
 * @param words its first words
 */
record PageLine(int first, int last, int letters, int linked, int links, String words) {

  /** A line of so many letters that lead nowhere is a sentence. */
  private static final int SENTENCE = 60;

  /** So many of a hundred letters of a line of links lead elsewhere. */
  private static final int LINKED = 75;

  /** Whether it is a sentence or more. */
  boolean isProse() {
    return letters - linked >= SENTENCE && linked < letters - linked;
  }

  /** How many letters of prose it has. */
  int prose() {
    return isProse() ? letters - linked : 0;
  }

  /** Whether nearly all of it leads elsewhere, and it is no item of a document's list. */
  boolean isLinks() {
    return links > 0
        && linked * 100L >= letters * (long) LINKED
        && !words.endsWith(";")
        && !PageWords.isOfDocument(words);
  }
}
