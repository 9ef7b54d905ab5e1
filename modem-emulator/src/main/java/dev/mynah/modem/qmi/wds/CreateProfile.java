package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** A new profile, in the first free place. */
final class CreateProfile implements QmiCommand {
    private static final Tlv<Integer> TYPE = tlv(0x01, "Profile Type", TlvType.U8);
    private static final Tlv<ProfileTlvs.Identifier> CREATED =
            tlv(0x01, "Profile Identifier", ProfileTlvs.Identifier.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0027, "Create Profile")
                .takes(
                        TYPE,
                        ProfileTlvs.NAME,
                        ProfileTlvs.PDP_TYPE,
                        ProfileTlvs.APN,
                        ProfileTlvs.USERNAME,
                        ProfileTlvs.PASSWORD,
                        ProfileTlvs.AUTHENTICATION)
                .gives(CREATED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        ProfileTlvs.checkType(request.require(TYPE));
        int cid = Contexts.free(client.subscription().packetData())
                .orElseThrow(() -> new QmiRefusal(QmiError.NO_FREE_PROFILE));
        return ProfileTlvs.define(client, cid, request, Optional.empty())
                .map(done -> Tlvs.of(CREATED, new ProfileTlvs.Identifier(ProfileTlvs.THREE_GPP, cid)))
                .onSuccess(done -> ProfileChangedReport.tell(client, ProfileChangedReport.CREATED, cid));
    }
}
