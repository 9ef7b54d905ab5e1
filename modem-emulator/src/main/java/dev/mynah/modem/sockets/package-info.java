/** The modem's own internet stack over its contexts: RFC 1122 as a host without applications needs it. */
@NullMarked
package dev.mynah.modem.sockets;

import org.jspecify.annotations.NullMarked;
