/** Sockets as vendors' AT commands have them, whosever: opened by number on a line, and the line's own. */
@NullMarked
package dev.mynah.modem.at.sockets;

import org.jspecify.annotations.NullMarked;
