package dev.mynah.network.air;

import java.util.OptionalInt;

/**
 * Where a released UE shall look for a cell first (redirectedCarrierInfo, TS 36.331 5.3.8.3).
 *
 * @param channel the carrier; empty for any of the technology
 */
public record Redirection(Rat rat, OptionalInt channel) {
    public static Redirection to(Rat rat) {
        return new Redirection(rat, OptionalInt.empty());
    }
}
