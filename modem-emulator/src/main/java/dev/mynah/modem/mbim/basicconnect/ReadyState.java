package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Numbered;

/** How far the subscriber is. MBIM 1.0 table 10-14; the last is of MBIMEx. */
enum ReadyState implements Numbered {
    NOT_INITIALIZED(0),
    INITIALIZED(1),
    SIM_NOT_INSERTED(2),
    BAD_SIM(3),
    FAILURE(4),
    NOT_ACTIVATED(5),
    DEVICE_LOCKED(6),
    NO_ESIM_PROFILE(7);

    private final int number;

    ReadyState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    static ReadyState of(MbimPort port) {
        SimState state = port.sim().state();
        return switch (state) {
            case ABSENT -> holdsEsim(port) ? NO_ESIM_PROFILE : SIM_NOT_INSERTED;
            case NOT_READY -> NOT_INITIALIZED;
            case PIN_REQUIRED, PUK_REQUIRED -> DEVICE_LOCKED;
            case READY -> INITIALIZED;
            case BLOCKED, FAILED -> BAD_SIM;
        };
    }

    private static boolean holdsEsim(MbimPort port) {
        return port.modem()
                .physicalSlot(port.function().slot())
                .flatMap(place -> place.card())
                .filter(card -> card.eid().isPresent())
                .isPresent();
    }
}
