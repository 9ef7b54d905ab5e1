package dev.mynah.testbed.file;

import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.baseband.DualSim;
import java.util.List;
import java.util.Optional;

/**
 * A modem of the testbed.
 *
 * @param slots by logical slot number
 * @param dualSim what slots can do while another is in a call
 * @param doors in the order of the file; names are unique
 * @param radio the radio HAL, where it has one
 */
public record TestbedModem(
        String name,
        ModemIdentity identity,
        List<Slot> slots,
        DualSim dualSim,
        List<DoorSpec> doors,
        Optional<RadioSpec> radio) {
    public TestbedModem {
        slots = List.copyOf(slots);
        doors = List.copyOf(doors);
    }

    /**
     * A logical slot.
     *
     * @param card what is in it at the beginning
     * @param imei 15 digits
     * @param softwareVersion two digits, the end of the IMEISV
     */
    public record Slot(Optional<CardPlace> card, String imei, String softwareVersion) {}

    /**
     * A port of a card; a plain UICC has but port 0.
     *
     * @param card its name in the testbed
     */
    public record CardPlace(String card, int port) {}
}
