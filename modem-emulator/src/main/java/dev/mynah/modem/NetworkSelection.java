package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.util.Optional;

/** How the network is chosen. TS 23.122 4.4.3.1; {@code <mode>} of {@code +COPS}. */
public sealed interface NetworkSelection {
    /** {@code +COPS=0}. */
    record Automatic() implements NetworkSelection {}

    /**
     * {@code +COPS=1} and, with fallback to automatic, {@code +COPS=4}.
     *
     * @param rat only this technology, where given
     */
    record Manual(Plmn plmn, Optional<Rat> rat, boolean fallback) implements NetworkSelection {}

    /** {@code +COPS=2}: leave the network and stay away. */
    record Deregistered() implements NetworkSelection {}
}
