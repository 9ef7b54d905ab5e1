package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;
import java.util.Optional;

/** Tells what the network says by USSD: what it asks, and what answers no code of this client's. */
final class UssdReport implements QmiReport {
    private static final int NOT_REQUIRED = 1;
    private static final int REQUIRED = 2;

    private static final Tlv<Integer> ACTION = tlv(0x01, "User Action", TlvType.U8);
    private static final Tlv<UssData> DATA = tlv(0x10, "USS Data", UssData.TYPE);
    private static final Tlv<List<Integer>> UTF16 = tlv(0x11, "USS Data UTF16", UssData.UTF16);

    @Override
    public MessageForm form() {
        return message(0x003E, "USSD").gives(ACTION, DATA, UTF16);
    }

    /** Whether the network has said something, and has not only ended the dialogue. */
    static boolean spoken(SupplementaryServices.UssdState state) {
        return state == SupplementaryServices.UssdState.FINISHED || state == SupplementaryServices.UssdState.QUESTION;
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (!(event instanceof SubscriptionEvent.UssdReceived received)) {
            return;
        }
        Optional<UssdWaiting.Answered> waiting = UssdWaiting.taken(client);
        waiting.ifPresent(it -> it.said(received));
        boolean question = received.state() == SupplementaryServices.UssdState.QUESTION;
        if (client.get(IndicationRegister.USSD_WANTED) && spoken(received.state()) && (question || waiting.isEmpty())) {
            Tlvs said = Tlvs.of(ACTION, question ? REQUIRED : NOT_REQUIRED);
            client.indicate(
                    form(),
                    received.text()
                            .map(it -> said.with(DATA, UssData.of(it)).with(UTF16, UssData.utf16(it)))
                            .orElse(said));
        }
    }
}
