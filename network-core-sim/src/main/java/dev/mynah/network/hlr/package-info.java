/** The home side: subscribers, their keys and sequence numbers (HSS with AuC), and the S6a messages it is asked by. */
@NullMarked
package dev.mynah.network.hlr;

import org.jspecify.annotations.NullMarked;
