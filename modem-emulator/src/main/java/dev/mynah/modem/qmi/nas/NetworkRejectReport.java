package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Domain;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** A network has refused the subscriber. */
final class NetworkRejectReport implements QmiReport {
    private static final Tlv<Integer> RADIO_INTERFACE = tlv(0x01, "Radio Interface", TlvType.U8);
    private static final Tlv<Integer> SERVICE_DOMAIN = tlv(0x02, "Service Domain", TlvType.U8);
    private static final Tlv<Integer> REJECT_CAUSE = tlv(0x03, "Reject Cause", TlvType.U8);
    private static final Tlv<NetworkId> PLMN = tlv(0x10, "PLMN", NetworkId.WITH_DIGITS);

    @Override
    public MessageForm form() {
        return message(0x0068, "Network Reject").gives(RADIO_INTERFACE, SERVICE_DOMAIN, REJECT_CAUSE, PLMN);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.RegistrationRefused refused && client.get(RegisterIndications.REJECTS)) {
            boolean circuits = refused.domains().contains(Domain.CS);
            boolean packets = refused.domains().stream().anyMatch(it -> it != Domain.CS);
            client.indicate(
                    form(),
                    Tlvs.of(
                                    RADIO_INTERFACE,
                                    RadioInterface.of(refused.cell().rat()).code())
                            .with(SERVICE_DOMAIN, (circuits ? 1 : 0) | (packets ? 2 : 0))
                            .with(REJECT_CAUSE, refused.cause())
                            .with(PLMN, NetworkId.of(refused.network())));
        }
    }
}
