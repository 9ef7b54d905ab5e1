package dev.mynah.testbed.world;

import dev.mynah.modem.Modem;
import dev.mynah.modem.mbim.port.MbimFunction;
import java.util.HashMap;
import java.util.Map;

/** One MBIM function for all doors of a modem that speak for the same slot: what one host sets there, all find. */
public final class MbimFunctions {
    private record Key(Modem modem, int slot) {}

    private final Map<Key, MbimFunction> functions = new HashMap<>();

    public MbimFunction of(Modem modem, int slot) {
        return functions.computeIfAbsent(new Key(modem, slot), it -> new MbimFunction(modem, slot));
    }
}
