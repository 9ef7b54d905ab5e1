package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;
import java.util.Optional;

/** What the network said to a code that was dialled without waiting. */
final class UssdAnswerReport implements QmiReport {
    private static final Tlv<Integer> ERROR = tlv(0x10, "Error Code", TlvType.U16);
    private static final Tlv<UssData> DATA = tlv(0x12, "USS Data", UssData.TYPE);
    private static final Tlv<List<Integer>> UTF16 = tlv(0x14, "USS Data UTF16", UssData.UTF16);

    private static final MessageForm FORM =
            message(0x0043, "Originate USSD No Wait").gives(ERROR, DATA, UTF16);

    @Override
    public MessageForm form() {
        return FORM;
    }

    /** A question is told by {@link UssdReport} instead, which says that an answer is wanted. */
    static void tell(QmiClient client, SubscriptionEvent.UssdReceived received) {
        if (received.state() == SupplementaryServices.UssdState.QUESTION) {
            return;
        }
        Optional<String> text = received.text().filter(it -> UssdReport.spoken(received.state()));
        Tlvs said = text.map(it -> Tlvs.NONE.with(DATA, UssData.of(it)).with(UTF16, UssData.utf16(it)))
                .orElse(Tlvs.of(ERROR, QmiError.SUPS_FAILURE_CASE.code()));
        client.indicate(FORM, said);
    }
}
