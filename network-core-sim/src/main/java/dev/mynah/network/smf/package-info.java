/** The network's side of 5GSM (TS 24.501 clause 6): PDU sessions with their QoS flows, and their packets. */
@NullMarked
package dev.mynah.network.smf;

import org.jspecify.annotations.NullMarked;
