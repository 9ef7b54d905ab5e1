package dev.mynah.modem.baseband;

import dev.mynah.modem.ModemIdentity;
import java.util.List;

/** What a modem is made from. */
public record ModemSpec(String name, ModemIdentity identity, List<SlotSpec> slots, DualSim dualSim) {
    public ModemSpec {
        slots = List.copyOf(slots);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: empty");
        }
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("slots: a modem has one at least");
        }
    }

    /** One whose slots share a receiver, as most do. */
    public ModemSpec(String name, ModemIdentity identity, List<SlotSpec> slots) {
        this(name, identity, slots, DualSim.STANDBY);
    }
}
