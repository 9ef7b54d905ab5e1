package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.Optional;

/** Tells what a supplementary service does to a call. */
final class SupplementaryServiceReport implements QmiReport {
    private record Noticed(int call, int type) {}

    private static final Tlv<Noticed> INFO =
            tlv(0x01, "Info", Struct.of(TlvType.U8, Noticed::call, TlvType.U8, Noticed::type, Noticed::new));

    @Override
    public MessageForm form() {
        return message(0x0032, "Supplementary Service").gives(INFO);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallNoticed noticed && client.get(IndicationRegister.SERVICES_WANTED)) {
            type(noticed.notice())
                    .ifPresent(it -> client.indicate(
                            form(), Tlvs.of(INFO, new Noticed(noticed.call().id(), it))));
        }
    }

    private static Optional<Integer> type(Calls.Notice notice) {
        return switch (notice) {
            case FORWARDED -> Optional.of(1);
            case CALL_WAITS -> Optional.of(2);
            case CLOSED_USER_GROUP_CALL -> Optional.of(3);
            case OUTGOING_BARRED -> Optional.of(4);
            case DEFLECTED -> Optional.of(5);
            case IS_CLOSED_USER_GROUP_CALL -> Optional.of(6);
            case INCOMING_BARRED -> Optional.of(7);
            case IS_FORWARDED_CALL -> Optional.of(8);
            case UNCONDITIONAL_FORWARDING_ACTIVE -> Optional.of(11);
            case CONDITIONAL_FORWARDING_ACTIVE -> Optional.of(12);
            case CLIR_SUPPRESSION_REJECTED -> Optional.of(13);
            case ON_HOLD -> Optional.of(14);
            case RETRIEVED -> Optional.of(15);
            case MULTIPARTY_ENTERED -> Optional.of(16);
            case TRANSFERRED -> Optional.of(17);
            case TRANSFER_ALERTING -> Optional.empty();
        };
    }
}
