package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.inPlace;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import io.vertx.core.Future;

/** The PINs there are, and whether they are asked for: the card's two. MBIM 1.0 10.5.5. */
final class PinList implements Cid {
    /** Whether a PIN is asked for. */
    enum Mode implements Numbered {
        NOT_SUPPORTED(0),
        ENABLED(1),
        DISABLED(2);

        private final int number;

        Mode(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Mode> MODE = choice("PinMode", Mode.class);
    private static final Field<Integer> FORMAT = uint32("PinFormat");
    private static final Field<Integer> LENGTH_MIN = uint32("PinLengthMin");
    private static final Field<Integer> LENGTH_MAX = uint32("PinLengthMax");
    private static final Layout DESCRIPTION = Layout.of(MODE, FORMAT, LENGTH_MIN, LENGTH_MAX);

    private static final Field<Contents> PIN1 = inPlace("PinDescPin1", DESCRIPTION);
    private static final Field<Contents> PIN2 = inPlace("PinDescPin2", DESCRIPTION);
    private static final Field<Contents> DEVICE_SIM_PIN = inPlace("PinDescDeviceSimPin", DESCRIPTION);
    private static final Field<Contents> DEVICE_FIRST_SIM_PIN = inPlace("PinDescDeviceFirstSimPin", DESCRIPTION);
    private static final Field<Contents> NETWORK_PIN = inPlace("PinDescNetworkPin", DESCRIPTION);
    private static final Field<Contents> NETWORK_SUBSET_PIN = inPlace("PinDescNetworkSubsetPin", DESCRIPTION);
    private static final Field<Contents> SERVICE_PROVIDER_PIN = inPlace("PinDescServiceProviderPin", DESCRIPTION);
    private static final Field<Contents> CORPORATE_PIN = inPlace("PinDescCorporatePin", DESCRIPTION);
    private static final Field<Contents> SUBSIDY_LOCK = inPlace("PinDescSubsidyLock", DESCRIPTION);
    private static final Field<Contents> CUSTOM = inPlace("PinDescCustom", DESCRIPTION);

    private static final int NUMERIC = 1;

    @Override
    public Declaration declaration() {
        return Declaration.of(5, "Pin List", "the PINs there are, and whether they are asked for")
                .query(Layout.EMPTY)
                .response(Layout.of(
                        PIN1,
                        PIN2,
                        DEVICE_SIM_PIN,
                        DEVICE_FIRST_SIM_PIN,
                        NETWORK_PIN,
                        NETWORK_SUBSET_PIN,
                        SERVICE_PROVIDER_PIN,
                        CORPORATE_PIN,
                        SUBSIDY_LOCK,
                        CUSTOM));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        SimState state = port.sim().state();
        if (state == SimState.ABSENT || state == SimState.NOT_READY || state == SimState.FAILED) {
            return Answer.failed(RefusalStatus.of(state));
        }
        return Answer.of(
                Contents.none().with(PIN1, description(port, PinKey.PIN1)).with(PIN2, description(port, PinKey.PIN2)));
    }

    /** TS 31.101 9.5: four to eight digits. */
    private static Contents description(MbimPort port, PinKey key) {
        return Contents.none()
                .with(MODE, port.sim().pin(key).enabled() ? Mode.ENABLED : Mode.DISABLED)
                .with(FORMAT, NUMERIC)
                .with(LENGTH_MIN, 4)
                .with(LENGTH_MAX, 8);
    }
}
