/** TCP (RFC 9293), of whichever end of a connection: segments, and what a connection does with them. */
@NullMarked
package dev.mynah.network.air.tcp;

import org.jspecify.annotations.NullMarked;
