package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.Optional;

/** Where a PIN stands, as an answer and an indication say it. */
record PinState(int state, int pinTries, int pukTries) {
    private static final int ENABLED_NOT_VERIFIED = 1;
    private static final int ENABLED_VERIFIED = 2;
    private static final int DISABLED = 3;
    private static final int BLOCKED = 4;
    private static final int BLOCKED_FOR_EVER = 5;

    static final TlvType<PinState> TYPE = Struct.of(
            TlvType.U8, PinState::state, TlvType.U8, PinState::pinTries, TlvType.U8, PinState::pukTries, PinState::new);
    static final Tlv<PinState> PIN1 = tlv(0x11, "PIN1 Status", TYPE);
    static final Tlv<PinState> PIN2 = tlv(0x12, "PIN2 Status", TYPE);

    /** Both PINs; empty while the card cannot say. */
    static Optional<Tlvs> both(Sim sim) {
        return switch (sim.state()) {
            case ABSENT, NOT_READY, FAILED -> Optional.empty();
            case PIN_REQUIRED, PUK_REQUIRED, READY, BLOCKED ->
                Optional.of(Tlvs.of(PIN1, of(sim.pin(PinKey.PIN1))).with(PIN2, of(sim.pin(PinKey.PIN2))));
        };
    }

    private static PinState of(PinStatus status) {
        return new PinState(state(status), status.pinTries(), status.pukTries());
    }

    private static int state(PinStatus status) {
        if (status.pukTries() == 0) {
            return BLOCKED_FOR_EVER;
        }
        if (status.pinTries() == 0) {
            return BLOCKED;
        }
        if (!status.enabled()) {
            return DISABLED;
        }
        return status.verified() ? ENABLED_VERIFIED : ENABLED_NOT_VERIFIED;
    }
}
