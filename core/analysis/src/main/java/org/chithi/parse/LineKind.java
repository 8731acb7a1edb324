package org.chithi.parse;

/** What a line or paragraph does, told by its words: the rows of {@code line-kinds.tsv}. */
enum LineKind {
  /** Tells from when a document holds or what it replaces. */
  EFFECT,
  /** Tells whom to turn to when the work meets difficulties. */
  TROUBLE,
  /** Tells how far a document is made known. */
  REACH,
  /** Orders strict execution. */
  STRICT_ORDER,
  /** Tells what the document was. */
  SUMMARY,
  /** Asks for strict execution. */
  STRICT_REQUEST,
  /** The last sentence of a letter. */
  LAST_WORD,
  /** Asks for something. */
  ASKS,
  /** Asks for work that follows. */
  DEMANDS,
  /** A line of the legal basis. */
  BASIS,
  /** Starts as a mandate may. */
  MANDATE,
  /** Goes on from a basis to what follows from it. */
  ANSWER,
  /** The lead-in of an article and no more. */
  LEAD_IN,
  /** Tells that a document was issued. */
  ISSUED,
  /** Names whose duties follow. */
  DUTY,
  /** Tells where an addressee lives. */
  ADDRESS,
  /** May name where a page was taken from. */
  SOURCE,
  /** Starts with words that a portal prints around its documents. */
  PORTAL,
  /** A note of the author after the closing. */
  NOTE,
  /** Speaks of the document it stands in. */
  SELF,
  /** Gives work. */
  ASSIGNS,
  /** Gives work to a body. */
  ASSIGNS_BODY,
  /** Starts with the name of a body. */
  NAMES_BODY,
  /** Starts with the name of a body or with others who act. */
  NAMES_ACTOR,
  /** Speaks of execution. */
  EXECUTION,
  /** Tells who watches over the work of others. */
  WATCHES,
  /** Tells of carrying out. */
  WORKS,
  /** Tells what was done. */
  DEEDS,
  /** Announces what follows. */
  FOLLOWS,
  /** Starts with what is lacking or with the causes, and tells why. */
  CAUSES,
  /** Opens the subject of a letter by its sign. */
  SUBJECT,
  /** Opens the subject of a letter in words. */
  MATTER,
  /** Opens the addressees. */
  ADDRESSEES,
  /** Tells who sends a telegram. */
  WIRE,
  /** Stands under a picture. */
  PICTURE,
  /** Opens with the body something belongs to. */
  OF_BODY;

  /** The bit of this kind in a mask. */
  long mask() {
    return 1L << ordinal();
  }
}
