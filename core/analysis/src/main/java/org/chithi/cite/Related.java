package org.chithi.cite;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A mention with what the citing document has to do with it.
 *
 * @param mention the mention
 * @param relation by the words that govern it
 * @param outer the index of the mention in whose title it stands; empty for none
 * @param subject the tokens of its title or subject; empty where none follows
 * @param pinpoint the place in the document that is meant; empty for all of it
 */
record Related(
    Linked mention,
    Relation relation,
    OptionalInt outer,
    Optional<Titles.Title> subject,
    Optional<String> pinpoint) {}
