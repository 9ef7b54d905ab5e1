package dev.mynah.modem.at;

import dev.mynah.modem.Charges;
import java.util.Optional;

/** The test says what calls have cost. */
public final class FakeCharges implements Charges {
    public int currentCall;

    @Override
    public int currentCall() {
        return currentCall;
    }

    @Override
    public Optional<Integer> accumulated() {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> maximum() {
        return Optional.empty();
    }
}
