package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The server of SUPL, by the kinds of address a host asks for, or all. */
final class GetServer implements QmiCommand {
    private static final int IPV4 = 1;
    private static final int IPV6 = 2;
    private static final int URL = 4;
    private static final Tlv<Long> WANTED = tlv(0x01, "Server Type", TlvType.U32);
    private static final Tlv<Integer> KINDS = tlv(0x10, "Server Address Type", TlvType.U8);
    private static final Tlv<Long> TYPE = tlv(0x02, "Server Type", TlvType.U32);
    static final Outcome OUTCOME = new Outcome(0x0043, "Get Server", TYPE, Server.IPV4, Server.IPV6, Server.URL);

    @Override
    public MessageForm form() {
        return message(0x0043, "Get Server").takes(WANTED, KINDS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long type = request.require(WANTED);
        int kinds = request.get(KINDS).filter(it -> it != 0).orElse(IPV4 | IPV6 | URL);
        if (type != Server.SUPL) {
            boolean known = type > 0 && type <= Server.LAST;
            return OUTCOME.tell(client, known ? Outcome.UNSUPPORTED : Outcome.INVALID_PARAMETER);
        }
        NvItems items = client.modem().nvItems();
        return OUTCOME.tell(
                client,
                Tlvs.of(TYPE, type)
                        .with(Server.IPV4, Server.ipv4(items).filter(it -> (kinds & IPV4) != 0))
                        .with(Server.IPV6, Server.ipv6(items).filter(it -> (kinds & IPV6) != 0))
                        .with(Server.URL, Server.url(items).filter(it -> (kinds & URL) != 0)));
    }
}
