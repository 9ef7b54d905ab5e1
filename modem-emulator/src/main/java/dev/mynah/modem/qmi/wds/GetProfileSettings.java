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

/** One profile. The password is not shown. */
final class GetProfileSettings implements QmiCommand {
    private static final Tlv<ProfileTlvs.Identifier> PROFILE = tlv(0x01, "Profile ID", ProfileTlvs.Identifier.TYPE);

    @Override
    public MessageForm form() {
        return message(0x002B, "Get Profile Settings")
                .takes(PROFILE)
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
        return Future.succeededFuture(settings(client, ProfileTlvs.context(client, request.require(PROFILE))));
    }

    static Tlvs settings(QmiClient client, PacketData.Context context) {
        return Tlvs.of(ProfileTlvs.NAME, ProfileNames.name(client, context.cid()))
                .with(ProfileTlvs.PDP_TYPE, ProfileTlvs.code(context.type()))
                .with(ProfileTlvs.APN, context.apn())
                .with(ProfileTlvs.USERNAME, context.authentication().map(PacketData.Authentication::user))
                .with(
                        ProfileTlvs.AUTHENTICATION,
                        context.authentication()
                                .map(it -> ProfileTlvs.code(it.protocol()))
                                .orElse(ProfileTlvs.NONE))
                .with(ProfileTlvs.CONTEXT, context.cid());
    }
}
