package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;
import static dev.mynah.modem.mbim.wire.Text.strings;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import io.vertx.core.Future;
import java.util.List;

/** Whether there is a subscriber, and who. MBIM 1.0 10.5.2. */
final class SubscriberReadyStatus implements Cid {
    private static final Field<ReadyState> READY_STATE = choice("ReadyState", ReadyState.class);
    private static final Field<Integer> FLAGS = uint32("Flags");
    private static final Field<String> SUBSCRIBER_ID = string("SubscriberId");
    private static final Field<String> SIM_ICC_ID = string("SimIccId");
    private static final Field<Integer> READY_INFO = uint32("ReadyInfo");
    private static final Count TELEPHONE_NUMBERS_COUNT = Count.of("TelephoneNumbersCount");
    private static final Field<List<String>> TELEPHONE_NUMBERS = strings("TelephoneNumbers", TELEPHONE_NUMBERS_COUNT);

    private static final Layout STATUS =
            Layout.of(READY_STATE, SUBSCRIBER_ID, SIM_ICC_ID, READY_INFO, TELEPHONE_NUMBERS_COUNT, TELEPHONE_NUMBERS);
    private static final Layout STATUS_3 = Layout.of(
            READY_STATE, FLAGS, SUBSCRIBER_ID, SIM_ICC_ID, READY_INFO, TELEPHONE_NUMBERS_COUNT, TELEPHONE_NUMBERS);

    private static final int ESIM = 0x01;
    private static final int REMOVABILITY_KNOWN = 0x02;
    private static final int REMOVABLE = 0x04;

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Subscriber Ready Status", "whether there is a subscriber, and who")
                .query(Layout.EMPTY)
                .state(STATUS)
                .since(Extension.V3)
                .state(STATUS_3);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(status(port));
    }

    private static Contents status(MbimPort port) {
        Sim sim = port.sim();
        return Contents.none()
                .with(READY_STATE, ReadyState.of(port))
                .with(FLAGS, REMOVABILITY_KNOWN | REMOVABLE | (sim.eid().isPresent() ? ESIM : 0))
                .with(SUBSCRIBER_ID, sim.imsi().orElse(""))
                .with(SIM_ICC_ID, sim.iccid().orElse(""))
                .with(TELEPHONE_NUMBERS, sim.msisdns());
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged || event instanceof SubscriptionEvent.CardRefreshed) {
            port.indicateChange(this, status(port));
        }
    }

    @Override
    public void on(MbimPort port, ModemEvent event) {
        if (event instanceof ModemEvent.CardsChanged) {
            port.indicateChange(this, status(port));
        }
    }
}
