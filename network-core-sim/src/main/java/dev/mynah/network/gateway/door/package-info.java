/** The gateway's doors to the machine's network. */
@NullMarked
package dev.mynah.network.gateway.door;

import org.jspecify.annotations.NullMarked;
