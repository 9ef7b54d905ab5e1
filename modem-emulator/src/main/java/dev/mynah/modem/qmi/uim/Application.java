package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.CardApplication;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An application of a card. Only the USIM in use is past being detected.
 *
 * @param type 2 USIM, 4 CSIM, 5 ISIM
 * @param personalization whether the device takes the card
 */
record Application(
        int type,
        int state,
        Personalization personalization,
        List<Integer> aid,
        boolean universalPin,
        Pin pin1,
        Pin pin2) {
    /**
     * Where a PIN stands.
     *
     * @param state 0 not known, 1 enabled, 2 enabled and verified, 3 disabled, 4 blocked, 5 blocked for ever
     */
    record Pin(int state, int tries, int pukTries) {
        static final Pin NONE = new Pin(0, 0, 0);
        static final TlvType<Pin> TYPE =
                Struct.of(TlvType.U8, Pin::state, TlvType.U8, Pin::tries, TlvType.U8, Pin::pukTries, Pin::new);

        static Pin of(PinStatus status) {
            int state;
            if (status.pukTries() == 0) {
                state = 5;
            } else if (status.pinTries() == 0) {
                state = 4;
            } else if (!status.enabled()) {
                state = 3;
            } else {
                state = status.verified() ? 2 : 1;
            }
            return new Pin(state, status.pinTries(), status.pukTries());
        }
    }

    /** Whether the device's lock lets the card in: its state, the lock concerned, and tries. */
    record Personalization(int state, int feature, int tries, int unblockTries) {
        /** No lock is concerned. */
        static final int NO_FEATURE = 11;

        /** A lock does not let the card in: its key is wanted, or the key that unblocks it, or nothing helps any more. */
        static Personalization required(Personalisation.Category category, Personalisation.Lock lock) {
            int wanted = lock.unblockTries() > 0 ? 4 : 5;
            return new Personalization(
                    lock.blocked() ? wanted : 3,
                    Lock.feature(category).orElse(NO_FEATURE),
                    lock.tries(),
                    lock.unblockTries());
        }

        static final Personalization UNKNOWN = new Personalization(0, NO_FEATURE, 0, 0);
        static final Personalization READY = new Personalization(2, NO_FEATURE, 0, 0);
        static final TlvType<Personalization> TYPE = Struct.of(
                TlvType.U8,
                Personalization::state,
                TlvType.U8,
                Personalization::feature,
                TlvType.U8,
                Personalization::tries,
                TlvType.U8,
                Personalization::unblockTries,
                Personalization::new);
    }

    private static final int UNKNOWN = 0;
    private static final int USIM = 2;
    private static final int CSIM = 4;
    private static final int ISIM = 5;
    private static final int DETECTED = 1;
    private static final int PIN_REQUIRED = 2;
    private static final int PUK_REQUIRED = 3;
    private static final int CHECK_PERSONALIZATION = 4;
    private static final int PIN_BLOCKED = 5;
    private static final int READY = 7;

    static final TlvType<Application> TYPE = Struct.of(
            TlvType.U8,
            Application::type,
            TlvType.U8,
            Application::state,
            Personalization.TYPE,
            Application::personalization,
            TlvType.list(TlvType.U8, TlvType.U8),
            Application::aid,
            TlvType.BOOL,
            Application::universalPin,
            Pin.TYPE,
            Application::pin1,
            Pin.TYPE,
            Application::pin2,
            Application::new);

    static Application of(Subscription slot, CardApplication application) {
        Sim sim = slot.sim();
        boolean used = application.kind() == CardApplication.Kind.USIM && slot.usimEnabled();
        int state = used ? state(sim.state()) : DETECTED;
        if (state == READY && slot.personalisation().required().isPresent()) {
            state = CHECK_PERSONALIZATION;
        }
        return new Application(
                type(application.kind()),
                state,
                personalization(slot, state),
                octets(application.aid()),
                false,
                Pin.of(sim.pin(PinKey.PIN1)),
                Pin.of(sim.pin(PinKey.PIN2)));
    }

    private static Personalization personalization(Subscription slot, int state) {
        if (state == CHECK_PERSONALIZATION) {
            return slot.personalisation()
                    .required()
                    .map(it ->
                            Personalization.required(it, slot.personalisation().lock(it)))
                    .orElse(Personalization.READY);
        }
        return state == READY ? Personalization.READY : Personalization.UNKNOWN;
    }

    private static int type(CardApplication.Kind kind) {
        return switch (kind) {
            case USIM -> USIM;
            case CSIM -> CSIM;
            case ISIM -> ISIM;
            case OTHER -> UNKNOWN;
        };
    }

    private static int state(SimState state) {
        return switch (state) {
            case PIN_REQUIRED -> PIN_REQUIRED;
            case PUK_REQUIRED -> PUK_REQUIRED;
            case BLOCKED -> PIN_BLOCKED;
            case READY -> READY;
            case ABSENT, NOT_READY, FAILED -> DETECTED;
        };
    }

    private static List<Integer> octets(byte[] aid) {
        return IntStream.range(0, aid.length).mapToObj(i -> aid[i] & 0xFF).toList();
    }
}
