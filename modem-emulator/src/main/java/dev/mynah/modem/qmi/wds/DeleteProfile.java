package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Deletes a profile; the one of the attach stays. */
final class DeleteProfile implements QmiCommand {
    private static final Tlv<ProfileTlvs.Identifier> PROFILE =
            tlv(0x01, "Profile Identifier", ProfileTlvs.Identifier.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0029, "Delete Profile").takes(PROFILE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        int cid = ProfileTlvs.context(client, request.require(PROFILE)).cid();
        return client.subscription().packetData().undefine(cid).map(done -> {
            ProfileNames.forget(client, cid);
            DefaultProfile.deleted(client, cid);
            ProfileChangedReport.tell(client, ProfileChangedReport.DELETED, cid);
            return Tlvs.NONE;
        });
    }
}
