/** The short way into the library: {@link org.chithi.Directives}. */
package org.chithi;
