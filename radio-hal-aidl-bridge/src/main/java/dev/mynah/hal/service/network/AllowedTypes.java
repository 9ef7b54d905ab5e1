package dev.mynah.hal.service.network;

import dev.mynah.modem.Network;
import dev.mynah.network.air.Rat;
import java.util.Set;

/** Which technologies the modem may use, as a host writes it: finer than the engine has it, and read back as written. */
final class AllowedTypes {
    private final Network network;
    private int written;

    AllowedTypes(Network network) {
        this.network = network;
    }

    /** What a host wrote, unless somebody else has chosen other technologies since. */
    int bitmap() {
        Set<Rat> now = network.technologies();
        return Technologies.rats(written).equals(now) ? written : Technologies.bitmap(now);
    }

    /** @return whether there is a technology of this modem among them */
    boolean allow(int bitmap) {
        Set<Rat> rats = Technologies.rats(bitmap);
        if (rats.isEmpty()) {
            return false;
        }
        written = bitmap;
        network.technologies(rats);
        return true;
    }
}
