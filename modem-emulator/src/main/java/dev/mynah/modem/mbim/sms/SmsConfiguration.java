package dev.mynah.modem.mbim.sms;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;

/** The store's size and the service centre. Without one given, that stays as it is. MBIM 1.0 10.6.1. */
final class SmsConfiguration implements Cid {
    private static final Field<Integer> STORAGE_STATE = uint32("SmsStorageState");
    private static final Field<MessageFormat> FORMAT = choice("Format", MessageFormat.class);
    private static final Field<Integer> MAX_MESSAGES = uint32("MaxMessages");
    private static final Field<Integer> CDMA_SIZE = uint32("CdmaShortMessageSize");
    private static final Field<String> SC_ADDRESS = string("ScAddress");

    private static final int INITIALIZED = 1;

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Configuration", "the store's size and the service centre")
                .query(Layout.EMPTY)
                .set(Layout.of(FORMAT, SC_ADDRESS))
                .state(Layout.of(STORAGE_STATE, FORMAT, MAX_MESSAGES, CDMA_SIZE, SC_ADDRESS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(configuration(port));
    }

    private static Contents configuration(MbimPort port) {
        return Contents.none()
                .with(STORAGE_STATE, port.sim().state() == SimState.READY ? INITIALIZED : 0)
                .with(FORMAT, MessageFormat.PDU)
                .with(MAX_MESSAGES, port.messages().capacity(MessageFlag.STORE))
                .with(
                        SC_ADDRESS,
                        port.messages().serviceCentre().map(RpAddress::display).orElse(""));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        if (given.get(FORMAT) != MessageFormat.PDU) {
            return Answer.failed(Status.SMS_FORMAT_NOT_SUPPORTED);
        }
        String address = given.get(SC_ADDRESS);
        if (address.isEmpty()) {
            return query(port, given);
        }
        return address.matches("\\+?[0-9*#]{1,20}")
                ? port.messages()
                        .serviceCentre(RpAddress.number(address))
                        .compose(done -> Answer.of(configuration(port)))
                : Answer.failed(Status.INVALID_PARAMETERS);
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged) {
            port.indicateChange(this, configuration(port));
        }
    }
}
