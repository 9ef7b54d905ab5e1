package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.nas.ss.component.SsCode;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/**
 * Makes a supplementary service active in the network, or not, for all its basic services. Registering a forwarding takes a
 * number, and barring a password, which this message has no place for here: they are refused as the network refuses them.
 */
final class SetSupplementaryService implements QmiCommand {
    private record Wanted(int action, int reason) {}

    private record Status(boolean active, boolean provisioned) {}

    private static final int ACTIVATE = 1;
    private static final int DEACTIVATE = 2;
    private static final int ERASE = 4;

    /** By number from 1. */
    private static final List<SsCode> REASONS = List.of(
            SsCode.CFU,
            SsCode.CFB,
            SsCode.CFNRY,
            SsCode.CFNRC,
            SsCode.ALL_FORWARDING,
            SsCode.ALL_CONDITIONAL_FORWARDING,
            SsCode.BAOC,
            SsCode.BOIC,
            SsCode.BOIC_EX_HC,
            SsCode.BAIC,
            SsCode.BIC_ROAM,
            SsCode.ALL_BARRING,
            SsCode.BARRING_OF_OUTGOING,
            SsCode.BARRING_OF_INCOMING,
            SsCode.CALL_WAITING);

    private static final Tlv<Wanted> INFO = tlv(
            0x01,
            "Supplementary Service Information",
            Struct.of(TlvType.U8, Wanted::action, TlvType.U8, Wanted::reason, Wanted::new));
    private static final Tlv<Status> STATUS = tlv(
            0x15,
            "Service Status",
            Struct.of(TlvType.BOOL, Status::active, TlvType.BOOL, Status::provisioned, Status::new));

    @Override
    public MessageForm form() {
        return message(0x0033, "Set Supplementary Service").takes(INFO).gives(STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Wanted wanted = request.require(INFO);
        if (wanted.reason() < 1 || wanted.reason() > REASONS.size()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        SsCode service = REASONS.get(wanted.reason() - 1);
        SupplementaryServices services = client.subscription().supplementaryServices();
        boolean active = wanted.action() == ACTIVATE;
        Future<Void> done = switch (wanted.action()) {
            case ACTIVATE, DEACTIVATE -> services.activate(service, Optional.empty(), active, Optional.empty());
            case ERASE -> services.erase(service, Optional.empty());
            default -> throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        };
        return done.map(Tlvs.of(STATUS, new Status(active, true)));
    }
}
