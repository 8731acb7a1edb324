/** Files to text: what the bytes of a file say, and a clear error where they say nothing. */
package org.chithi.read;
