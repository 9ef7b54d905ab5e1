package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;

/** All profiles. */
final class GetProfileList implements QmiCommand {
    private record Listed(int type, int index, String name) {}

    private static final Tlv<Integer> TYPE = tlv(0x10, "Profile Type", TlvType.U8);
    private static final Tlv<List<Listed>> PROFILES = tlv(
            0x01,
            "Profile List",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            TlvType.U8,
                            Listed::type,
                            TlvType.U8,
                            Listed::index,
                            TlvType.STRING8,
                            Listed::name,
                            Listed::new)));

    @Override
    public MessageForm form() {
        return message(0x002A, "Get Profile List").takes(TYPE).gives(PROFILES);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(TYPE).ifPresent(ProfileTlvs::checkType);
        return Future.succeededFuture(Tlvs.of(
                PROFILES,
                client.subscription().packetData().contexts().stream()
                        .map(it -> new Listed(ProfileTlvs.THREE_GPP, it.cid(), ProfileNames.name(client, it.cid())))
                        .toList()));
    }
}
