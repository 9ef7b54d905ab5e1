package dev.mynah.hal.service.config;

import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SimPortInfo;
import dev.mynah.hal.radio.config.SimSlotStatus;
import dev.mynah.hal.radio.config.SimType;
import dev.mynah.hal.radio.config.SimTypeInfo;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.modem.Modem;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PhysicalSlot.EnabledProfiles;
import java.util.HexFormat;
import java.util.List;

/** What hosts are told of physical slots: all of them, always, with a card or without. */
final class SlotReport {
    private static final int INACTIVE = -1;

    private SlotReport() {}

    static List<SimSlotStatus> of(Modem modem) {
        return modem.physicalSlots().stream().map(SlotReport::status).toList();
    }

    private static SimSlotStatus status(PhysicalSlot slot) {
        var card = slot.card();
        return new SimSlotStatus(
                card.isPresent() ? CardStatus.STATE_PRESENT : CardStatus.STATE_ABSENT,
                card.map(it -> HexFormat.of().withUpperCase().formatHex(it.atr()))
                        .orElse(""),
                card.flatMap(PhysicalSlot.Held::eid).orElse(""),
                // By their place in the list, which the command port of MEP-A1 and A2 has none in.
                slot.ports().stream().map(SlotReport::port).toList(),
                mode(slot.profiles()));
    }

    private static SimPortInfo port(PhysicalSlot.Port port) {
        return new SimPortInfo(
                port.iccid().orElse(""),
                port.logicalSlot().orElse(INACTIVE),
                port.logicalSlot().isPresent());
    }

    private static MultipleEnabledProfilesMode mode(EnabledProfiles profiles) {
        return switch (profiles) {
            case ONE -> MultipleEnabledProfilesMode.NONE;
            case MEP_A1 -> MultipleEnabledProfilesMode.MEP_A1;
            case MEP_A2 -> MultipleEnabledProfilesMode.MEP_A2;
            case MEP_B -> MultipleEnabledProfilesMode.MEP_B;
        };
    }

    /** Of the physical slots that a logical slot is mapped to, in their order. */
    static List<SimTypeInfo> types(Modem modem) {
        return modem.physicalSlots().stream()
                .filter(slot ->
                        slot.ports().stream().anyMatch(it -> it.logicalSlot().isPresent()))
                .map(SlotReport::type)
                .map(it -> new SimTypeInfo(it, it.value()))
                .toList();
    }

    /** An empty slot is one for cards that come and go. */
    private static SimType type(PhysicalSlot slot) {
        return slot.card().flatMap(PhysicalSlot.Held::eid).isPresent() ? SimType.ESIM : SimType.PHYSICAL;
    }
}
