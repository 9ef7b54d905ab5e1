package dev.mynah.modem.baseband;

import dev.mynah.modem.charges.AccumulatedMeter;
import dev.mynah.modem.sim.Usim;
import java.util.Optional;
import java.util.function.Supplier;

/** The account of whatever card the stack uses at the time. */
record CardMeter(Supplier<Optional<Usim>> usim) implements AccumulatedMeter {
    @Override
    public Optional<Integer> units() {
        return usim.get().map(Usim::callMeter).flatMap(AccumulatedMeter::units);
    }

    @Override
    public Optional<Integer> maximum() {
        return usim.get().map(Usim::callMeter).flatMap(AccumulatedMeter::maximum);
    }

    @Override
    public Optional<Integer> add(int units) {
        return usim.get().map(Usim::callMeter).flatMap(it -> it.add(units));
    }
}
