package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Changes what the request names of a profile, from its next connection on. */
final class ModifyProfile implements QmiCommand {
    private static final Tlv<ProfileTlvs.Identifier> PROFILE =
            tlv(0x01, "Profile Identifier", ProfileTlvs.Identifier.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0028, "Modify Profile")
                .takes(
                        PROFILE,
                        ProfileTlvs.NAME,
                        ProfileTlvs.PDP_TYPE,
                        ProfileTlvs.APN,
                        ProfileTlvs.USERNAME,
                        ProfileTlvs.PASSWORD,
                        ProfileTlvs.AUTHENTICATION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        PacketData.Context before = ProfileTlvs.context(client, request.require(PROFILE));
        return ProfileTlvs.define(client, before.cid(), request, Optional.of(before))
                .map(done -> Tlvs.NONE)
                .onSuccess(done -> ProfileChangedReport.tell(client, ProfileChangedReport.MODIFIED, before.cid()));
    }
}
