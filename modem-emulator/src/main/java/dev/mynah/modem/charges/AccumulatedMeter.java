package dev.mynah.modem.charges;

import java.util.Optional;

/** The card's account of all calls. TS 31.102 4.2.7 and 4.2.9. */
public interface AccumulatedMeter {
    /** The units of all calls, EF.ACM; empty where the card keeps no account. */
    Optional<Integer> units();

    /** What they may come to, EF.ACMmax; empty where there is no limit. */
    Optional<Integer> maximum();

    /** Adds units and gives the sum; empty where the card does not. */
    Optional<Integer> add(int units);
}
