package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.NvItems;
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

/** Provisions a server of SUPL. */
final class SetServer implements QmiCommand {
    static final Outcome OUTCOME = new Outcome(0x0042, "Set Server");
    private static final Tlv<Long> TYPE = tlv(0x01, "Server Type", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0042, "Set Server").takes(TYPE, Server.IPV4, Server.IPV6, Server.URL);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long type = request.require(TYPE);
        Optional<Server.Ipv4> ipv4 = request.get(Server.IPV4);
        Optional<Server.Ipv6> ipv6 = request.get(Server.IPV6);
        Optional<String> url = request.get(Server.URL);
        if (ipv4.isEmpty() && ipv6.isEmpty() && url.isEmpty()) {
            throw new QmiRefusal(QmiError.MISSING_ARGUMENT);
        }
        if (type != Server.SUPL) {
            boolean known = type > 0 && type <= Server.LAST;
            return OUTCOME.tell(client, known ? Outcome.UNSUPPORTED : Outcome.INVALID_PARAMETER);
        }
        if (url.filter(it -> it.length() > Server.LONGEST_URL).isPresent()) {
            return OUTCOME.tell(client, Outcome.INVALID_PARAMETER);
        }
        NvItems items = client.modem().nvItems();
        ipv4.ifPresent(it -> Server.ipv4(items, it));
        ipv6.ifPresent(it -> Server.ipv6(items, it));
        url.ifPresent(it -> Server.url(items, it));
        return OUTCOME.tell(client, Outcome.SUCCESS);
    }
}
