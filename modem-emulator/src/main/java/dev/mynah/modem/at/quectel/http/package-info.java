/** Quectel's HTTP client: one exchange at a time on a line, over a connection of the module's own. */
@NullMarked
package dev.mynah.modem.at.quectel.http;

import org.jspecify.annotations.NullMarked;
