/**
 * The program {@code chithi}: shows what the public API of core is enough for.
 *
 * <p>For people a command writes in the language of the run: messages come from {@code
 * messages.properties} and {@code messages_vi.properties}, the topics of the reference from {@code
 * help/en} and {@code help/vi}; both languages have the same keys, topics and headings, which tests
 * check. For programs (JSON, CSV, tables with tabs) it writes codes, equal in every language.
 * {@code chithi help} lists the topics: formats, encodings, limits, output, codes, queries and
 * others.
 */
@NullMarked
package org.chithi.cli;

import org.jspecify.annotations.NullMarked;
