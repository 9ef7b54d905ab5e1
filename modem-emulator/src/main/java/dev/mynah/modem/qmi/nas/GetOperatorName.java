package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;

/** The names the card and the network give the operator. */
final class GetOperatorName implements QmiCommand {
    private record Provider(int condition, String name) {}

    private record Nitz(int encoding, int initials, int longSpare, int shortSpare, byte[] longName, byte[] shortName) {}

    private static final int DISPLAY_PROVIDER = 0;
    private static final int UCS2 = 1;
    private static final Tlv<Provider> SERVICE_PROVIDER = tlv(
            0x10,
            "Service Provider Name",
            Struct.of(TlvType.U8, Provider::condition, TlvType.STRING8, Provider::name, Provider::new));
    private static final Tlv<Nitz> NITZ = tlv(
            0x14,
            "NITZ Information",
            Struct.of(
                    TlvType.U8,
                    Nitz::encoding,
                    TlvType.U8,
                    Nitz::initials,
                    TlvType.U8,
                    Nitz::longSpare,
                    TlvType.U8,
                    Nitz::shortSpare,
                    TlvType.BYTES8,
                    Nitz::longName,
                    TlvType.BYTES8,
                    Nitz::shortName,
                    Nitz::new));

    @Override
    public MessageForm form() {
        return message(0x0039, "Get Operator Name").gives(SERVICE_PROVIDER, NITZ);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Subscription subscription = client.subscription();
        return Future.succeededFuture(Tlvs.NONE
                .with(
                        SERVICE_PROVIDER,
                        subscription.sim().serviceProviderName().map(it -> new Provider(DISPLAY_PROVIDER, it)))
                .with(
                        NITZ,
                        subscription
                                .network()
                                .serving()
                                .map(it -> new Nitz(UCS2, 0, 0, 0, ucs2(it.longName()), ucs2(it.shortName())))));
    }

    /** The low octet first, unlike in 3GPP: what modems send, and hosts read. */
    private static byte[] ucs2(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
