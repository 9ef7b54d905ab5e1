/** The Basic Connect service: what a host needs to get onto the network. MBIM 1.0 clause 10.5. */
@NullMarked
package dev.mynah.modem.mbim.basicconnect;

import org.jspecify.annotations.NullMarked;
