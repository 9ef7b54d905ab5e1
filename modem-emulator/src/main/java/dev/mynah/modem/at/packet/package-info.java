/** Packet data: contexts, their activation and what the network gave them. TS 27.007 clause 10.1. */
@NullMarked
package dev.mynah.modem.at.packet;

import org.jspecify.annotations.NullMarked;
