/** The program {@code chithi}: what the public API of core is enough for. */
package org.chithi.cli;
