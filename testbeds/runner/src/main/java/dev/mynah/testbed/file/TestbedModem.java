package dev.mynah.testbed.file;

import dev.mynah.modem.ModemIdentity;
import java.util.List;

/**
 * A modem of the testbed.
 *
 * @param slots by logical slot number
 * @param doors in the order of the file; names are unique
 */
public record TestbedModem(String name, ModemIdentity identity, List<Slot> slots, List<DoorSpec> doors) {
    public TestbedModem {
        slots = List.copyOf(slots);
        doors = List.copyOf(doors);
    }

    /**
     * A logical slot and the eSIM port it is mapped to.
     *
     * @param euicc the card's name in the testbed
     * @param imei 15 digits
     * @param softwareVersion two digits, the end of the IMEISV
     */
    public record Slot(String euicc, int port, String imei, String softwareVersion) {}
}
