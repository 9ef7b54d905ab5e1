package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.CardApplication;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;
import java.util.Optional;

/**
 * The card of a logical slot, as far as the slot's port leads to it.
 *
 * @param state 0 absent, 1 present, 2 in error
 * @param universal the universal PIN, which is not known apart from PIN1
 * @param error why, where it is in error; 1 for a card without power
 */
record Card(int state, Application.Pin universal, int error, List<Application> applications) {
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;
    private static final int IN_ERROR = 2;
    private static final int NO_ERROR = 0;
    private static final int POWER_DOWN = 1;
    private static final int TECHNICAL_PROBLEM = 7;

    static final TlvType<Card> TYPE = Struct.of(
            TlvType.U8,
            Card::state,
            Application.Pin.TYPE,
            Card::universal,
            TlvType.U8,
            Card::error,
            TlvType.list(TlvType.U8, Application.TYPE),
            Card::applications,
            Card::new);

    static Card of(Subscription slot) {
        Sim sim = slot.sim();
        boolean there = slot.modem()
                .physicalSlot(slot.slot())
                .flatMap(PhysicalSlot::card)
                .isPresent();
        if (!there) {
            return without(ABSENT, NO_ERROR);
        }
        if (sim.power() == CardPower.OFF || slot.functionality() == Functionality.MINIMUM) {
            return without(IN_ERROR, POWER_DOWN);
        }
        if (sim.state() == SimState.FAILED) {
            return without(IN_ERROR, TECHNICAL_PROBLEM);
        }
        List<Application> applications =
                sim.directory().stream().map(it -> Application.of(slot, it)).toList();
        return new Card(PRESENT, Application.Pin.NONE, NO_ERROR, applications);
    }

    private static Card without(int state, int error) {
        return new Card(state, Application.Pin.NONE, error, List.of());
    }

    /** The place of the USIM in the list of a card's applications. */
    static Optional<Integer> usim(Sim sim) {
        List<CardApplication> all = sim.directory();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() == CardApplication.Kind.USIM) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
