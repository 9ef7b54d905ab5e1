/** What the services of an MBIM function stand on: their tables, the session of a host, and how the engine's refusals are said. */
@NullMarked
package dev.mynah.modem.mbim.port;

import org.jspecify.annotations.NullMarked;
