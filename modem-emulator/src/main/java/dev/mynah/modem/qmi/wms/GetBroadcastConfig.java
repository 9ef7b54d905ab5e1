package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Broadcasts;
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
import java.util.Optional;

/** Which messages of cell broadcast are taken, and whether any are. */
final class GetBroadcastConfig implements QmiCommand {
    private record Config(boolean active, List<Channels> channels) {}

    private static final Tlv<Integer> MODE = tlv(0x01, "Message Mode", TlvType.U8);
    private static final Tlv<Config> CONFIG =
            tlv(0x10, "Config", Struct.of(TlvType.BOOL, Config::active, Channels.LIST, Config::channels, Config::new));

    @Override
    public MessageForm form() {
        return message(0x003E, "Get Broadcast Config").takes(MODE).gives(CONFIG);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Format.requireGsm(Optional.of(request.require(MODE)));
        Broadcasts broadcasts = client.subscription().broadcasts();
        return Future.succeededFuture(
                Tlvs.of(CONFIG, new Config(broadcasts.active(), Channels.of(broadcasts.choice()))));
    }
}
