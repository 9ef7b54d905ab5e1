package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The profile of connections that name none. */
final class GetDefaultSettings implements QmiCommand {
    private static final Tlv<Integer> TYPE = tlv(0x01, "Profile Type", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x002C, "Get Default Settings")
                .takes(TYPE)
                .gives(
                        ProfileTlvs.NAME,
                        ProfileTlvs.PDP_TYPE,
                        ProfileTlvs.APN,
                        ProfileTlvs.USERNAME,
                        ProfileTlvs.AUTHENTICATION,
                        ProfileTlvs.CONTEXT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        ProfileTlvs.Identifier profile =
                new ProfileTlvs.Identifier(request.require(TYPE), DefaultProfile.index(client));
        return Future.succeededFuture(GetProfileSettings.settings(client, ProfileTlvs.context(client, profile)));
    }
}
