package dev.mynah.modem;

import java.util.Optional;

/**
 * What calls cost, where the network advises of it: counted by the modem in units of the home network, and kept by the card over
 * all calls. TS 22.086, TS 22.024. {@link SubscriptionEvent.CallMeterChanged} and {@link SubscriptionEvent.CallMeterNearMaximum}
 * tell of it.
 */
public interface Charges {
    /** The call there is, or calls, or the last ones: the current call meter (CCM), a unit that was begun being a whole one. */
    int currentCall();

    /** All calls since somebody took the meter of the card back to zero (ACM); empty where the card has none. */
    Optional<Integer> accumulated();

    /** What all calls may come to (ACMmax); empty where there is no limit. */
    Optional<Integer> maximum();

    /** Whether all calls have come to what they may: there are none but for help then. */
    default boolean spent() {
        return maximum().flatMap(most -> accumulated().map(it -> it >= most)).orElse(false);
    }
}
