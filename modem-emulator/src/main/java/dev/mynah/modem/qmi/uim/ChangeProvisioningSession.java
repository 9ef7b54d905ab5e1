package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.CardApplication;
import dev.mynah.modem.Subscription;
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
import io.vertx.core.Future;

/** Has the stack use the USIM of its card, or do without a subscription. */
final class ChangeProvisioningSession implements QmiCommand {
    private record Change(int session, boolean activate) {}

    private record Which(int slot, byte[] aid) {}

    private static final Tlv<Change> CHANGE = tlv(
            0x01,
            "Session Change",
            Struct.of(TlvType.U8, Change::session, TlvType.BOOL, Change::activate, Change::new));
    private static final Tlv<Which> APPLICATION = tlv(
            0x10,
            "Application Information",
            Struct.of(TlvType.U8, Which::slot, TlvType.BYTES8, Which::aid, Which::new));

    @Override
    public MessageForm form() {
        return message(0x0038, "Change Provisioning Session").takes(CHANGE, APPLICATION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Change change = request.require(CHANGE);
        Subscription slot = new Session(change.session(), new byte[0]).subscription(client);
        if (change.activate()) {
            Which which = request.require(APPLICATION);
            boolean usim = slot.sim().directory().stream()
                    .anyMatch(it -> it.kind() == CardApplication.Kind.USIM && it.named(which.aid()));
            if (which.slot() != slot.slot() + 1 || !usim) {
                throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
            }
        }
        if (slot.usimEnabled() == change.activate()) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        return slot.usimEnabled(change.activate()).map(Tlvs.NONE);
    }
}
