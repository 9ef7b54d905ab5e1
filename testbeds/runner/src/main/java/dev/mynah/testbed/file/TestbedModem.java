package dev.mynah.testbed.file;

import dev.mynah.modem.DualSim;
import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Startup;
import dev.mynah.modem.personalisation.LockSpec;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A modem of the testbed.
 *
 * @param startup how long it takes to begin
 * @param technologies those its radios have
 * @param physicalSlots by number: the name of the card that is in each at the beginning
 * @param slots by logical slot number
 * @param dualSim what slots can do while another is in a call
 * @param doors in the order of the file; names are unique
 * @param radio the radio HAL, where it has one
 * @param position where its GPS receiver is; empty where no satellite is heard
 */
public record TestbedModem(
        String name,
        ModemIdentity identity,
        Startup startup,
        Set<Rat> technologies,
        List<Optional<String>> physicalSlots,
        List<Slot> slots,
        DualSim dualSim,
        List<DoorSpec> doors,
        Optional<RadioSpec> radio,
        Optional<EllipsoidPoint> position) {
    public TestbedModem {
        physicalSlots = List.copyOf(physicalSlots);
        slots = List.copyOf(slots);
        doors = List.copyOf(doors);
    }

    /** The cards that are in it at the beginning. */
    public List<String> cards() {
        return physicalSlots.stream().flatMap(Optional::stream).toList();
    }

    /**
     * A logical slot.
     *
     * @param mapping the port it speaks to at the beginning
     * @param imei 15 digits
     * @param softwareVersion two digits, the end of the IMEISV
     * @param locks what the slot is sold locked to
     */
    public record Slot(PortMapping mapping, String imei, String softwareVersion, List<LockSpec> locks) {
        public Slot {
            locks = List.copyOf(locks);
        }
    }

    /**
     * A port of a card; a plain UICC has but port 0.
     *
     * @param card its name in the testbed
     */
    public record CardPlace(String card, int port) {}
}
