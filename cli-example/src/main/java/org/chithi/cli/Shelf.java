package org.chithi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Registry;

/**
 * The documents of a run in one register.
 *
 * @param registry the register
 * @param sheets the documents by the names under which the user knows them
 * @param files the files they came from
 * @param failed how many could not be read
 */
record Shelf(Registry registry, Map<String, CitationSheet> sheets, List<Path> files, int failed) {}
