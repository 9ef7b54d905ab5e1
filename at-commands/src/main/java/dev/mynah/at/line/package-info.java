/** The V.250 line: bytes in, bytes out; editing, echo, result codes, abort, prompts and data mode. */
@NullMarked
package dev.mynah.at.line;

import org.jspecify.annotations.NullMarked;
