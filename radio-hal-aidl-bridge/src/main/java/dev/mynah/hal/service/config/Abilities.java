package dev.mynah.hal.service.config;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.config.PhoneCapability;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.Modem;
import java.util.stream.IntStream;

/** What the logical modems of a modem can do at once; a logical modem has the number of its slot. */
final class Abilities {
    private Abilities() {}

    /** Those of all logical modems, in use or not: what a host could have in use. */
    static PhoneCapability of(Modem modem) {
        int all = modem.subscriptions().size();
        byte atOnce = (byte) (modem.dualSim() == DualSim.ACTIVE ? all : 1);
        byte[] numbers = new byte[all];
        for (byte i = 0; i < all; i++) {
            numbers[i] = i;
        }
        return new PhoneCapability((byte) all, atOnce, all > 1, Bytes.of(numbers), atOnce);
    }

    /** The logical slots that can have calls at once; none where only one can. */
    static Ints simultaneousCalls(Modem modem) {
        int live = modem.liveSlots();
        return modem.dualSim() == DualSim.ACTIVE && live > 1
                ? Ints.of(IntStream.range(0, live).toArray())
                : Ints.EMPTY;
    }
}
